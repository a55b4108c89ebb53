import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { edited, inventedFiles } from '#tests/fixtures/content.ts';
import { goTo, openPrerendered, openWiki, watched } from './open-wiki.tsx';
import { links, main, section, words } from './reading.ts';
import { serve } from './server.ts';
import { compiledWiki, lanternRoom } from './wikis.ts';

const { last } = lanternRoom;
const chart = (name: string) => screen.getByRole('figure', { name });

/** Returns the cells of the table behind a chart, row by row. */
function table(name: string): string[][] {
  // Collapsed content is hidden from screen readers.
  const [, ...rows] = within(chart(name)).getAllByRole('row', { hidden: true });
  return rows.map((row) => [...row.children].map(words));
}

const who = 'Relationships between the characters';
const tickets = 'Tickets sold, by day after the release';
const ratings = 'Ratings as a share of their scale';
const agreement = 'How the sources compare';

test('each person in the relationship chart links to their page', async () => {
  const { people = [], ties = [] } = lanternRoom.page(last, '/characters', 'characters').relationships ?? {};
  watched(last);
  const { press, where } = await openWiki('/full/characters');
  const drawing = within(chart(who)).getByRole('group', { name: who });
  const points = within(drawing)
    .getAllByRole('link')
    .map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]);
  expect(points).toEqual(
    people.map(({ page }, at) => {
      const count = ties.filter(({ from, to }) => from === at || to === at).length;
      return [`${page.title}, ${count} ${count === 1 ? 'tie' : 'ties'}`, `/full${page.path}${page.hash ?? ''}`];
    }),
  );
  await press(within(drawing).getByRole('link', { name: /^Han Do-yeon, / }));
  expect(where()).toBe('/full/characters/han-do-yeon');
});

test('the table of relationships has every relationship in both directions', async () => {
  watched(last);
  await openWiki('/full/characters');
  const { ties = [] } = lanternRoom.page(last, '/characters', 'characters').relationships ?? {};
  expect(table(who)).toHaveLength(ties.length);
  expect(table(who)).toContainEqual([
    'Baek Mu-jin 백무진',
    'Han Do-yeon 한도연',
    'reader of his log',
    'keeper whose log she reads',
  ]);
});

test('hovering over someone shows their relationships, and dims everyone unrelated', async () => {
  watched(last);
  const { user } = await openWiki('/full/characters');
  const drawing = within(chart(who)).getByRole('group', { name: who });
  const node = (name: string) => within(drawing).getByRole('link', { name: new RegExp(`^${name},`) });
  const dim = () => drawing.querySelectorAll('.person-node-dim').length;
  expect(said()).toMatch(/^Relationships: Baek Mu-jin/);
  expect(dim()).toBe(0);

  await user.hover(node('Yun Ok-hui'));
  expect(said()).toBe('Relationships: Yun Ok-huiHan Do-yeon: clerk whom she sends');
  expect(dim()).toBe(peopleInChart() - 2);

  await user.unhover(node('Yun Ok-hui'));
  expect(said()).toMatch(/^Relationships: Baek Mu-jin/);
  expect(dim()).toBe(0);

  // The same by keyboard.
  act(() => node('Pak Chil-bok of marker-two').focus());
  expect(said()).toContain('Seo Gil-su of marker-two: deckhand who left him at marker-two');
});

test('a character’s relationships can be selected without a pointer', async () => {
  const { choose } = await openWiki('/characters');
  await choose(screen.getByRole('combobox', { name: 'Show the relationships of' }), 'Noh Bun-i');
  expect(said()).toMatch(/^Relationships: Noh Bun-i/);
  expect(said()).toContain('Baek Mu-jin: keeper whom she feeds');
  // Her guest for tea is revealed later.
  expect(said()).not.toContain('guest');
});

/** Returns the text below the relationship chart about the selected character. */
function said(): string {
  const title = within(chart(who))
    .getAllByText(/^Relationships:/)
    .find((element) => element.closest('[aria-hidden]') === null);
  return words(title?.parentElement);
}

function peopleInChart(): number {
  return lanternRoom.page(last, '/characters', 'characters').relationships?.people.length ?? 0;
}

