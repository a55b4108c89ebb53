import { splitWords } from '#wiki/search/fold.ts';
import type { SearchRules } from '#wiki/search/search-rules.ts';
import { printedForms } from './printed-forms.ts';
import type { ClaimValue } from './schemas/claim.ts';
import { boundaries } from './sentences.ts';

// Whether prose states a value: compared as whole words, whatever their case.

/** A word in its base form, and where it begins in the text. */
interface Word {
  form: string;
  index: number;
}

/** A sentence of prose: its words, and where it begins and ends in the authored text. */
export interface Sentence {
  words: readonly Word[];
  start: number;
  end: number;
}

/** What a sentence has if it states a value: all of these words, or one of these phrases. */
export interface Statement {
  words: readonly string[];
  phrases: readonly { words: readonly string[]; isVague: boolean }[];
}

/** Returns the sentences of Markdown of one paragraph. The targets of links and citations are no words. */
export function sentencesIn(source: string, rules: SearchRules): Sentence[] {
  const text = readable(source);
  return boundaries([text]).map(([start, end]) => ({
    words: wordsIn(text.slice(start, end), start, rules),
    start,
    end,
  }));
}

/** Returns a value as a message quotes it. */
export function quotedValue(value: ClaimValue, lang: string): string {
  const text = value.text?.source.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1') ?? printedForms(value, lang)[0]?.text;
  return `"${text ?? ''}"`;
}

/**
 * Returns what states a value beside others of its claim: of a text, the words that none of the others has; if there are
 * none, or only numbers, the text as it is.
 */
export function statementOf(
  value: ClaimValue,
  others: readonly ClaimValue[],
  rules: SearchRules,
  lang: string,
): Statement {
  if (!value.text) {
    const forms = printedForms(value, lang);
    return {
      words: [],
      phrases: forms.map(({ text, isVague = false }) => ({ words: formsIn(text, rules), isVague })),
    };
  }
  const all = formsIn(readable(value.text.source), rules);
  const shared = new Set(others.flatMap(({ text }) => (text ? formsIn(readable(text.source), rules) : [])));
  const own = all.filter((word) => !shared.has(word) && !rules.isStopWord(word));
  if (own.some((word) => /\p{L}/u.test(word))) return { words: own, phrases: [] };
  // Without an article at its beginning: "Lawyer", beside "Trainee lawyer".
  const from = all.findIndex((word) => !rules.isStopWord(word));
  return { words: [], phrases: from < 0 ? [] : [{ words: all.slice(from), isVague: true }] };
}

/**
 * Returns the index in the authored text at which a sentence states a value; undefined if it does not.
 *
 * @param isAbout - Returns whether the sentence is about the value's subject, so that a vague phrase counts too.
 */
export function indexOfStatement(
  { words, phrases }: Statement,
  sentence: Sentence,
  isAbout: (sentence: Sentence) => boolean,
): number | undefined {
  const [first] = words;
  if (first !== undefined && words.every((word) => sentence.words.some(({ form }) => form === word)))
    return sentence.words.find(({ form }) => form === first)?.index;
  const stated = phrases.filter(({ isVague }) => !isVague || isAbout(sentence));
  return stated.map((phrase) => indexOfPhrase(phrase.words, sentence)).find((index) => index !== undefined);
}

/** Returns whether a sentence has one of these names, each in its words (`formsIn`). */
export function hasName(names: readonly (readonly string[])[], sentence: Sentence): boolean {
  return names.some((name) => indexOfPhrase(name, sentence) !== undefined);
}

function indexOfPhrase(phrase: readonly string[], { words }: Sentence): number | undefined {
  const at = words.findIndex((_, start) => phrase.every((word, offset) => words[start + offset]?.form === word));
  return phrase.length === 0 ? undefined : words[at]?.index;
}

/** Blanks out the targets of links and citations, which keeps the place of all else. */
function readable(source: string): string {
  return source.replaceAll(/\]\([^)]*\)|\[\^[^\]]*\]/g, (hidden) => ' '.repeat(hidden.length));
}

/** Returns the words of a text, each in its base form. */
export function formsIn(text: string, rules: SearchRules): string[] {
  return wordsIn(text, 0, rules).map(({ form }) => form);
}

function wordsIn(text: string, start: number, rules: SearchRules): Word[] {
  let index = start;
  return splitWords(text).flatMap((piece, at) => {
    const here = index;
    index += piece.length;
    // Words are at odd places.
    return at % 2 === 0 ? [] : rules.wordsOf(rules.fold(piece)).map((form) => ({ form, index: here }));
  });
}
