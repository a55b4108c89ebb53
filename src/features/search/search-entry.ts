import { defined } from '#lib/defined.ts';
import { messages } from '#messages/messages.ts';
import { linkTitle, neutralName } from '#entities/neutral-name.ts';
import type { SearchFileEntry, SearchKind } from '#wiki/search/search-data.ts';

/** An entry of the file of names, with the labels of the interface. */
export interface SearchEntry extends Pick<
  SearchFileEntry,
  'kind' | 'path' | 'hash' | 'original' | 'names' | 'label' | 'gloss' | 'topics'
> {
  title: string;
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
    ...defined({ names, label: sorts.join(', ') || undefined, gloss }),
  };
}

/** Returns the heading of a group of results. */
export function kindHeading(kind: SearchKind): string {
  const { many, other } = messages.collections;
  return kind === 'film' || kind === 'page' ? other[kind] : many[kind];
}
