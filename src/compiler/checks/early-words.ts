import { wordsOf } from '#lib/words.ts';
import type { Part } from '#wiki/part.ts';
import { fieldPath } from '../field-path.ts';
import type { JsonFile } from '../json-file.ts';
import type { Finding } from '../problem.ts';
import { entityLinksIn } from '../prose-parser.ts';
import type { ReadFiles } from '../read-files.ts';
import { type Revealable, type RevealSchedule, revealScheduleOf } from '../reveal-schedule.ts';
import type { Markdown } from '../schemas/fields.ts';
import type { Parts } from '../schemas/parts.ts';
import { type Node, shownFrom } from '../walk.ts';
import { partName } from './reveals.ts';

/** A text of a file, with the first part that may show it. */
interface Text {
  file: JsonFile;
  node: Node;
  isName: boolean;
  from: Part;
  /** As written; the targets of links and citations are spaces. */
  written: string;
  words: readonly string[];
}

/** A capital, or a letter of a script that has none. */
const proper = /\p{Lu}|\p{Lo}/u;

/** How many words in a row are more than chance, if one of them is a word that others have only later. */
const runLength = 5;

/** Words of fewer letters are in texts of every kind. */
const minLetters = 4;

/**
 * Warns of spoilers in plain words: of a text with a name, or with a run of words, that all other files show only
 * later. A run needs a word that they have only later. The same notion as in the search of the built site for leaks,
 * which cannot find these: to it a string is known from the first text that has it on.
 */
export function* checkEarlyWords({ all, parts, entities }: ReadFiles): Generator<Finding> {
  if (!parts) return;
  const schedule = revealScheduleOf(parts.value);
  const texts = all.flatMap(({ file, nodes }) => nodes.flatMap((node) => textOf(file, node, schedule) ?? []));
  const byWord = new Map<string, Text[]>();
  // The parts list retells what other files say.
  const telling = texts.filter(({ file }) => file !== parts.file);
  for (const text of telling.toSorted((a, b) => a.from - b.from)) {
    for (const word of new Set(text.words)) {
      const having = byWord.get(word);
      if (having) having.push(text);
      else byWord.set(word, [text]);
    }
  }
  // A film or source that is late, and a file without a reveal, are problems of their own.
  const wrong = new Set([...entities.film.values(), ...entities.sources.values()].map(({ file }) => file));
  for (const { file, value } of all) if ((value as Revealable).reveal === undefined) wrong.add(file);
  const names = lateNames(telling.filter(({ file }) => !wrong.has(file)));
  for (const text of texts) {
    const found = laterRun(text, byWord) ?? laterName(text, names, byWord);
    if (found) yield earlyWords(text, found);
  }
}

/** Words of a text, and the text of another file that has them next. */
interface Found {
  words: string;
  other: Text;
}

function textOf(file: JsonFile, node: Node, schedule: RevealSchedule): Text | undefined {
  const is = node.field?.is;
  if (is !== 'text' && is !== 'name' && is !== 'prose') return undefined;
  const source = is === 'prose' ? (node.value as Markdown).source : (node.value as string);
  const written = source.replaceAll(/\]\([^)]*\)|\[\^[^\]]*\]/g, (hidden) => ' '.repeat(hidden.length));
  const from = partOfText(file, node) ?? shownFrom(schedule, node);
  return { file, node, isName: is === 'name', from, written, words: wordsOf(written) };
}

/** Returns the part that shows a text of the parts list: the next cue is shown too, all else once the part is reached. */
function partOfText(file: JsonFile, { path }: Node): Part | undefined {
  const [cue] = fieldPath<Parts['parts'][number]>((part) => part.cue);
  if (file.path !== 'parts.json') return undefined;
  return (Number(path[1]) + (path.at(-1) === cue ? 0 : 1)) as Part;
}

