/** The articles that a language puts before names, which nobody looks a name up by. */
const articles: Readonly<Record<string, RegExp>> = {
  en: /^The /,
};

/**
 * Returns what compares names as readers of a language look them up: in its alphabet, numbers by their size, and without
 * an article.
 *
 * @param lang - The BCP 47 tag of the content's language.
 */
export function compareNames(lang: string): (one: string, other: string) => number {
  const letters = new Intl.Collator(lang, { numeric: true });
  const article = articles[lang.split('-')[0] ?? ''];
  const sortedAs = (name: string) => (article ? name.replace(article, '') : name);
  return (one, other) => letters.compare(sortedAs(one), sortedAs(other));
}
