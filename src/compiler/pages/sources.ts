import { rollup, sort } from 'd3-array';
import { defined } from '#lib/defined.ts';
import { groupBy } from '#lib/group-by.ts';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import { listPagePath } from '#wiki/addresses.ts';
import type { Collection, EntityId } from '#wiki/collections.ts';
import type { FacetedSource, SourceListPage, SourcePage, Stance, StatementData } from '#wiki/page-data.ts';
import type { BacklinkData, QualifiedValue } from '#wiki/shared-data.ts';
import { type Draft, placeLabel } from '../citations.ts';
import { isDisagreement } from '../disagreement.ts';
import { listPage } from '../list-pages.ts';
import { breadcrumbs, cardOf, descriptionOf, headOf, linkOf, sectionsOf } from '../page-parts.ts';
import type { Citation } from '../schemas/citation.ts';
import type { Claim, ClaimValue } from '../schemas/claim.ts';
import type { Source } from '../schemas/source.ts';
import type { SiteIndex } from '../site-index.ts';
import { paginate, paginationOf } from '../paginate.ts';
import { statementKey } from '#wiki/statement-key.ts';
import { qualifiedValue } from '../shared-data/claim-data.ts';
import { claimsOf } from '../claims-of.ts';

/** Returns a page of the list of all sources, with the number of statements and pages that cite each. */
export function sourceListPage(index: SiteIndex, page: number): Draft<SourceListPage> {
  const { listed, pagination } = listPage(index.content, 'sources', page);
  return {
    ...headOf('sources', pagination),
    sources: listed.map((source) => ({
      ...cardOf(index, 'sources', source),
      ...facetedSource(source),
      statements: new Set((valuesBySource(index).get(source.id) ?? []).map(statementKey)).size,
      pages: index.backlinks('sources', source.id).flatMap(({ links }) => links).length,
    })),
    ...(pagination && { kinds: sourceKinds(index) }),
  };
}

function facetedSource({ kind, reliability }: Source): FacetedSource {
  return { sourceKind: kind, reliability: reliability.grade };
}

/** What filters ask for, each combination of all sources once. */
const sourceKinds = memoizeByObject(({ content }: SiteIndex): FacetedSource[] =>
  groupBy(
    [...content.entities.sources.values()].map(facetedSource),
    ({ sourceKind, reliability }) => `${sourceKind} ${reliability}`,
  ).map(([first]) => first),
);

/**
 * Returns a page of a source: what it is, and a part of the statements and pages that cite it. The first page has its
 * prose too.
 */
export function sourcePage(index: SiteIndex, source: Source, page: number): Draft<SourcePage> {
  const link = linkOf(index, 'sources', source.id);
  const pages = citingPages(index, source.id);
  const listed = pages[page - 1] ?? [];
  const counts = rollup(
    statementsOf(index, source.id),
    (all) => all.length,
    ([{ stance }]) => stance,
  );
  return {
    kind: 'source',
    ...link,
    path: listPagePath(link.path, page),
    description: descriptionOf(index, source.body, link.title),
    breadcrumbs: breadcrumbs('sources'),
    ...defined({ pagination: paginationOf(pages, page) }),
    sourceKind: source.kind,
    language: source.language,
    ...defined({ date: source.date, href: source.url?.href, noAddress: source.noAddress, read: readingOf(source) }),
    places: page === 1 ? source.places : [],
    reliability: source.reliability,
    sections: page === 1 ? sectionsOf(index, source.body) : [],
    statements: listed
      .flatMap((each) => ('statement' in each ? each.statement : []))
      .map(({ value, ...statement }) => ({
        ...statement,
        value: value(),
      })),
    counts: Object.fromEntries(counts),
    citedBy: groupBy(
      listed.flatMap((each) => ('statement' in each ? [] : each)),
      ({ kind }) => kind,
    ).map((links) => ({ kind: links[0].kind, links: links.map(({ link: citing }) => citing) })),
  };
}

/** Returns when and how a source was read, without the note for authors. */
function readingOf({ read }: Source): SourcePage['read'] {
  return read && { day: read.day, as: read.as };
}