/** Returns the longest run of words around a word that all other files have only later. */
function laterRun(text: Text, byWord: ReadonlyMap<string, readonly Text[]>): Found | undefined {
  let longest: (Found & { length: number }) | undefined;
  for (const [at, word] of text.words.entries()) {
    if (word.length < minLetters) continue;
    const others = laterTexts(text, byWord.get(word) ?? []);
    for (const other of others) {
      for (const [there, same] of other.words.entries()) {
        if (same !== word) continue;
        const [start, end] = commonRun(text.words, at, other.words, there);
        const length = end - start;
        if (length < runLength || length <= (longest?.length ?? 0)) continue;
        longest = { words: text.words.slice(start, end).join(' '), other, length };
      }
    }
  }
  return longest;
}

/** Returns the texts of other files, or none if one of them is shown as early as this text. */
function laterTexts({ file, from }: Text, having: readonly Text[]): readonly Text[] {
  const first = having.find((other) => other.file !== file);
  return first && first.from > from ? having.filter((other) => other.file !== file) : [];
}

/** Returns where the words around two equal words begin and end to be equal. */
function commonRun(a: readonly string[], at: number, b: readonly string[], there: number): [number, number] {
  let start = 0;
  while (at - start > 0 && there - start > 0 && a[at - start - 1] === b[there - start - 1]) start += 1;
  let end = 1;
  while (at + end < a.length && a[at + end] === b[there + end]) end += 1;
  return [at - start, at + end];
}

/** Returns the names that are not known before watching, by one of their words. */
function lateNames(texts: readonly Text[]): ReadonlyMap<string, Text[]> {
  const names = new Map<string, Text[]>();
  for (const text of texts) {
    const [longest] = text.words.toSorted((a, b) => b.length - a.length);
    // What begins with a small letter describes: "a woman".
    if (!text.isName || text.from === 0 || longest === undefined || !proper.test(text.written)) continue;
    names.set(longest, [...(names.get(longest) ?? []), text]);
  }
  return names;
}

/** Returns a name in a text, as it is written, that all other files show only later. */
function laterName(
  text: Text,
  names: ReadonlyMap<string, readonly Text[]>,
  byWord: ReadonlyMap<string, readonly Text[]>,
): Found | undefined {
  for (const word of new Set(text.words)) {
    for (const name of names.get(word) ?? []) {
      if (name.from <= text.from || name.file === text.file || linksTo(text, name) || !hasName(text, name)) continue;
      const others = (byWord.get(word) ?? []).filter((other) => other.file !== text.file && hasName(other, name));
      const [first] = others;
      if (first && first.from > text.from) return { words: name.written, other: name };
    }
  }
  return undefined;
}

/** Returns whether a text links to what has a name: `checks/reveals.ts` reports that link. */
function linksTo({ node }: Text, { file }: Text): boolean {
  const links = node.field?.is === 'prose' ? entityLinksIn((node.value as Markdown).nodes) : [];
  return links.some(({ collection, id }) => file.path === `${collection}/${id}.json`);
}

/**
 * Returns whether a text has a name, as written and as whole words. A name of which only the first letter is a capital
 * is none at the beginning of a sentence, and a date is none before a year.
 */
function hasName({ written }: Text, { written: name }: Text): boolean {
  const isProper = proper.test(name.slice(1));
  for (let at = written.indexOf(name); at >= 0; at = written.indexOf(name, at + 1)) {
    const after = written.slice(at + name.length);
    const isWhole = !/[\p{L}\p{N}]/u.test(written[at - 1] ?? '') && !/^(?:[\p{L}\p{N}]| \d)/u.test(after);
    const beginsSentence = /(?:^|[.!?:“”"(]\s*)[[*]*$/.test(written.slice(0, at));
    if (isWhole && (isProper || !beginsSentence)) return true;
  }
  return false;
}

function earlyWords({ file, node, from, written }: Text, { words, other }: Found): Finding {
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, '.'))
    .join('[^\\p{L}\\p{N}]+');
  const index = written.search(new RegExp(pattern, 'iu'));
  return {
    file,
    path: node.path,
    ...(index >= 0 && { index }),
    rule: 'early-words',
    message: `"${words}" is shown from ${partName(from)} on, but elsewhere only from ${partName(other.from)} on, first in ${other.file.path}.`,
    expected:
      'If it tells too much, set a later "reveal" or write other words; if not, set an earlier one there, or write other words.',
  };
}
