import messages, { direction, language, locale } from '#catalogue/interface';

/**
 * The words of the interface, in the language of the build: src/messages/<language>/*.json, compiled. A message without
 * arguments is a string, one with arguments a function of one object.
 */
export { direction, language, locale, messages };

const languages: Readonly<Record<string, string | undefined>> = messages.languages;

/** Returns what a language is called, by its ISO 639-1 code; the code itself where it has no name in the messages. */
export function languageName(code: string): string {
  return languages[code] ?? code;
}
