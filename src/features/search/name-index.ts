import { hyphenParts } from '#wiki/search/fold.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { EntryAnswers, SearchAnswers, SearchKind, SearchNames } from '#wiki/search/search-data.ts';
import { type SearchRules, searchRules } from '#wiki/search/search-rules.ts';
import { searchKeys } from './query.ts';
import { factEntry, type SearchEntry, searchEntry } from './search-entry.ts';

/** A name, normalised in each way in which a query can match it. */
export interface NormalisedName {
  text: string;
  /** The whole name without hyphens and spaces: as it is, with its first or last word at the other end, and without "the". */
  wholes: string[];
  /** Those of them with every word, which match as a prefix while typing. */
  prefixable: string[];
  /** The same by sound; empty if no language of the wiki has sound rules. */
  wholeSounds: string[];
  words: string[];
  sounds: string[];
  /** The letters of its syllables, if its script has any: of the whole, and from each later syllable on. */
  letters: string[];
  initials: string;
  /** All of these: see `mayMatch`. */
  keys: string;
  /** Whether no page shows it. */
  isHidden: boolean;
}

/**
 * An entry, or a claim, normalised: its title first among its names, then that in its original script, then all others, and
 * its synonyms.
 */
export interface IndexedEntry {
  /** Its index among the entries. */
  at: number;
  entry: SearchEntry;
  names: NormalisedName[];
  /** The number of titles among the names: one, or two with the original script. */
  titles: number;
  /** What it is within its kind, one word each. */
  labels: string[];
  /** The first words of its description: "the keeper of the lighthouse" identifies someone. */
  roleWords: string[];
  /** The words of its label. */
  labelWords: string[];
  /** The words of its description, or of the value of a claim. */
  glossWords: string[];
  /** The words for what it is about, which alone do not find it: of the film for a question, of its page for a claim. */
  subjectWords: readonly string[];
  /** The keys of its names, labels and description: see `mayMatch`. */
  keys: string;
}

/** The entries of a part, normalised for queries; docs/decisions/0008 explains why it is no inverted index. */
export interface NameIndex {
  /** The rules that normalise names and queries. */
  rules: SearchRules;
  /** In the order of the file they are from, then the claims. */
  entries: readonly IndexedEntry[];
}

/** How many entries to index before yielding to input and frames. */
const chunkSize = 40;

/** Indexes the names of a part in chunks, so that the page stays responsive. */
export async function indexNames({ entries, languages }: SearchNames): Promise<NameIndex> {
  const rules = searchRules(languages);
  return { rules, entries: await inChunks(entries, (entry, at) => indexEntry(searchEntry(entry), at, rules)) };
}

/** Adds the synonyms and facts of a part to the index of its names: facts are entries after all others. */
export async function withAnswers({ rules, entries }: NameIndex, answers: SearchAnswers): Promise<NameIndex> {
  const answersOf = ({ entry }: IndexedEntry): EntryAnswers => answers[linkKey(entry)] ?? {};
  const known = entries.map((indexed) => {
    const { synonyms } = answersOf(indexed);
    return { indexed, entry: synonyms ? { ...indexed.entry, synonyms } : indexed.entry };
  });
  const film = known.find(({ entry }) => entry.kind === 'film')?.entry;
  const named = await inChunks(known, ({ indexed, entry }, at) => {
    // A question is about the film.
    const subject = entry.kind === 'answers' ? film : undefined;
    return entry === indexed.entry && !subject ? indexed : indexEntry(entry, at, rules, subject);
  });
  const facts = known.flatMap(({ indexed, entry }) =>
    (answersOf(indexed).facts ?? []).map((fact) => ({ subject: entry, entry: factEntry(entry, fact) })),
  );
  const added = await inChunks(facts, ({ entry, subject }, at) => indexEntry(entry, named.length + at, rules, subject));
  return { rules, entries: [...named, ...added] };
}

async function inChunks<In, Out>(items: readonly In[], change: (item: In, at: number) => Out): Promise<Out[]> {
  const changed: Out[] = [];
  for (const item of items) {
    // oxlint-disable-next-line no-await-in-loop -- That is how it yields.
    if (changed.length % chunkSize === 0) await new Promise((resolve) => setTimeout(resolve));
    changed.push(change(item, changed.length));
  }
  return changed;
}

/** How many words of a description identify a thing. */
const roleLength = 2;
/** Kinds whose names are often romanised; titles of other kinds are not matched by sound. */
const soundingKinds = new Set<SearchKind>(['characters', 'people', 'film']);

function indexEntry(entry: SearchEntry, at: number, rules: SearchRules, subject?: SearchEntry): IndexedEntry {
  const contentWords = (text: string) => rules.wordsOf(rules.fold(text)).filter((word) => !rules.isStopWord(word));
  const { title, original, names: others = [], synonyms = [], label = '', answer, gloss = answer ?? '' } = entry;
  const titles = original ? [title, original.text] : [title];
  const isSounding = soundingKinds.has(entry.kind);
  const names = [
    ...[...titles, ...others].map((name) => ({ ...normaliseName(name, isSounding, rules), isHidden: false })),
    ...synonyms.map((name) => ({ ...normaliseName(name, false, rules), isHidden: true })),
  ];
  const words = {
    labels: label.split(', ').map((part) => rules.wordsOf(rules.fold(part)).join('')),
    roleWords: [...new Set(contentWords(gloss.replace(title, '')))].slice(0, roleLength),
    labelWords: contentWords(label),
    glossWords: contentWords(gloss),
    subjectWords: subject ? subjectWords(subject, contentWords, rules) : [],
  };
  const keys = [...names.map((name) => name.keys), ...searchKeys(Object.values(words).flat())].join('');
  return { at, entry, names, titles: titles.length, ...words, keys };
}

/** Returns the words of all names of an entry, also without their particles. */
function subjectWords(
  { title, original, names = [], synonyms = [] }: SearchEntry,
  wordsIn: (text: string) => string[],
  { scriptOf }: SearchRules,
): string[] {
  const words = wordsIn([title, original?.text, ...names, ...synonyms].join(' '));
  return unique(words.flatMap((word) => [word, ...(scriptOf(word)?.stemsOf(word) ?? [])]));
}

/** Longer names are titles, whose last word nobody types first. */
const personNameLength = 3;

/** Returns a name normalised; with `isSounding` that of a person, in any order of its words and romanised in any way. */
function normaliseName(text: string, isSounding: boolean, rules: SearchRules): Omit<NormalisedName, 'isHidden'> {
  const folded = rules.fold(text);
  const words = rules.wordsOf(folded);
  const script = rules.scriptOf(folded);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isRotated = !script && isSounding && words.length > 0 && words.length <= personNameLength;
  const orders = isRotated ? [words, [...words.slice(1), first], [last, ...words.slice(0, -1)]] : [words];
  const content = words.filter((word) => !rules.isStopWord(word));
  const wholes = unique([...orders, content].map((order) => order.join('')));
  const all = unique([...words, ...hyphenParts(folded)]);
  const soundsOf = (texts: readonly string[]) => (script || !isSounding ? [] : unique(texts.map(rules.soundOf)));
  const joined = words.join('');
  const normalised = {
    wholes,
    prefixable: orders.map((order) => order.join('')),
    wholeSounds: soundsOf(wholes),
    words: all,
    sounds: soundsOf(all),
    letters: script ? Array.from(joined, (_, from) => script.lettersOf(joined.slice(from))) : [],
    initials: script?.initialsOf(joined) ?? '',
  };
  return { text, ...normalised, keys: searchKeys(Object.values(normalised).flat()).join('') };
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
