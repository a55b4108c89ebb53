import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { goTo, openPrerendered, openWiki, watched } from './open-wiki.tsx';
import { links, section, words } from './reading.ts';
import { serve } from './server.ts';
import { lanternRoom, roomSeven } from './wikis.ts';

const { last } = roomSeven;
const main = () => screen.getByRole('main');
const picture = (name: string) => screen.getByRole('figure', { name });

/** The cells of the table behind a picture, row by row. */
function table(name: string): string[][] {
  // What is folded is hidden from those who listen until they unfold it.
  const [, ...rows] = within(picture(name)).getAllByRole('row', { hidden: true });
  return rows.map((row) => [...row.children].map(words));
}

const who = 'Relationships';
const tickets = 'Tickets sold, by day after the release';
const ratings = 'Ratings as a share of their scale';
const agreement = 'How the sources compare';

test('each person of the picture of relationships is a link to their page', async () => {
  const { people = [], ties = [] } = roomSeven.page(last, '/characters', 'characters').relationships ?? {};
  watched(last);
  const { press, where } = await openWiki('/full/characters');
  const drawing = within(picture(who)).getByRole('group', { name: who });
  const marks = within(drawing)
    .getAllByRole('link')
    .map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]);
  expect(marks).toEqual(
    people.map(({ page }, at) => {
      const count = ties.filter(({ from, to }) => from === at || to === at).length;
      return [`${page.title}, ${count} ${count === 1 ? 'tie' : 'ties'}`, `/full${page.path}`];
    }),
  );
  await press(within(drawing).getByRole('link', { name: 'Ye-seung, 9 ties' }));
  expect(where()).toBe('/full/characters/ye-seung');
});

test('the table of relationships has every tie, both ways', async () => {
  watched(last);
  await openWiki('/full/characters');
  const { ties = [] } = roomSeven.page(last, '/characters', 'characters').relationships ?? {};
  expect(table(who)).toHaveLength(ties.length);
  expect(table(who)).toContainEqual(['Yong-gu 용구', 'Ye-seung 예승', 'daughter', 'father']);
});

test('pointing at someone shows what the others are to them, and dims those who are nothing to them', async () => {
  watched(last);
  const { user } = await openWiki('/full/characters');
  const drawing = within(picture(who)).getByRole('group', { name: who });
  const node = (name: string) => within(drawing).getByRole('link', { name: new RegExp(`^${name},`) });
  const dim = () => drawing.querySelectorAll('.person-node-dim').length;
  expect(said()).toMatch(/^Relationships: Yong-gu/);
  expect(dim()).toBe(0);

  await user.hover(node('The passer-by'));
  expect(said()).toBe('Relationships: The passer-byYong-gu: man whom she takes for an attacker');
  expect(dim()).toBe(roomSevenPeople() - 2);

  await user.unhover(node('The passer-by'));
  expect(said()).toMatch(/^Relationships: Yong-gu/);
  expect(dim()).toBe(0);

  // The keyboard does the same.
  act(() => node('The rival').focus());
  expect(said()).toContain('So Yang-ho: man whom he means to kill');
});

test('whose ties are shown can be chosen without a pointer', async () => {
  const { choose } = await openWiki('/characters');
  await choose(screen.getByRole('combobox', { name: 'Show the ties of' }), 'Jang Min-hwan');
  expect(said()).toMatch(/^Relationships: Jang Min-hwan/);
  expect(said()).toContain('Yong-gu: prisoner');
  // What he comes to owe Yong-gu is told later.
  expect(said()).not.toContain('saved');
});

/** What is said below the picture of relationships of the one who is meant. */
function said(): string {
  const title = within(picture(who))
    .getAllByText(/^Relationships:/)
    .find((element) => element.closest('[aria-hidden]') === null);
  return words(title?.parentElement);
}

function roomSevenPeople(): number {
  return roomSeven.page(last, '/characters', 'characters').relationships?.people.length ?? 0;
}

test('before watching nobody stands in the picture who is not known yet', async () => {
  await openWiki('/characters');
  expect(words(picture(who))).not.toMatch(/passer-by|rival|other (father|girl)/);
  expect(table(who).length).toBeGreaterThan(10);
});

