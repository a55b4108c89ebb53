import type { SearchLanguage } from './search-language.ts';

/** English: plurals, possessives, question words and stop words. */
export const english: SearchLanguage = {
  stopWords: new Set(
    (
      'a about an and any are as at be been by can did do does for from had has have he her him his how i in is it its many me much my of ' +
      'on or our she that the their them there they this to us was we were what which why with you'
    ).split(' '),
  ),
  questionWords: new Map([
    ['who', 'who'],
    ['whom', 'who'],
    ['whose', 'who'],
    ['where', 'where'],
    ['when', 'when'],
  ]),
  withoutEndings: (folded) => folded.replace(/[’'`´]s(?![\p{L}\p{N}])/gu, ''),
  // Only the plural "s" is removed: enough for index and query to match without a dictionary.
  baseOf: (word) => (/^[a-z]{3,}[^s]s$/.test(word) ? word.slice(0, -1) : word),
};
