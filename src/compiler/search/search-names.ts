import { defined } from '#lib/defined.ts';
import { collectionOfPage, firstPagePath } from '#wiki/addresses.ts';
import { entriesOn } from '#wiki/entries-on.ts';
import { isNamed, type PageData } from '#wiki/page-data.ts';
import { plainText } from '#wiki/prose.ts';
import { type SearchFileEntry, searchKindOf } from '#wiki/search/search-data.ts';
import type { InLanguage, NameData } from '#wiki/shared-data.ts';
import { labelOf, type Vocabularies } from '#wiki/site-data.ts';
import { openingOf } from '../sentences.ts';

/**
 * Returns the search entries of a compiled page: the page itself, and the entities that it shows without a page of
 * their own. Derived from the compiled page, so that nothing later can be found.
 */
export function searchEntriesOf(page: PageData, vocabularies: Vocabularies): SearchFileEntry[] {
  // The search page itself is not a result, nor the home page, which has the name of the film.
  if (page.kind === 'search' || page.kind === 'home') return [];
  const { path } = page;
  // A list is found by its first page; on the others are only the entities.
  if (firstPagePath(path) !== path) return listEntries(page);
  if (!isNamed(page) && page.kind !== 'event')
    return [{ kind: 'page', path, page: page.kind, names: [path.slice(1)] }, ...listEntries(page)];
  const { title, original } = page;
  const names = otherNames('names' in page ? page.names : [], page);
  const own: SearchFileEntry = {
    kind: searchKindOf(page.kind),
    path,
    ...defined({ title, original }),
    ...(names.length > 0 && { names }),
    ...sortOf(page, vocabularies),
    // Descriptions of the many sources add little here: their words are in the index of page texts.
    ...(page.kind !== 'source' && defined({ gloss: page.description })),
    ...(page.kind === 'film' && { topics: page.claims.map((claim) => claim.label) }),
  };
  return [own, ...listEntries(page)];
}

/** Returns the fields that qualify an entity within its kind, such as a person's jobs. */
function sortOf(page: PageData, { jobs, sourceKinds }: Vocabularies): Partial<SearchFileEntry> {
  if (page.kind === 'character') return { label: page.group.label };
  if (page.kind === 'person' && page.credits.length > 0)
    return { label: [...new Set(page.credits.map(({ job }) => labelOf(jobs, job)))].join(', ') };
  if (page.kind === 'work') return { workType: page.type, ...defined({ year: page.year }) };
  if (page.kind === 'event') return defined({ number: page.event.number });
  return page.kind === 'source' ? { label: labelOf(sourceKinds, page.sourceKind) } : {};
}

/** Returns the entries of entities that a list shows without a page of their own. */
function listEntries(page: PageData): SearchFileEntry[] {
  const kind = collectionOfPage(page.kind, 'list') ?? 'page';
  return entriesOn(page).map(({ id, title, original, names = [], paragraphs }) => {
    const others = otherNames(names, { title, original });
    const gloss = plainText(openingOf(paragraphs[0]?.text ?? []) ?? []);
    return {
      kind,
      path: page.path,
      hash: `#${id}`,
      title,
      ...defined({ original }),
      ...(others.length > 0 && { names: others }),
      ...(gloss !== '' && { gloss }),
    };
  });
}

function otherNames(
  names: readonly NameData[],
  { title, original }: { title?: string | undefined; original?: InLanguage | undefined },
  ...more: string[]
): string[] {
  const all = new Set([...names.map(({ text }) => text), ...more]);
  return [...all].filter((name) => name !== title && name !== original?.text);
}
