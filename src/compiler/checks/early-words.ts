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
import { type Node, revealableAround, shownFrom } from '../walk.ts';
import { partName } from './reveals.ts';

/** A text of a file, with the first part that may show it. */
interface Text {
  file: JsonFile;
  node: Node;
  isName: boolean;
  from: Part;
  /** As written; the targets of links and citations are spaces. */
  written: string;
  words: readonly Word[];
}

/** A word. There is one for all texts that have it. */
interface Word {
  letters: string;
  /** What has it, by the part that shows it. */
  texts: Text[];
  /** Those that begin with it, by the next word; undefined for names of one word. */
  beginnings: Map<Word | undefined, Beginning>;
}

/** The first two words of names that are not known before watching, or their only one. */
interface Beginning {
  names: Text[];
  /** What has these words, by the part that shows it. */
  texts: Text[];
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
  const words = new Map<string, Word>();
  const texts = all.flatMap(({ file, nodes }) => nodes.flatMap((node) => textOf(file, node, schedule, words) ?? []));
  // The parts list retells what other files say.
  const retelling = texts.filter(({ file }) => file === parts.file);
  const telling = texts.filter(({ file }) => file !== parts.file).toSorted((a, b) => a.from - b.from);
  // A film or source that is late, and a file without a reveal, are problems of their own.
  const wrong = new Set([...entities.film.values(), ...entities.sources.values()].map(({ file }) => file));
  for (const { file, value } of all) if ((value as Revealable).reveal === undefined) wrong.add(file);
  for (const name of telling) {
    const [first, second] = name.words;
    // What begins with a small letter describes: "a woman".
    if (!first || !name.isName || name.from === 0 || wrong.has(name.file) || !proper.test(name.written)) continue;
    const beginning = first.beginnings.get(second) ?? { names: [], texts: [] };
    beginning.names.push(name);
    first.beginnings.set(second, beginning);
  }
  for (const text of telling) {
    for (const [at, word] of text.words.entries()) {
      for (const { texts: having } of [word, ...beginningsAt(text, at)]) if (having.at(-1) !== text) having.push(text);
    }
  }
  const early = new Set(retelling);
  for (const word of words.values()) for (const text of earlyWith(word)) early.add(text);
  for (const text of texts) {
    const found = early.has(text) ? (laterRun(text) ?? laterName(text)) : undefined;
    if (found) yield earlyWords(text, found);
  }
}

/** Returns how late names may begin with the word at a place of a text. */
function beginningsAt({ words }: Text, at: number): Beginning[] {
  const beginnings = words[at]?.beginnings;
  if (!beginnings || beginnings.size === 0) return [];
  return [beginnings.get(undefined), beginnings.get(words[at + 1])].filter((found) => found !== undefined);
}

/** Returns the texts that have a word, or a name that begins with it, earlier than all other files. */
function* earlyWith({ letters, texts, beginnings }: Word): Generator<Text> {
  if (letters.length >= minLetters) yield* firstFile(texts);
  for (const { names, texts: having } of beginnings.values())
    for (const name of names) yield* firstFile(withName(having, name));
}

function* withName(texts: readonly Text[], name: Text): Generator<Text> {
  for (const text of texts) if (hasName(text, name)) yield text;
}

/** Returns the texts that are shown earlier than those of all other files, which are of one file. */
function firstFile(byPart: Iterable<Text>): Text[] {
  const first: Text[] = [];
  for (const text of byPart) {
    if (first[0] !== undefined && first[0].file !== text.file) return first.filter(({ from }) => from < text.from);
    first.push(text);
  }
  return [];
}

/** Words of a text, and the text of another file that has them next. */
interface Found {
  words: string;
  other: Text;
}

function textOf(file: JsonFile, node: Node, schedule: RevealSchedule, known: Map<string, Word>): Text | undefined {
  const is = node.field?.is;
  if (is !== 'text' && is !== 'name' && is !== 'prose') return undefined;
  const source = is === 'prose' ? (node.value as Markdown).source : (node.value as string);
  const written = source.replaceAll(/\]\([^)]*\)|\[\^[^\]]*\]/g, (hidden) => ' '.repeat(hidden.length));
  const from = partOfText(file, node) ?? shownFrom(schedule, node);
  const words = wordsOf(written).map((letters) => {
    const same = known.get(letters);
    if (same) return same;
    const word: Word = { letters, texts: [], beginnings: new Map() };
    known.set(letters, word);
    return word;
  });
  return { file, node, isName: is === 'name', from, written, words };
}

/** Returns the part that shows a text of the parts list: the next cue is shown too, all else once the part is reached. */
function partOfText(file: JsonFile, { path }: Node): Part | undefined {
  const [cue] = fieldPath<Parts['parts'][number]>((part) => part.cue);
  if (file.path !== 'parts.json') return undefined;
  return (Number(path[1]) + (path.at(-1) === cue ? 0 : 1)) as Part;
}

/** Returns the longest run of words around a word that all other files have only later. */
function laterRun(text: Text): Found | undefined {
  let longest: (Found & { length: number }) | undefined;
  for (const [at, word] of text.words.entries()) {
    if (word.letters.length < minLetters) continue;
    for (const other of laterTexts(text, word.texts)) {
      for (const [there, same] of other.words.entries()) {
        if (same !== word) continue;
        const [start, end] = commonRun(text.words, at, other.words, there);
        const length = end - start;
        if (length < runLength || length <= (longest?.length ?? 0)) continue;
        const words = text.words.slice(start, end).map(({ letters }) => letters);
        longest = { words: words.join(' '), other, length };
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
function commonRun<W>(a: readonly W[], at: number, b: readonly W[], there: number): [number, number] {
  let start = 0;
  while (at - start > 0 && there - start > 0 && a[at - start - 1] === b[there - start - 1]) start += 1;
  let end = 1;
  while (at + end < a.length && there + end < b.length && a[at + end] === b[there + end]) end += 1;
  return [at - start, at + end];
}

/** Returns a name in a text, as it is written, that all other files show only later. */
function laterName(text: Text): Found | undefined {
  for (const at of text.words.keys()) {
    for (const { names, texts } of beginningsAt(text, at)) {
      for (const name of names) {
        if (name.from <= text.from || name.file === text.file || !hasName(text, name) || linksTo(text, name)) continue;
        const first = texts.find((other) => other.file !== text.file && hasName(other, name));
        if (first && first.from > text.from) return { words: name.written, other: name };
      }
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
  const mend = revealableAround(node)
    ? 'set a later "reveal"'
    : `write it where it is shown from ${partName(other.from)} on`;
  return {
    file,
    path: node.path,
    ...(index >= 0 && { index }),
    rule: 'early-words',
    message: `"${words}" is shown from ${partName(from)} on, but elsewhere only from ${partName(other.from)} on, first in ${other.file.path}.`,
    expected: `If it tells too much, ${mend} or write other words; if not, set an earlier "reveal" there, or write other words.`,
  };
}
