import messages, { direction, language, locale } from '#catalogue/interface';

/**
 * The messages of the interface, in the language of the build: src/messages/<language>/*.json, compiled. A message
 * without arguments is a string, one with arguments a function of one object.
 */
export { direction, language, locale, messages };

const languages: Readonly<Record<string, string | undefined>> = messages.languages;
const names = new Intl.DisplayNames(locale, { type: 'language' });

/** Returns the name of a language by its tag: from the messages, else from the browser. */
export function languageName(tag: string): string {
  return languages[tag] ?? names.of(tag) ?? tag;
}
