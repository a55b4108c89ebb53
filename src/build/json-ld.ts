import { defined } from '#lib/defined.ts';
import type { BreadcrumbList, Graph, MovieLeaf, Movie, Organization, Person, Review } from 'schema-dts';
import { linkTitle } from '#entities/neutral-name.ts';
import { pageTitle } from '#entities/page-title.ts';
import { messages } from '#messages/messages.ts';
import { pageAddress, pagePath } from '#wiki/addresses.ts';
import type { PageData, ReviewPage } from '#wiki/page-data.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { valueText } from '#entities/value-text.ts';
import type { QualifiedValue } from '#wiki/shared-data.ts';

/** What structured data is about, by its type in schema.org. */
type Subject = Movie | Person | Review;

/**
 * Returns a page's structured data (https://schema.org): its breadcrumbs, and the film, character or review it is
 * about; null if it has neither. Made from part-0 data in both editions. Absolute addresses only if the wiki has one.
 */
export function jsonLd(page: PageData, site: SiteData, url: string | undefined): Graph | null {
  const subject = subjectOf(page, site);
  const things = [...(page.breadcrumbs.length > 0 ? [breadcrumbList(page, url)] : []), ...(subject ? [subject] : [])];
  return things.length === 0 ? null : { '@context': 'https://schema.org', '@graph': things };
}

function subjectOf(page: PageData, site: SiteData): Subject | null {
  if (page.kind === 'film') {
    const facts = page.claims.flatMap(({ id, values: [value] }) => (value ? [{ claim: id, value }] : []));
    return movie(facts, page.description, site);
  }
  if (page.kind === 'home') return movie(page.facts, page.description, site);
  if (page.kind === 'review') return review(page, site);
  if (page.kind !== 'character') return null;
  return {
    '@type': 'Person',
    name: page.title,
    alternateName: page.names.map(({ text }) => text).slice(1),
    description: page.description,
  };
}

function review(page: ReviewPage, { film }: SiteData): Review {
  const [voice] = page.voices;
  // What appears without the name of a person is its outlet's.
  const isOutlets = !voice || [page.outlet, page.title, page.source.title].includes(voice.reviewer);
  const author: Organization | Person = isOutlets
    ? { '@type': 'Organization', name: voice?.reviewer ?? page.outlet }
    : { '@type': 'Person', name: voice.reviewer };
  return {
    '@type': 'Review',
    name: page.title,
    itemReviewed: { '@type': 'Movie', name: film.title },
    author,
    publisher: { '@type': 'Organization', name: page.outlet },
    ...(voice?.rating && {
      reviewRating: { '@type': 'Rating', ratingValue: voice.rating.value, bestRating: voice.rating.scale },
    }),
  };
}

/** The id of a claim of the film, and the best of its values. */
interface Fact {
  claim: string;
  value: QualifiedValue;
}

/**
 * Claims that map to properties of a film, by claim id. A value that is not of the property's type is left out; of
 * several values, the preferred one is used.
 */
const movieProperties: Record<string, (value: QualifiedValue) => Partial<MovieLeaf>> = {
  'release-date': ({ date }) => (date && /^\d{4}(?:-\d\d){0,2}$/.test(date) ? { datePublished: date } : {}),
  'running-time': ({ duration }) => (duration ? { duration: isoDuration(duration) } : {}),
  country: (value) => ({ countryOfOrigin: namesOf(value).map((name) => ({ '@type': 'Country', name })) }),
  language: (value) => ({ inLanguage: namesOf(value).map((name) => ({ '@type': 'Language', name })) }),
  genre: (value) => ({ genre: namesOf(value) }),
  director: (value) => ({ director: namesOf(value).map((name) => ({ '@type': 'Person', name })) }),
};

function movie(facts: readonly Fact[], description: string, { film }: SiteData): Movie {
  const covered = facts.map(({ claim, value }) => movieProperties[claim]?.(value) ?? {});
  return Object.assign(
    {
      '@type': 'Movie' as const,
      name: film.title,
      ...defined({ alternateName: film.original?.text }),
      description,
    },
    ...covered,
  );
}

/** Returns the names that a value says: those of its links, or its text. */
function namesOf(value: QualifiedValue): string[] {
  return value.links ? value.links.map(linkTitle) : [valueText(value)];
}

type Duration = NonNullable<QualifiedValue['duration']>;

const timeUnits: Record<Duration['unit'], readonly [before: string, after: string]> = {
  minute: ['PT', 'M'],
  hour: ['PT', 'H'],
  day: ['P', 'D'],
  week: ['P', 'W'],
  month: ['P', 'M'],
  year: ['P', 'Y'],
};

/** Returns a duration in ISO 8601: `PT127M`. */
function isoDuration({ amount, unit }: Duration): string {
  const [before, after] = timeUnits[unit];
  return `${before}${amount}${after}`;
}

function breadcrumbList(page: PageData, url: string | undefined): BreadcrumbList {
  const trail = [
    ...page.breadcrumbs.map((name) => ({ path: pagePath(name), title: messages.nav[name] })),
    { path: page.path, title: pageTitle(page) },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ path, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      ...(url === undefined ? {} : { item: `${url}${pageAddress(path, 'careful')}` }),
    })),
  };
}
