import { defined } from '#lib/defined.ts';
import { collectionOfPage, firstPagePath } from '#wiki/addresses.ts';
import { claimAnchor } from '#wiki/claim-anchor.ts';
import { claimsOn } from '#wiki/claims-on.ts';
import { entriesOn } from '#wiki/entries-on.ts';
import { isNamed, type PageData } from '#wiki/page-data.ts';
import { leadingValues } from '#wiki/leading-values.ts';
import { plainText } from '#wiki/prose.ts';
import { type EntryAnswers, type SearchFact, type SearchFileEntry, searchKindOf } from '#wiki/search/search-data.ts';
import type { AwardData, InLanguage, LineData, NameData, QualifiedValue, TypedValue } from '#wiki/shared-data.ts';
import { labelOf, type Vocabularies } from '#wiki/site-data.ts';
import { openingOf } from '../sentences.ts';
import type { Synonyms } from './synonyms.ts';

/** An entry of the file of names, with what also finds it. */
export type FoundEntry = SearchFileEntry & EntryAnswers;

/**
 * Returns the search entries of a compiled page: the page itself, and the entities that it shows without a page of
 * their own. Derived from the compiled page, so that nothing later can be found.
 *
 * @param synonymsOf - Returns the synonyms of what the part may show.
 */
export function searchEntriesOf(page: PageData, vocabularies: Vocabularies, synonymsOf: Synonyms): FoundEntry[] {
  // The search page itself is not a result, nor the home page, which has the name of the film.
  if (page.kind === 'search' || page.kind === 'home') return [];
  const { path } = page;
  // A list is found by its first page; on the others are only the entities.
  if (firstPagePath(path) !== path) return listEntries(page, synonymsOf);
  if (!isNamed(page) && page.kind !== 'event')
    return [{ kind: 'page', path, page: page.kind, names: [path.slice(1)] }, ...listEntries(page, synonymsOf)];
  const { title, original } = page;
  const names = otherNames('names' in page ? page.names : [], page);
  const own: FoundEntry = {
    kind: searchKindOf(page.kind),
    path,
    ...defined({ title, original }),
    ...filled({ names, synonyms: synonymsOf(page) }),
    ...sortOf(page, vocabularies),
    // Descriptions of the many sources add little here: their words are in the index of page texts.
    ...(page.kind !== 'source' && defined({ gloss: page.description })),
    ...filled({ facts: factsOf(page, synonymsOf) }),
  };
  return [own, ...listEntries(page, synonymsOf)];
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
function listEntries(page: PageData, synonymsOf: Synonyms): FoundEntry[] {
  const kind = collectionOfPage(page.kind, 'list') ?? 'page';
  return entriesOn(page).map((entry) => {
    const { id, title, original, names = [], paragraphs } = entry;
    const link = { path: page.path, hash: `#${id}` };
    const gloss = plainText(openingOf(paragraphs[0]?.text ?? []) ?? []);
    // Its claims have no anchors of their own.
    const synonyms = [undefined, ...claimsOn(entry).map((claim) => claim.id)].flatMap((claim) =>
      synonymsOf(link, claim),
    );
    return {
      kind,
      ...link,
      title,
      ...defined({ original }),
      ...filled({ names: otherNames(names, { title, original }), synonyms }),
      ...(gloss !== '' && { gloss }),
    };
  });
}

/**
 * Returns what a page states that is a result of its own: claims with synonyms, and all facts, awards and lines of the
 * film. The rest are found among the words of the pages, so that the file of names does not grow with them.
 */
function factsOf(page: PageData, synonymsOf: Synonyms): SearchFact[] {
  const claims = claimsOn(page).flatMap((claim) => {
    const { id, label, kind } = claim;
    const synonyms = synonymsOf(page, id);
    const isOfFilm = page.kind === 'film' && kind === 'fact';
    if (!isOfFilm && synonyms.length === 0) return [];
    return [{ anchor: claimAnchor(id), label, values: leadingValues(claim).map(factValue), ...filled({ synonyms }) }];
  });
  return page.kind === 'film' ? [...claims, ...page.awards.map(awardFact), ...page.lines.map(lineFact)] : claims;
}

/** "Nine Lights Festival, Best Actor: Pyo Ha-rang". */
function awardFact({ anchor, body, text, original, people, who }: AwardData): SearchFact {
  const named: QualifiedValue | undefined = people
    ? { links: people }
    : who === undefined
      ? undefined
      : { text: [who] };
  return {
    anchor,
    label: `${body}, ${text}`,
    values: named ? [factValue(named)] : [],
    ...filled({ synonyms: original ? [original.text] : [] }),
  };
}

/** A line in translation, with its original. */
function lineFact({ anchor, text, original }: LineData): SearchFact {
  // Its original follows after a colon.
  return { anchor, label: text.replace(/[.]$/, ''), values: original ? [{ text: [original.text] }] : [] };
}

/** Returns a value with what the search shows of it, a text without its links. */
function factValue(value: QualifiedValue): QualifiedValue {
  const { about, on, printed } = value;
  return { ...typedValue(value), ...defined({ about, on, printed }) };
}

function typedValue({ text, date, duration, count, money, rating, place, links }: QualifiedValue): TypedValue {
  if (text) return { text: [plainText(text)] };
  if (date !== undefined) return { date };
  if (duration) return { duration };
  if (count) return { count };
  if (money) return { money };
  if (rating) return { rating };
  if (place !== undefined) return { place };
  return { links: (links ?? []).map(({ path, title }) => ({ path, ...defined({ title }) })) };
}

function otherNames(
  names: readonly NameData[],
  { title, original }: { title?: string | undefined; original?: InLanguage | undefined },
): string[] {
  const all = new Set(names.map(({ text }) => text));
  return [...all].filter((name) => name !== title && name !== original?.text);
}

/** Returns the lists that are not empty. */
function filled<Lists extends Record<string, readonly unknown[]>>(lists: Lists): Partial<Lists> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<Lists>;
}