test('before watching, the chart shows nobody who is not known yet', async () => {
  await openWiki('/characters');
  expect(words(chart(who))).not.toMatch(/Seo Gil-su|Pak Chil-bok/);
  expect(table(who).length).toBeGreaterThan(4);
});

test('the admissions chart is beside the text on the box office, with a point for each day', async () => {
  const { press, where } = await openWiki('/film');
  expect(section('Box office').contains(chart(tickets))).toBe(true);
  const drawing = within(chart(tickets)).getByRole('group', { name: tickets });
  const points = links(drawing).map(([, address]) => address);
  const { days = [], breakEven = [] } = lanternRoom.page(0, '/film', 'film').admissions ?? {};
  expect(points).toHaveLength(days.length);
  expect(breakEven).toHaveLength(1);
  expect(words(drawing)).toContain('Break-even: 800');
  // A day has one point for the values of all sources.
  const day5 = within(drawing).getByRole('link', { name: /^Day 5, 7 May 1998: / });
  expect(day5.getAttribute('aria-label')).toMatch(/1,000 \(Harbour Leaf.*\) and 1,100 \(Tidewater Projector.*\)/);
  await press(within(drawing).getByRole('link', { name: /^Day 1, 3 May 1998: 400/ }));
  expect(where()).toBe('/sources/harbour-leaf');
});

test('the table of admissions has every number with its day and sources', async () => {
  await openWiki('/film');
  const { days = [] } = lanternRoom.page(0, '/film', 'film').admissions ?? {};
  const rows = table(tickets);
  expect(rows.map(([day, , amount]) => [day, amount])).toEqual(
    days.flatMap(({ day, points }) => points.map(({ amount }) => [String(day), amount.toLocaleString('en')])),
  );
  expect(rows.at(-1)).toEqual(['5', '7 May 1998', '1,100', 'Tidewater Projector, blog entry']);
  expect(rows.every(([, , , sources]) => sources !== '')).toBe(true);
});

test('hovering over a day shows the values of its sources', async () => {
  const { user } = await openWiki('/film');
  await user.hover(within(chart(tickets)).getByRole('link', { name: /^Day 5/ }));
  const [shown] = within(chart(tickets))
    .getAllByText('Day 5, 7 May 1998')
    .filter((element) => element.closest('[aria-hidden]') === null);
  expect(words(shown?.parentElement)).toMatch(/1,100 \(Tidewater Projector.*\)$/);
});

test('the first tap on a day shows its values, and the second follows its link', async () => {
  const { user, where } = await openWiki('/film');
  const day = () => within(chart(tickets)).getByRole('link', { name: /^Day 1, 3 May 1998/ });
  const tap = () => user.pointer({ keys: '[TouchA]', target: day() });
  await tap();
  expect(where()).toBe('/film');
  expect(within(chart(tickets)).getByText('Day 1, 3 May 1998')).toBeDefined();
  expect(day().closest('.admissions-day-shown')).not.toBeNull();
  await tap();
  expect(where()).toBe('/sources/harbour-leaf');
});

test('the source of the break-even line is named below it', async () => {
  await openWiki('/film');
  expect(words(chart(tickets))).toMatch(
    /Sources of the break-even figure: Harbour Leaf, film page and Lamplight Pictures, press book/,
  );
});

test('ratings are compared in percent, with votes; missing votes are stated', async () => {
  await openWiki('/reviews');
  expect(table(ratings)).toEqual(
    expect.arrayContaining([
      ['The Long Reel', 'The Long Reel', '★★★¾☆3.75 of 5', '75%', 'one voice'],
      ['Fern', 'Gull Notes', 'Nine on a scale of 109 of 10', '90%', 'one voice'],
      ['Score by users of the Reel Almanac', 'The Reel Almanac, data sheet', '8.4 of 10', '84%', '1,445'],
      ['Score on a message board, as reported', 'Encyclopedia of the Coast, article', '8.83', 'not given', 'not given'],
      ['Oswin', 'Two chairs before the lamp', 'none', '', 'one voice'],
    ]),
  );
  // Screen readers get the number, not the stars.
  for (const stars of within(chart(ratings)).getAllByText('★★★¾☆')) {
    expect(stars.getAttribute('aria-hidden')).toBe('true');
  }
  const [drawing] = within(chart(ratings)).getAllByRole('list').slice(1);
  const rows = [...(drawing?.children ?? [])].map(words);
  expect(rows).toHaveLength(table(ratings).length);
  expect(rows).toContain('Oswin Gives no rating.');
  expect(rows.find((row) => row.startsWith('Score on a message board'))).toContain('does not name the scale');
  expect(links(chart(ratings))).toEqual(
    expect.arrayContaining([
      ['Fern', '/reviews/gull-notes'],
      ['The Reel Almanac, data sheet', '/sources/reel-almanac'],
    ]),
  );
});

