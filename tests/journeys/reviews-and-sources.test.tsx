import { pageTitle } from '#entities/page-words.ts';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { edited, realFiles } from '#tests/fixtures/content.ts';
import { messages } from '#messages/messages.ts';
import { statementKey } from '#wiki/statement-key.ts';
import { plainText } from '#wiki/prose.ts';
import { labelOf } from '#wiki/site-data.ts';
import type { ClaimView } from '#wiki/views.ts';
import { wholeValueText } from '#entities/value-text.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { fact, hasSection, items, links, nameOf, section, terms, words } from './reading.ts';
import { serve } from './server.ts';
import { compiledWiki, roomSeven } from './wikis.ts';

const { last } = roomSeven;
const main = () => screen.getByRole('main');

/** The reviews in the order of the list. */
function reviews(): string[] {
  const cards = within(main()).getAllByRole('article');
  return cards.map((card) => words(within(within(card).getByRole('heading', { level: 2 })).getByRole('link')));
}

test('ratings stand as they were printed', async () => {
  await openWiki('/reviews');
  const row = within(main()).getByText('3.75 out of 5').closest('li');
  expect(words(row)).toContain('YAM Magazine: 3.75 out of 5');
  // The stars are drawn; who listens hears the number.
  expect(row?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
});

test('reviews are sorted by rating, each on its own scale, or by name', async () => {
  // As it is, the best review is also the first by name: here the other one has five stars of five, and a name with A.
  const fiveStars = edited(realFiles, 'reviews/yam.json', '"★★★¾☆", "value": 3.75', '"★★★★★", "value": 5');
  serve(compiledWiki(edited(fiveStars, 'reviews/yam.json', '"title": "YAM Magazine"', '"title": "A YAM Magazine"')));
  const { press, where } = await openWiki('/reviews');
  const orders = screen.getByRole('group', { name: 'Order' });
  const choose = async (name: string) => {
    await press(within(orders).getByRole('link', { name }));
    expect(within(orders).getByRole('link', { name }).getAttribute('aria-current')).toBe('true');
    return reviews();
  };
  const collected = reviews();
  expect(collected.indexOf('What Mary Thinks')).toBeLessThan(collected.indexOf('A YAM Magazine'));

  expect((await choose('By rating'))[0]).toBe('A YAM Magazine');
  expect(where()).toBe('/reviews?sort=rating');
  expect(await choose('By name')).toEqual(collected.toSorted((a, b) => a.localeCompare(b, 'en')));
  expect(where()).toBe('/reviews?sort=name');
  expect(await choose('Our order')).toEqual(collected);
  expect(where()).toBe('/reviews');
});

test('reviews are filtered by what they have in common, and the number of those found is said', async () => {
  const { choose, press, where } = await openWiki('/reviews');
  const { reviews: all } = roomSeven.page(0, '/reviews', 'reviews');
  const filters = screen.getByRole('group', { name: 'Filters' });
  const count = () => screen.getByRole('status').textContent;
  const shown = () =>
    within(main())
      .getAllByRole('heading', { level: 2 })
      .flatMap((title) => within(title).queryAllByRole('link').map(words));
  expect(count()).toBe(`${all.length} reviews`);
  // All of them are in one language: that is no choice.
  expect(
    within(filters)
      .getAllByRole('combobox')
      .map((field) => words(field.parentElement?.firstElementChild)),
  ).toEqual(['Rating', 'Kind of outlet']);

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

test.each([0, last])(
  'a card at part %i holds the first of praise and of criticism that the part may show',
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
      roomSeven
        .page(part, '/reviews', 'reviews')
        .reviews.map(({ title, praise, criticism }) => [
          title,
          [...(praise ? ['Praise'] : []), ...(criticism ? ['Criticism'] : [])],
          [praise, criticism].flatMap((prose) => (prose ? [plainText(prose)] : [])),
        ]),
    );
  },
);

test('a review holds its verdict, its praise and its criticism, as far as the part goes', async () => {
  const points = (heading: string) =>
    items(
      within(section('What Mary says')).getByRole('heading', { level: 3, name: heading }).parentElement ?? main(),
    ).map(words);
  const [before, after] = [0, last].map((part) => roomSeven.page(part, '/reviews/mary', 'review').voices[0]);
  const wiki = await openWiki('/reviews/mary');
  expect(points('Praise')).toEqual(before?.praise.map(({ text }) => plainText(text)));
  expect(points('Criticism')).toEqual(before?.criticism.map(({ text }) => plainText(text)));
  for (const { text } of before?.verdict ?? []) expect(words(section('What Mary says'))).toContain(plainText(text));
  wiki.unmount();

  watched(last);
  await openWiki('/full/reviews/mary');
  expect(points('Praise')).toEqual(after?.praise.map(({ text }) => plainText(text)));
  expect(points('Criticism')).toEqual(after?.criticism.map(({ text }) => plainText(text)));
  for (const { text } of after?.verdict ?? []) expect(words(section('What Mary says'))).toContain(plainText(text));
  expect(after?.praise.length).toBeGreaterThan(before?.praise.length ?? 0);
});

test('favourite moments lead only to scenes that the part knows', async () => {
  const moments = () =>
    links(
      within(section('What Mary says')).getByRole('heading', { name: 'Favourite moments' }).parentElement ?? main(),
    ).map(([, address]) => address);
  const wiki = await openWiki('/reviews/mary');
  expect(moments()).toEqual(['/timeline/s03']);
  wiki.unmount();
  watched(7);
  const later = await openWiki('/reviews/mary');
  expect(moments()).toContain('/timeline/s20');
  expect(moments()).not.toContain('/timeline/s35');
  later.unmount();
  watched(last);
  await openWiki('/full/reviews/mary');
  expect(moments()).toEqual(expect.arrayContaining(['/full/timeline/s03', '/full/timeline/s20', '/full/timeline/s35']));
});

test('a review says where it appeared and leads to its source and to its own address', async () => {
  await openWiki('/reviews/yam');
  const facts = screen.getByRole('complementary', { name: 'YAM Magazine at a glance' });
  expect(words(fact(facts, 'Rating'))).toBe('YAM Magazine: 3.75 out of 5');
  expect(links(fact(facts, 'About this source'))).toEqual([['YAM Magazine', '/sources/yam']]);
  expect(links(fact(facts, 'The review itself'))).toEqual([
    [
      'Miracle in Cell No. 7 (leaves this site, may tell more than you have watched)',
      'https://www.yam-mag.com/reviews/film-reviews/miracle-in-cell-no-7/',
    ],
  ]);
});

test('each source says what it is, how reliable, and how much rests on it', async () => {
  await openWiki('/sources');
  const cards = within(main())
    .getAllByRole('article')
    .map((card) => [words(within(card).getByRole('heading')), items(card).map(words)]);
  expect(cards).toEqual(
    roomSeven
      .page(0, '/sources', 'sources')
      .sources.map(({ title, sourceKind, reliability, statements, pages }) => [
        title,
        [
          labelOf(roomSeven.site.vocabularies.sourceKinds, sourceKind),
          `Reliability ${reliability}`,
          ...(statements > 0 ? [messages.sources.statements({ statements })] : []),
          ...(pages > 0 ? [messages.sources.pages({ pages })] : []),
        ],
      ]),
  );
  expect(cards.map(([title]) => title)).toEqual(
    expect.arrayContaining(['Alchetron', 'YAM Magazine', 'What Mary Thinks']),
  );
});

test('sources stand by name without the article, and can be narrowed by kind and grade; the address keeps both', async () => {
  const { choose, where } = await openWiki('/sources');
  const all = roomSeven.page(0, '/sources', 'sources').sources;
  const shown = () =>
    within(main())
      .getAllByRole('article')
      .map((card) => words(within(card).getByRole('heading')));
  const names = all.map(({ title }) => title.replace(/^The /, ''));
  expect(names).toEqual(names.toSorted(new Intl.Collator('en', { numeric: true }).compare));
  expect(shown()).toEqual(all.map(({ title }) => title));

  await choose(
    screen.getByRole('combobox', { name: 'Kind of source' }),
    labelOf(roomSeven.site.vocabularies.sourceKinds, 'blog'),
  );
  await choose(screen.getByRole('combobox', { name: 'Reliability' }), 'C');
  const blogs = all.filter(({ sourceKind, reliability }) => sourceKind === 'blog' && reliability === 'C');
  expect(shown()).toEqual(blogs.map(({ title }) => title));
  expect(screen.getByText(messages.sourceList.countOf({ shown: blogs.length, all: all.length }))).toBeTruthy();
  expect(where()).toBe('/sources?kind=blog&grade=C');
});

test.each([
  ['/sources/yam', 0],
  ['/sources/morgenroete', 6],
  ['/sources/alchetron', last],
])('what %s says is grouped by whether others say it too', async (address, part) => {
  watched(part);
  await openWiki(part === last ? `/full${address}` : address);
  const { statements } = roomSeven.page(part, address, 'source');
  const expected = (['differs', 'agrees', 'alone'] as const)
    .map((stance) => statements.filter((statement) => statement.stance === stance))
    .filter((group) => group.length > 0);
  // A statement counts once, however many values the source gives.
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

test('a statement stands under its page with what it is about, its value and the place in the source', async () => {
  await openWiki('/sources/yam');
  const [differs, agrees, alone] = said().map(({ statements }) => statements);
  expect(differs).toContainEqual(['Miracle in Cell No. 7 7번방의 선물', 'Release date', '24 January 2013 (credits)']);
  expect(agrees).toContainEqual(['Miracle in Cell No. 7 7번방의 선물', 'Director', 'Lee Hwan-kyung 이환경 (credits)']);
  expect(alone?.length).toBeGreaterThan(0);
});

const stances = {
  differs: 'Contradicted by another source',
  agrees: 'Said by other sources too',
  alone: 'Said by no other source',
};

/** What the open page of a source says, by how it stands to the others. */
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

test('the page of a source says how reliable it is and why, and warns before its own address', async () => {
  const { unmount } = await openWiki('/sources/sports-chosun-2013-01-20');
  const atAGlance = 'Sports Chosun, 20 January 2013 at a glance';
  const facts = screen.getByRole('complementary', { name: atAGlance });
  expect(words(fact(facts, 'Kind'))).toBe('News');
  expect(words(fact(facts, 'Published'))).toBe('20 January 2013');
  expect(words(fact(facts, 'Reliability'))).toMatch(/^Reliability A ./);
  const warning = 'may tell more than you have watched';
  const address = fact(facts, 'Where to read it');
  expect(links(address)[0]?.[0]).toBe(`Open the original (leaves this site, ${warning})`);
  // Those who see are told beside the link; it is not said twice to those who listen.
  expect(within(address).getByText(warning).getAttribute('aria-hidden')).toBe('true');
  expect(hasSection('Where it is cited')).toBe(true);
  unmount();

  watched(last);
  await openWiki('/full/sources/sports-chosun-2013-01-20');
  const inFull = fact(screen.getByRole('complementary', { name: atAGlance }), 'Where to read it');
  expect(words(inFull)).toBe('Open the original (leaves this site)');
});

test.each([0, 6, last])('disagreements at part %i are the facts of which two values or more stand', async (part) => {
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
  const derived = roomSeven
    .pages(part)
    .flatMap((page) => ('claims' in page ? page.claims.map((claim) => ({ page: pageTitle(page), claim })) : []))
    .filter(
      ({ claim: { kind, values } }) => kind === 'fact' && values.filter(({ rank }) => rank !== 'deprecated').length > 1,
    )
    .map(({ page, claim }: { page: string; claim: ClaimView }) => ({
      page,
      label: claim.label,
      values: claim.values.length,
    }));
  expect(derived.length).toBeGreaterThan(10);
  expect(sorted(shown)).toEqual(sorted(derived));
  expect(main().textContent).toContain(`${derived.length} statements have sources that contradict each other.`);
});

function sorted(list: readonly unknown[]): string[] {
  return list.map((item) => JSON.stringify(item)).toSorted();
}
