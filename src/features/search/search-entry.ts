import { defined } from '#lib/defined.ts';
import { messages } from '#messages/messages.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { linkTitle, neutralName } from '#entities/neutral-name.ts';
import { valueText } from '#entities/value-text.ts';
import type { Asked } from '#wiki/search/languages/search-language.ts';
import type { SearchFact, SearchFileEntry, SearchKind } from '#wiki/search/search-data.ts';
import type { QualifiedValue } from '#wiki/shared-data.ts';

/** An entry of the file of names, or a claim about one, with the labels of the interface. */
export interface SearchEntry extends Pick<SearchFileEntry, 'path' | 'hash' | 'original' | 'names' | 'label' | 'gloss'> {
  kind: SearchKind;
  title: string;
  /** The value of a claim, of which the title is the label. */
  answer?: string;
  /** The title of the page of a claim. */
  subject?: string;
  /** Further words by which it is found, which are not shown. */
  synonyms?: readonly string[];
  /** Which question words it answers. */
  answers?: readonly Asked[];
}

/** Returns an entry with its labels. Scenes can be found by their number, if the part knows it, besides their title. */
export function searchEntry({ page, workType, year, number, ...entry }: SearchFileEntry): SearchEntry {
  const called = neutralName({ number });
  const sorts = [entry.label, workType && messages.workType[workType], year?.toString(), called].filter(
    (sort) => sort !== undefined,
  );
  const names = called === undefined || called === entry.title ? entry.names : [...(entry.names ?? []), called];
  const gloss = page ? messages.descriptions[page] : entry.gloss;
  return {
    ...entry,
    title: entry.title ?? (page ? messages.nav[page] : linkTitle({ number })),
    ...defined({ names, label: sorts.join(', ') || undefined, gloss, answers: answersOfKind[entry.kind] }),
  };
}

/** The question words that entries of a kind answer. */
const answersOfKind: Partial<Record<SearchKind, readonly Asked[]>> = {
  characters: ['who'],
  people: ['who'],
  places: ['where'],
};

/** Returns a claim about an entry, as an entry that leads to its row on the page. */
export function factEntry({ path, title }: SearchEntry, { anchor, label, values, synonyms }: SearchFact): SearchEntry {
  return {
    kind: 'facts',
    path,
    hash: `#${anchor}`,
    title: label,
    answer: values.map(valueText).join(' / '),
    subject: title,
    answers: values.flatMap(answersOf),
    ...defined({ synonyms }),
  };
}

function answersOf({ date, links = [] }: QualifiedValue): Asked[] {
  if (date !== undefined) return ['when'];
  return links.flatMap(({ path }) => answersOfKind[path.split('/')[1] as SearchKind] ?? []);
}

/** Returns the heading of a group of results. */
export function kindHeading(kind: SearchKind): string {
  if (kind === 'facts') return searchMessages.facts;
  const { many, other } = messages.collections;
  return kind === 'film' || kind === 'page' ? other[kind] : many[kind];
}