test('each source in the agreement chart links to its page, and the table has its numbers', async () => {
  const { press, where } = await openWiki('/disagreements');
  const { rows = [] } = lanternRoom.page(0, '/disagreements', 'disagreements').agreement ?? {};
  expect(table(agreement)).toEqual(
    rows.map(({ source, bars }) => [source.title, ...bars.map(({ count }) => String(count))]),
  );
  await press(within(chart(agreement)).getAllByRole('link', { name: 'Harbour Leaf, film page' })[0] ?? main());
  expect(where()).toBe('/sources/harbour-leaf');
});

test('the disagreements of one source can be shown, with their own address', async () => {
  const all = lanternRoom.page(0, '/disagreements', 'disagreements');
  const numbers = all.references
    .filter(({ source }) => source.path === '/sources/gull-notes')
    .map(({ number }) => number);
  const expected = all.disagreements
    .filter(({ claim }) => claim.values.some(({ citations }) => citations.some((one) => numbers.includes(one))))
    .map(({ claim }) => claim.label);
  expect(expected.length).toBeGreaterThan(1);
  const shown = () =>
    within(main())
      .queryAllByRole('heading', { level: 3 })
      .map(words)
      .filter((label) => label !== agreement);

  const wiki = await openWiki('/disagreements');
  expect(shown()).toHaveLength(all.disagreements.length);
  await wiki.press(
    screen.getByRole('link', {
      name: new RegExp(`^Show ${expected.length} disagreements ?of Gull Notes, a film diary$`),
    }),
  );
  expect(wiki.where()).toBe('/disagreements?source=gull-notes#disagreements');
  expect(shown().toSorted()).toEqual(expected.toSorted());
  expect(words(screen.getByRole('status'))).toContain(
    `${expected.length} of ${all.disagreements.length} disagreements: those that involve Gull Notes, a film diary.`,
  );
  await wiki.press(screen.getByRole('link', { name: 'Show all disagreements' }));
  expect(shown()).toHaveLength(all.disagreements.length);

  await goTo(wiki, '/disagreements?source=gull-notes');
  expect(shown()).toHaveLength(expected.length);
  // Something that is not a source of this page is ignored.
  await goTo(wiki, '/disagreements?source=nobody');
  expect(shown()).toHaveLength(all.disagreements.length);
});

test('the list of sources links to the agreement chart', async () => {
  const { press, where } = await openWiki('/sources');
  await press(screen.getByRole('link', { name: 'See where sources agree, differ or say nothing' }));
  expect(where()).toBe('/disagreements#where-sources-agree');
  expect(words(section(agreement))).toContain(agreement);
});

test.each([
  ['/characters', who],
  ['/film', tickets],
  ['/reviews', ratings],
  ['/disagreements', agreement],
])('on %s the chart is prerendered, with a sentence and a table', async (address, name) => {
  await openPrerendered(address);
  const sentence = [...(chart(name).querySelector('figcaption')?.children ?? [])].map(words).at(-1);
  expect(sentence).toMatch(/\d/);
  expect(table(name).length).toBeGreaterThan(1);
});

test('if no section includes the admissions chart, it has one of its own', async () => {
  serve(compiledWiki(edited(inventedFiles, 'film/nine-turns.json', '"picture": "admissions",', '')));
  await openWiki('/film');
  expect(section('Tickets by day').contains(chart(tickets))).toBe(true);
});

test('a day of a later part is added once the part is reached', async () => {
  const wiki = await openWiki('/film');
  expect(table(tickets).map(([day]) => day)).toEqual(['1', '5', '5']);
  wiki.unmount();
  watched(2);
  await openWiki('/film');
  expect(table(tickets).at(-1)).toEqual(['9', '11 May 1998', '2,000', 'Harbour Leaf, film page']);
});