test('the picture of admissions stands with the text on the box office, a mark for each day', async () => {
  const { press, where } = await openWiki('/film');
  expect(section('Box office').contains(picture(tickets))).toBe(true);
  const drawing = within(picture(tickets)).getByRole('group', { name: tickets });
  const marks = links(drawing).map(([, address]) => address);
  const { days = [], breakEven = [] } = roomSeven.page(0, '/film', 'film').admissions ?? {};
  expect(marks).toHaveLength(days.length);
  expect(breakEven).toHaveLength(1);
  expect(words(drawing)).toContain('Break-even: 1.7 million');
  // What sources give for a day stands in one mark, each with who gives it.
  const day32 = within(drawing).getByRole('link', { name: /^Day 32, 23 February 2013: 10,000,000 \(/ });
  expect(day32.getAttribute('aria-label')).toMatch(/10,026,794 \(.*\), 10,026,790 \(No Cut News.*\) and 10,026,732 \(/);
  await press(within(drawing).getByRole('link', { name: /^Day 38, 1 March 2013: 11,090,000/ }));
  expect(where()).toBe('/sources/korea-herald-2013-03-01');
});

test('the table of admissions has every number with its day and sources', async () => {
  await openWiki('/film');
  const { days = [] } = roomSeven.page(0, '/film', 'film').admissions ?? {};
  const rows = table(tickets);
  expect(rows.map(([day, , amount]) => [day, amount])).toEqual(
    days.flatMap(({ day, points }) => points.map(({ amount }) => [String(day), amount.toLocaleString('en')])),
  );
  expect(rows.at(-1)).toEqual(['76', '8 April 2013', '12,782,920', 'New Daily, 11 April 2013']);
  expect(rows.every(([, , , sources]) => sources !== '')).toBe(true);
});

test('pointing at a day tells what sources give for it', async () => {
  const { user } = await openWiki('/film');
  await user.hover(within(picture(tickets)).getByRole('link', { name: /^Day 52/ }));
  const [shown] = within(picture(tickets))
    .getAllByText('Day 52, 15 March 2013')
    .filter((element) => element.closest('[aria-hidden]') === null);
  expect(words(shown?.parentElement)).toMatch(/12,320,000 \(.*Alchetron.*\)$/);
  // Mary has a round number of no certain day.
  expect(words(shown?.parentElement)).not.toContain('Mary');
});

test('the first tap of a finger on a day shows what is given for it, and the next one follows its link', async () => {
  const { user, where } = await openWiki('/film');
  const day = () => within(picture(tickets)).getByRole('link', { name: /^Day 38, 1 March 2013/ });
  const tap = () => user.pointer({ keys: '[TouchA]', target: day() });
  await tap();
  expect(where()).toBe('/film');
  expect(within(picture(tickets)).getByText('Day 38, 1 March 2013')).toBeDefined();
  expect(day().closest('.admissions-day-shown')).not.toBeNull();
  await tap();
  expect(where()).toBe('/sources/korea-herald-2013-03-01');
});

test('who gives the break-even line is said in a sentence', async () => {
  await openWiki('/film');
  expect(words(picture(tickets))).toMatch(/The break-even figure is from [^;]*; Alchetron[^;]*; [^;]*\.(?!;)/);
});

test('ratings stand side by side in percent, with votes; none given is said', async () => {
  await openWiki('/reviews');
  expect(table(ratings)).toEqual(
    expect.arrayContaining([
      ['YAM Magazine', 'YAM Magazine', '★★★¾☆3.75 of 5', '75%', 'one voice'],
      ['Mary', 'What Mary Thinks', 'Nine on a scale of 109 of 10', '90%', 'one voice'],
      ['Rating by AsianWiki’s users', 'AsianWiki', '96 of 100', '96%', '1,445'],
      ['Rating by Alchetron’s users', 'Alchetron', '8.4 of 10', '84%', '1'],
      ['IMDb rating', 'Alchetron', '8.2 of 10', '82%', 'not given'],
      ['Score on Naver, as reported in 2025', 'Wikitree, 13 July 2025', '8.83', 'not given', 'not given'],
      ['Anna', 'Morgenroete Munitions and Anna', 'none', '', 'one voice'],
    ]),
  );
  // Who listens hears the number, not the stars.
  for (const stars of within(picture(ratings)).getAllByText('★★★¾☆')) {
    expect(stars.getAttribute('aria-hidden')).toBe('true');
  }
  const [drawing] = within(picture(ratings)).getAllByRole('list').slice(1);
  const rows = [...(drawing?.children ?? [])].map(words);
  expect(rows).toHaveLength(table(ratings).length);
  expect(rows).toContain('Anna Gives no rating.');
  expect(rows.find((row) => row.startsWith('Score on Naver'))).toContain('does not name the scale');
  expect(links(picture(ratings))).toEqual(
    expect.arrayContaining([
      ['Mary', '/reviews/mary'],
      ['AsianWiki', '/sources/asianwiki'],
    ]),
  );
});

test('each source of the picture of agreement leads to its page, and the table has its numbers', async () => {
  const { press, where } = await openWiki('/disagreements');
  const { rows = [] } = roomSeven.page(0, '/disagreements', 'disagreements').agreement ?? {};
  expect(table(agreement)).toEqual(
    rows.map(({ source, bars }) => [source.title, ...bars.map(({ count }) => String(count))]),
  );
  await press(within(picture(agreement)).getAllByRole('link', { name: 'YAM Magazine' })[0] ?? main());
  expect(where()).toBe('/sources/yam');
});

test('the disagreements of one source can be shown, by an address of their own', async () => {
  const all = roomSeven.page(0, '/disagreements', 'disagreements');
  const numbers = all.references.filter(({ source }) => source.path === '/sources/yam').map(({ number }) => number);
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
    screen.getByRole('link', { name: new RegExp(`^Show ${expected.length} disagreements ?of YAM Magazine$`) }),
  );
  expect(wiki.where()).toBe('/disagreements?source=yam#disagreements');
  expect(shown().toSorted()).toEqual(expected.toSorted());
  expect(words(screen.getByRole('status'))).toContain(
    `${expected.length} of ${all.disagreements.length} disagreements: those in which YAM Magazine has a say.`,
  );
  await wiki.press(screen.getByRole('link', { name: 'Show all disagreements' }));
  expect(shown()).toHaveLength(all.disagreements.length);

  await goTo(wiki, '/disagreements?source=yam');
  expect(shown()).toHaveLength(expected.length);
  // What is no source of this page counts as not asked.
  await goTo(wiki, '/disagreements?source=nobody');
  expect(shown()).toHaveLength(all.disagreements.length);
});

test('the list of sources leads to the picture of how they stand to each other', async () => {
  const { press, where } = await openWiki('/sources');
  await press(screen.getByRole('link', { name: 'See where these sources agree, differ and are silent' }));
  expect(where()).toBe('/disagreements#where-sources-agree');
  expect(words(section(agreement))).toContain(agreement);
});

test.each([
  ['/characters', who],
  ['/film', tickets],
  ['/reviews', ratings],
  ['/disagreements', agreement],
])('on %s the picture is there as the page comes, with a sentence and a table', async (address, name) => {
  await openPrerendered(address);
  const sentence = [...(picture(name).querySelector('figcaption')?.children ?? [])].map(words).at(-1);
  expect(sentence).toMatch(/\d/);
  expect(table(name).length).toBeGreaterThan(1);
});

test('another film has its own pictures, and a film without numbers has none of them', async () => {
  serve(lanternRoom);
  const wiki = await openWiki('/film');
  expect(table(tickets)).toEqual([
    ['1', '3 May 1998', '400', 'Harbour Leaf, film page'],
    ['5', '7 May 1998', '1,000', 'Harbour Leaf, film page'],
    ['5', '7 May 1998', '1,100', 'Tidewater Projector, blog entry'],
  ]);
  // No author has named a section for it.
  expect(section('Tickets by day').contains(picture(tickets))).toBe(true);
  await goTo(wiki, '/reviews');
  expect(table(ratings).map(([name, , , share, votes]) => [name, share, votes])).toEqual([
    ['Score by readers of the Harbour Leaf', '80%', '12'],
    ['Juniper', '66.7%', 'one voice'],
    ['Oswin', '', 'one voice'],
  ]);
  wiki.unmount();
  watched(2, lanternRoom);
  await openWiki('/film');
  expect(table(tickets).at(-1)).toEqual(['9', '11 May 1998', '2,000', 'Harbour Leaf, film page']);
});
