import { defined } from '#lib/defined.ts';
import { pageTitle } from '#entities/page-words.ts';
import { messages } from '#messages/messages.ts';
import { pageAddress, pagePath } from '#wiki/addresses.ts';
import type { PageData } from '#wiki/page-data.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { valueText } from '#entities/value-text.ts';
import type { ClaimData, QualifiedValue } from '#wiki/shared-data.ts';

type Thing = Record<string, unknown>;

/**
 * Returns a page's structured data (https://schema.org): its breadcrumbs, and the film, character or review it is
 * about. Made from part-0 data in both editions. Absolute addresses only if the wiki has one.
 */
export function jsonLd(page: PageData, site: SiteData, url: string | undefined): Thing[] {
  const subject = subjectOf(page, site);
  return [
    ...(page.breadcrumbs.length > 0 ? [breadcrumbList(page, url)] : []),
    ...(subject ? [{ '@context': 'https://schema.org', ...subject }] : []),
  ];
}

function subjectOf(page: PageData, site: SiteData): Thing | null {
  if (page.kind === 'film') return movie(page.claims, page.description, site);
  if (page.kind === 'home') return movie(page.facts, page.description, site);
  if (page.kind === 'character') {
    return {
      '@type': 'Person',
      name: page.title,
      alternateName: page.names.map(({ text }) => text).slice(1),
      description: page.description,
    };
  }
  if (page.kind !== 'review') return null;
  const [voice] = page.voices;
  return {
    '@type': 'Review',
    name: page.title,
    itemReviewed: { '@type': 'Movie', name: site.film.title },
    author: { '@type': 'Person', name: voice?.reviewer ?? page.outlet },
    publisher: { '@type': 'Organization', name: page.outlet },
    ...(voice?.rating
      ? { reviewRating: { '@type': 'Rating', ratingValue: voice.rating.value, bestRating: voice.rating.scale } }
      : {}),
  };
}

/** Claims that map to schema.org properties, by claim id. The preferred value is used. */
const movieProperties: Record<string, string> = {
  'release-date': 'datePublished',
  'running-time': 'duration',
  country: 'countryOfOrigin',
  language: 'inLanguage',
  genre: 'genre',
  director: 'director',
};

function movie(claims: readonly ClaimData[], description: string, { film }: SiteData): Thing {
  const covered = claims.flatMap(({ id, values }) => {
    const property = movieProperties[id];
    const [best] = values;
    return property && best ? [[property, thingsOf(best)] as const] : [];
  });
  return {
    '@type': 'Movie',
    name: film.title,
    ...defined({ alternateName: film.original?.text }),
    description,
    ...Object.fromEntries(covered),
  };
}

/** Returns a value in the form that schema.org asks for. */
function thingsOf(value: QualifiedValue): unknown {
  const { date, duration, links } = value;
  if (duration) return isoDuration(duration);
  if (links) return links.map(({ title }) => ({ '@type': 'Person', name: title }));
  return date ?? valueText(value);
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

function breadcrumbList(page: PageData, url: string | undefined): Thing {
  const trail = [
    ...page.breadcrumbs.map((name) => ({ path: pagePath(name), title: messages.nav[name] })),
    { path: page.path, title: pageTitle(page) },
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ path, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      ...(url === undefined ? {} : { item: `${url}${pageAddress(path, 'careful')}` }),
    })),
  };
}
