import { pageTitle } from '#entities/page-words.ts';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { edited, inventedFiles } from '#tests/fixtures/content.ts';
import { messages } from '#messages/messages.ts';
import { statementKey } from '#wiki/statement-key.ts';
import { plainText } from '#wiki/prose.ts';
import { labelOf } from '#wiki/site-data.ts';
import type { ClaimData } from '#wiki/shared-data.ts';
import { wholeValueText } from '#entities/value-text.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { fact, hasSection, items, links, nameOf, section, terms, words } from './reading.ts';
import { serve } from './server.ts';
import { compiledWiki, lanternRoom } from './wikis.ts';

const { last } = lanternRoom;
const main = () => screen.getByRole('main');

/** Returns the reviews in list order. */
function reviews(): string[] {
  const cards = within(main()).getAllByRole('article');
  return cards.map((card) => words(within(within(card).getByRole('heading', { level: 2 })).getByRole('link')));
}

test('ratings are shown as printed', async () => {
  await openWiki('/reviews');
  const row = within(main()).getByText('3.75 out of 5').closest('li');
  expect(words(row)).toContain('The Long Reel: 3.75 out of 5');
  // The stars are decorative; screen readers get the number.
  expect(row?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('reviews are sorted by rating, each on its own scale, or by name', async () => {
  // By default the best review is also first by name. Here the other one has five of five stars, and a name with A.
  const fiveStars = edited(inventedFiles, 'reviews/long-reel.json', '"★★★¾☆", "value": 3.75', '"★★★★★", "value": 5');
  serve(
    compiledWiki(edited(fiveStars, 'reviews/long-reel.json', '"title": "The Long Reel"', '"title": "A Long Reel"')),
  );
  const { press, where } = await openWiki('/reviews');
  const orders = screen.getByRole('group', { name: 'Order' });
  const choose = async (name: string) => {
    await press(within(orders).getByRole('link', { name }));
    expect(within(orders).getByRole('link', { name }).getAttribute('aria-current')).toBe('true');
    return reviews();
  };
  const collected = reviews();
  expect(collected.indexOf('Gull Notes')).toBeLessThan(collected.indexOf('A Long Reel'));

  expect((await choose('By rating'))[0]).toBe('A Long Reel');
  expect(where()).toBe('/reviews?sort=rating');
  expect(await choose('By name')).toEqual(collected.toSorted((a, b) => a.localeCompare(b, 'en')));
  expect(where()).toBe('/reviews?sort=name');
  expect(await choose('Our order')).toEqual(collected);
  expect(where()).toBe('/reviews');
});

test('reviews can be filtered by properties, and the number of results is announced', async () => {
  const { choose, press, where } = await openWiki('/reviews');
  const { reviews: all } = lanternRoom.page(0, '/reviews', 'reviews');
  const filters = screen.getByRole('group', { name: 'Filters' });
  const count = () => screen.getByRole('status').textContent;
  const shown = () =>
    within(main())
      .getAllByRole('heading', { level: 2 })
      .flatMap((title) => within(title).queryAllByRole('link').map(words));
  expect(count()).toBe(`${all.length} reviews`);
  expect(
    within(filters)
      .getAllByRole('combobox')
      .map((field) => words(field.parentElement?.firstElementChild)),
  ).toEqual(['Rating', 'Kind of outlet', 'Language']);

  await choose(within(filters).getByRole('combobox', { name: 'Rating' }), 'With a rating');
  expect(where()).toBe('/reviews?rating=with');
  const rated = all.filter(({ ratings }) => ratings.some(({ rating }) => rating));
  expect(shown()).toEqual(rated.map(({ title }) => title));
  expect(count()).toBe(`${rated.length} of ${all.length} reviews`);

  await press(within(screen.getByRole('group', { name: 'Order' })).getByRole('link', { name: 'By name' }));
  expect(where()).toBe('/reviews?sort=name&rating=with');
  await press(screen.getByRole('link', { name: 'Clear filters' }));
  expect(where()).toBe('/reviews?sort=name');
  expect(count()).toBe(`${all.length} reviews`);
});

test('a property that all reviews share is not offered as a filter', async () => {
  const inEnglish = ['"language": "ko"', '"language": "en"'] as const;
  serve(compiledWiki(edited(inventedFiles, 'sources/tidewater-projector.json', ...inEnglish)));
  await openWiki('/reviews');
  expect(screen.getByRole('combobox', { name: 'Kind of outlet' })).toBeDefined();
  expect(screen.queryByRole('combobox', { name: 'Language' })).toBeNull();
});

test.each([0, last])(
  'a card at part %i shows the first praise and the first criticism that the part may show',
  async (part) => {
    watched(part);
    await openWiki(part === last ? '/full/reviews' : '/reviews');
    const cards = within(main())
      .getAllByRole('article')
      .map((card) => [
        words(within(card).getByRole('heading')),
        terms(card),
        within(card).getAllByRole('definition').map(words),
      ]);
    expect(cards).toEqual(
      lanternRoom
        .page(part, '/reviews', 'reviews')
        .reviews.map(({ title, praise, criticism }) => [
          title,
          [...(praise ? ['Praise'] : []), ...(criticism ? ['Criticism'] : [])],
          [praise, criticism].flatMap((prose) => (prose ? [plainText(prose)] : [])),
        ]),
    );
  },
);

test('a review shows its verdict, praise and criticism, up to the part', async () => {
  const points = (heading: string) =>
    items(
      within(section('What Fern says')).getByRole('heading', { level: 3, name: heading }).parentElement ?? main(),
    ).map(words);
  const [before, after] = [0, last].map((part) => lanternRoom.page(part, '/reviews/gull-notes', 'review').voices[0]);
  const wiki = await openWiki('/reviews/gull-notes');
  expect(points('Praise')).toEqual(before?.praise.map(({ text }) => plainText(text)));
  expect(points('Criticism')).toEqual(before?.criticism.map(({ text }) => plainText(text)));
  for (const { text } of before?.verdict ?? []) expect(words(section('What Fern says'))).toContain(plainText(text));
  wiki.unmount();

  watched(last);
  await openWiki('/full/reviews/gull-notes');
  expect(points('Praise')).toEqual(after?.praise.map(({ text }) => plainText(text)));
  expect(points('Criticism')).toEqual(after?.criticism.map(({ text }) => plainText(text)));
  for (const { text } of after?.verdict ?? []) expect(words(section('What Fern says'))).toContain(plainText(text));
  expect(after?.praise.length).toBeGreaterThan(before?.praise.length ?? 0);
});

test('favourite moments link only to scenes that the part knows', async () => {
  const moments = () =>
    links(
      within(section('What Fern says')).getByRole('heading', { name: 'Favourite moments' }).parentElement ?? main(),
    ).map(([, address]) => address);
  const wiki = await openWiki('/reviews/gull-notes');
  expect(moments()).toEqual(['/timeline/s1']);
  wiki.unmount();
  watched(2);
  const later = await openWiki('/reviews/gull-notes');
  expect(moments()).toContain('/timeline/s4');
  expect(moments()).not.toContain('/timeline/s11');
  later.unmount();
  watched(last);
  await openWiki('/full/reviews/gull-notes');
  expect(moments()).toEqual(expect.arrayContaining(['/full/timeline/s1', '/full/timeline/s4', '/full/timeline/s11']));
});

test('a review shows where it appeared and links to its source and its own address', async () => {
  await openWiki('/reviews/long-reel');
  const facts = screen.getByRole('complementary', { name: 'The Long Reel at a glance' });
  expect(words(fact(facts, 'Rating'))).toBe('The Long Reel: 3.75 out of 5');
  expect(links(fact(facts, 'About this source'))).toEqual([['The Long Reel, review', '/sources/long-reel']]);
  expect(links(fact(facts, 'Read the review'))).toEqual([
    ['A light that counts (leaves this site, may contain spoilers)', 'https://long-reel.example/12/nine-turns'],
  ]);
});

test('a review with two voices shows both, one of them without a rating', async () => {
  watched(2);
  await openWiki('/reviews/tidewater-projector');
  expect(words(section('What Juniper says'))).toMatch(/^What Juniper says#2 out of 3Juniper finds it a patient film/);
  expect(words(section('What Oswin says'))).toMatch(/^What Oswin says#no rating/);
});

test('each source shows its kind, its reliability, and how many statements rely on it', async () => {
  await openWiki('/sources');
  const cards = within(main())
    .getAllByRole('article')
    .map((card) => [words(within(card).getByRole('heading')), items(card).map(words)]);
  expect(cards).toEqual(
    lanternRoom
      .page(0, '/sources', 'sources')
      .sources.map(({ title, sourceKind, reliability, statements, pages }) => [
        title,
        [
          labelOf(lanternRoom.site.vocabularies.sourceKinds, sourceKind),
          `Reliability ${reliability}`,
          ...(statements > 0 ? [messages.sources.statements({ statements })] : []),
          ...(pages > 0 ? [messages.sources.pages({ pages })] : []),
        ],
      ]),
  );
  expect(cards.map(([title]) => title)).toEqual(
    expect.arrayContaining(['Harbour Leaf, film page', 'The Reel Almanac, data sheet', 'Gull Notes, a film diary']),
  );
});

test('sources are sorted by name without the article, and can be filtered by kind and grade; the address keeps both', async () => {
  const { choose, where } = await openWiki('/sources');
  const all = lanternRoom.page(0, '/sources', 'sources').sources;
  const shown = () =>
    within(main())
      .getAllByRole('article')
      .map((card) => words(within(card).getByRole('heading')));
  const names = all.map(({ title }) => title.replace(/^The /, ''));
  expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  expect(shown()).toEqual(all.map(({ title }) => title));

  await choose(
    screen.getByRole('combobox', { name: 'Kind of source' }),
    labelOf(lanternRoom.site.vocabularies.sourceKinds, 'blog'),
  );
  await choose(screen.getByRole('combobox', { name: 'Reliability' }), 'C');
  const blogs = all.filter(({ sourceKind, reliability }) => sourceKind === 'blog' && reliability === 'C');
  expect(shown()).toEqual(blogs.map(({ title }) => title));
  expect(screen.getByText(messages.sourceList.countOf({ shown: blogs.length, all: all.length }))).toBeTruthy();
  expect(where()).toBe('/sources?kind=blog&grade=C');
});

test.each([
  ['/sources/gull-notes', 0],
  ['/sources/tidewater-projector', 1],
  ['/sources/harbour-leaf', last],
])('statements of %s are grouped by whether others agree', async (address, part) => {
  watched(part);
  await openWiki(part === last ? `/full${address}` : address);
  const { statements } = lanternRoom.page(part, address, 'source');
  const expected = (['differs', 'agrees', 'alone'] as const)
    .map((stance) => statements.filter((statement) => statement.stance === stance))
    .filter((group) => group.length > 0);
  // A statement counts once, regardless of how many values the source has for it.
  const countOf = (group: typeof statements) => new Set(group.map(statementKey)).size;
  expect(said().map(({ heading }) => heading)).toEqual(
    expected.map((group) => `${stances[group[0]?.stance ?? 'alone']} (${countOf(group)})`),
  );
  expect(said().map((group) => sorted(group.statements))).toEqual(
    expected.map((group) =>
      sorted(
        group.map(({ page, label, value, locator }) => [
          nameOf(page),
          label,
          wholeValueText(value) + (locator === undefined ? '' : ` (${locator})`),
        ]),
      ),
    ),
  );
});

test('a statement is listed under its page with its subject, its value and the locator in the source', async () => {
  await openWiki('/sources/tidewater-projector');
  const [differs, agrees, alone] = said().map(({ statements }) => statements);
  expect(differs).toContainEqual(['Nine Turns of the Lamp 등불 아홉 바퀴', 'Release date', '13 May 1998 (first look)']);
  expect(agrees).toContainEqual(['Nine Turns of the Lamp 등불 아홉 바퀴', 'Running time', '97 minutes']);
  expect(alone?.length).toBeGreaterThan(0);
});

const stances = {
  differs: 'Contradicted by another source',
  agrees: 'Also said by other sources',
  alone: 'Only in this source',
};

/** Returns the statements of the open source page, by agreement with other sources. */
function said(): { heading: string; statements: [page: string, label: string, value: string][] }[] {
  return within(section('What it says'))
    .getAllByRole('heading', { level: 3 })
    .map((heading) => ({
      heading: words(heading),
      statements: within(heading.parentElement ?? heading)
        .getAllByRole('heading', { level: 4 })
        .flatMap((page) =>
          within(page.parentElement ?? page)
            .getAllByRole('term')
            .flatMap((term) =>
              [...(term.nextElementSibling?.children ?? [])].map((value): [string, string, string] => [
                words(page),
                words(term),
                words(value),
              ]),
            ),
        ),
    }));
}

test('the page of a source shows its reliability and the reason, and warns of spoilers at its link', async () => {
  const { unmount } = await openWiki('/sources/harbour-leaf');
  const atAGlance = 'Harbour Leaf, film page at a glance';
  const facts = screen.getByRole('complementary', { name: atAGlance });
  expect(words(fact(facts, 'Kind'))).toBe('News');
  expect(words(fact(facts, 'Published'))).toBe('4 May 1998');
  expect(words(fact(facts, 'Reliability'))).toMatch(/^Reliability A ./);
  const warning = 'may contain spoilers';
  const address = fact(facts, 'Where to read it');
  expect(links(address)[0]?.[0]).toBe(`Open the original (leaves this site, ${warning})`);
  // The warning is visible beside the link, and not repeated for screen readers.
  expect(within(address).getByText(warning).getAttribute('aria-hidden')).toBe('true');
  expect(hasSection('Where it is cited')).toBe(true);
  unmount();

  watched(last);
  await openWiki('/full/sources/harbour-leaf');
  const inFull = fact(screen.getByRole('complementary', { name: atAGlance }), 'Where to read it');
  expect(words(inFull)).toBe('Open the original (leaves this site)');
});

test.each([0, 1, last])(
  'disagreements at part %i are the facts with two or more values that are not deprecated',
  async (part) => {
    watched(part);
    await openWiki(part === last ? '/full/disagreements' : '/disagreements');
    const shown = within(main())
      .getAllByRole('heading', { level: 2 })
      .filter((heading) => !['Sources', 'How the sources compare'].includes(words(heading)))
      .flatMap((heading) =>
        within(heading.parentElement ?? heading)
          .getAllByRole('heading', { level: 3 })
          .map((label) => ({
            page: words(within(heading).getByRole('link')),
            label: words(label),
            values: items(label.parentElement ?? label).length,
          })),
      );
    const derived = lanternRoom
      .pages(part)
      .flatMap((page) => ('claims' in page ? page.claims.map((claim) => ({ page: pageTitle(page), claim })) : []))
      .filter(
        ({ claim: { kind, values } }) =>
          kind === 'fact' && values.filter(({ rank }) => rank !== 'deprecated').length > 1,
      )
      .map(({ page, claim }: { page: string; claim: ClaimData }) => ({
        page,
        label: claim.label,
        values: claim.values.length,
      }));
    expect(derived.length).toBeGreaterThan(5);
    expect(sorted(shown)).toEqual(sorted(derived));
    expect(main().textContent).toContain(`Sources contradict each other on ${derived.length} statements.`);
  },
);

function sorted(list: readonly unknown[]): string[] {
  return list.map((item) => JSON.stringify(item)).toSorted();
}