/** Returns the number of pages of a source. */
export function countSourcePages(index: SiteIndex, { id }: Source): number {
  return citingPages(index, id).length;
}

/** What cites a source: a statement, or a page whose text does. */
type Citing = { statement: ValuesOfSource } | { kind: Collection; link: BacklinkData };

/** Returns what cites a source, divided into pages: its statements come first. */
function citingPages(index: SiteIndex, source: string): Citing[][] {
  const divided = citingBySource(index);
  const known = divided.get(source);
  if (known) return known;
  const links = index.backlinks('sources', source);
  const pages = paginate<Citing>([
    ...statementsOf(index, source).map((statement) => ({ statement })),
    ...links.flatMap(({ kind, links: ofKind }) => ofKind.map((link) => ({ kind, link }))),
  ]);
  divided.set(source, pages);
  return pages;
}

const citingBySource = memoizeByObject((_index: SiteIndex) => new Map<string, Citing[][]>());

/** A value of a statement that a source makes, whose prose is compiled when it is asked for. */
type ValueOfSource = Omit<StatementData, 'value'> & { value: () => QualifiedValue };

/** A statement that a source makes, with each of its values. */
type ValuesOfSource = [ValueOfSource, ...ValueOfSource[]];

/** Readers check first what other sources contradict. */
const stances: readonly Stance[] = ['differs', 'agrees', 'alone'];

/** Returns the statements of a source by stance, in each in the order of their pages. */
function statementsOf(index: SiteIndex, source: string): ValuesOfSource[] {
  const values = sort(valuesBySource(index).get(source) ?? [], ({ stance }) => stances.indexOf(stance));
  return groupBy(values, (value) => `${value.stance} ${statementKey(value)}`);
}

/** The values that each source gives, by its id. Cached, since every source's page needs the same table. */
const valuesBySource = memoizeByObject((index: SiteIndex): ReadonlyMap<string, ValueOfSource[]> => {
  const table = new Map<string, ValueOfSource[]>();
  const { sources } = index.content.entities;
  const add = (cited: readonly Citation[], statement: Omit<ValueOfSource, 'place'>) => {
    for (const { source, place } of cited) {
      const file = sources.get(source as EntityId);
      const values = table.get(source) ?? [];
      table.set(source, values);
      values.push({ ...statement, ...defined({ place: file && placeLabel(file, place) }) });
    }
  };
  for (const { page, claim } of claimsOf(index)) {
    for (const value of claim.values) {
      add(value.sources, {
        page,
        label: claim.label,
        value: () => qualifiedValue(index, value),
        stance: stanceOf(claim, value),
      });
    }
  }
  for (const { page, label, value, cited } of listedOnFilm(index)) {
    add(cited, { page, label, value: () => value, stance: severalSay(cited) ? 'agrees' : 'alone' });
  }
  return table;
});

/** Returns the awards and the lines of the film as statements: who gives an award and which, who says what. */
function listedOnFilm(index: SiteIndex) {
  return [...index.content.entities.film.values()].flatMap(({ id, awards, lines }) => {
    const page = linkOf(index, 'film', id);
    return [
      ...awards.map(({ body, category, original, sources }) => ({
        page,
        label: body,
        value: { text: [category], ...defined({ original }) },
        cited: sources,
      })),
      ...lines.map(({ text, original, speakers: [speaker = ''], sources }) => ({
        page,
        label: linkOf(index, 'characters', speaker).title,
        value: { text: [text], ...defined({ original }) },
        cited: sources,
      })),
    ];
  });
}

/** Returns how a value relates to those of other sources. A deprecated value differs even where all others agree. */
function stanceOf(claim: Claim, { rank, sources }: ClaimValue): StatementData['stance'] {
  if (isDisagreement(claim) || (claim.kind === 'fact' && rank === 'deprecated')) return 'differs';
  return severalSay(sources) ? 'agrees' : 'alone';
}

function severalSay(cited: readonly Citation[]): boolean {
  return new Set(cited.map(({ source }) => source)).size > 1;
}
