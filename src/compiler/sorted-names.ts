/** Leading articles by language, which sorting ignores. */
const articles: Readonly<Record<string, RegExp>> = {
  en: /^The /,
};

/**
 * Returns a comparator for names in a language: in its alphabet, numbers by value, and without a leading article.
 *
 * @param lang - The BCP 47 tag of the content's language.
 */
export function compareNames(lang: string): (one: string, other: string) => number {
  const letters = new Intl.Collator(lang, { numeric: true });
  const article = articles[lang.split('-')[0] ?? ''];
  const sortedAs = (name: string) => (article ? name.replace(article, '') : name);
  return (one, other) => letters.compare(sortedAs(one), sortedAs(other));
}
