import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { plainText } from '#wiki/prose.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { fact, items, links, section, terms, words } from './reading.ts';
import { roomSeven } from './wikis.ts';

const dataSheet = () => screen.getByRole('complementary', { name: 'Miracle in Cell No. 7 at a glance' });

/** The plot as it is told: the headings of the parts, and the words under each. */
function plot(): [heading: string, text: string][] {
  return within(section('Plot'))
    .getAllByRole('heading', { level: 3 })
    .map((heading) => [words(heading), [...(heading.parentElement?.children ?? [])].slice(1).map(words).join(' ')]);
}

test('the release date has two values, and the preferred one comes first', async () => {
  const { press } = await openWiki('/film');
  const answer = fact(dataSheet(), 'Release date');
  expect(words(answer.firstElementChild)).toBe('23 January 2013');
  await press(within(answer).getByText('Sources differ: 2 values'));
  const [first, second] = items(answer).map(words);
  expect(first).toMatch(
    /^23 January 2013 preferredSaid by:Alchetron, data sheetAlchetron’s own day counts fit this date/,
  );
  expect(second).toBe('24 January 2013 Said by:YAM Magazine, credits');
});

test('the data sheet has what the film is known by, in an order that does not change', async () => {
  await openWiki('/film');
  const { claims } = roomSeven.page(0, '/film', 'film');
  expect(terms(dataSheet())).toEqual(claims.filter(({ infobox }) => infobox).map(({ label }) => label));
  expect(terms(dataSheet()).slice(0, 4)).toEqual(['Release date', 'Country', 'Language', 'Genre']);
  expect(within(fact(dataSheet(), 'Director')).getByText('이환경').lang).toBe('ko');
});

test('a value that belongs to the end is not counted before', async () => {
  const genres = () => within(fact(dataSheet(), 'Genre')).getByText(/^Sources differ: \d+ values/).textContent;
  const wiki = await openWiki('/film');
  expect(genres()).toContain('Sources differ: 5 values');
  expect(document.body.textContent).not.toContain('Tragic');
  wiki.unmount();
  watched(roomSeven.last);
  await openWiki('/full/film');
  expect(genres()).toContain('Sources differ: 6 values');
  expect(words(fact(dataSheet(), 'Genre'))).toContain('Tragic, and heart-warming all the same');
});

test('before watching, the plot tells the premise and nothing of any part', async () => {
  await openWiki('/film');
  expect(plot().map(([part]) => part)).toEqual(['Before the film']);
  expect(plot()[0]?.[1]).toMatch(
    /^Yong-gu and his daughter Ye-seung live together in a run-down house, .* smuggle his daughter in to him\.$/,
  );
});

test('the plot grows with the part, and what was told before stays as it was', async () => {
  const told: ReturnType<typeof plot>[] = [];
  for (const part of [0, 6, 11]) {
    watched(part);
    const wiki = await openWiki('/film');
    told.push(plot());
    wiki.unmount();
  }
  watched(roomSeven.last);
  await openWiki('/full/film');
  told.push(plot());

  expect(told.map((each) => each.length)).toEqual([1, 7, 12, 13]);
  const [, , , whole = []] = told;
  expect(whole.map(([part]) => part)).toEqual([
    'Before the film',
    ...Array.from({ length: 12 }, (__, n) => `Part ${n + 1}`),
  ]);
  for (const each of told) expect(whole.slice(0, each.length)).toEqual(each);
  expect(whole.at(-1)?.[1]).toMatch(/Yong-gu is acquitted\. .* remembers the balloon\.$/);
});

test('the plot leads to the scenes that it tells of', async () => {
  watched(6);
  const { press, where } = await openWiki('/film');
  expect(links(section('Plot'))).toEqual(
    expect.arrayContaining([
      ['present day', '/timeline/s40'],
      ['arrested', '/timeline/s09'],
      ['meant for Yang-ho', '/timeline/s16'],
    ]),
  );
  await press(within(section('Plot')).getByRole('link', { name: 'arrested' }));
  await screen.findByRole('heading', { level: 1, name: 'The arrest' });
  expect(where()).toBe('/timeline/s09');
});

test('the home page tells the film in short, with sources, and counts what the part knows', async () => {
  watched(6);
  await openWiki('/');
  const { facts, counts, lead } = roomSeven.page(6, '/', 'home');
  const inShort = screen.getByRole('region', { name: 'The film in short' });
  expect(terms(inShort)).toEqual([...facts.map(({ label }) => label), 'What it rests on']);
  expect(words(fact(inShort, 'Release date').firstElementChild)).toBe('23 January 2013');
  expect(words(fact(inShort, 'What it rests on'))).toBe(
    `${counts.sources} sources${counts.disagreements} disagreements between them`,
  );
  for (const paragraph of lead) expect(words(screen.getByRole('main'))).toContain(plainText(paragraph));
  const ways = screen.getByRole('region', { name: 'Ways in' });
  expect(within(ways).getAllByRole('article').map(words)).toEqual([
    `Characters${counts.characters} people to know, with every spelling of their names.`,
    `Timeline${counts.events} scenes, in story order or as the film shows them.`,
    `Reviews${counts.reviews} reviews, each on its own scale, side by side.`,
  ]);
});

test('the page about the wiki says what it cannot do, its figures and its licences', async () => {
  await openWiki('/about');
  expect(words(section('How it keeps from spoiling'))).toContain('It protects from accidents. It is no lock');
  expect(words(section('How it keeps from spoiling'))).toContain('Without JavaScript');
  const { counts } = roomSeven.page(0, '/about', 'about');
  expect(words(fact(section('In figures'), 'Pages'))).toBe(String(counts.pages));
  expect(counts.pages).toBe(roomSeven.pages(0).length);
  expect(links(section('Licences'))).toContainEqual([
    'CC BY-SA 4.0 (leaves this site)',
    'https://creativecommons.org/licenses/by-sa/4.0/',
  ]);
});

test.each([
  ['/places/cell-no-7', ['A new man in Cell No. 7'], ['A new man in Cell No. 7', 'Into Cell No. 7']],
  ['/motifs/backpack', ['The bag in the shop window'], ['The bag in the shop window', 'The arrest']],
])('%s leads to the scenes that have to do with it', async (address, before, after) => {
  const scenes = () =>
    within(section('Scenes'))
      .getAllByRole('heading', { level: 3 })
      .map((scene) => words(within(scene).getByRole('link')));
  const wiki = await openWiki(address);
  expect(scenes()).toEqual(before);
  wiki.unmount();
  watched(roomSeven.last);
  await openWiki(`/full${address}`);
  expect(scenes()).toEqual(expect.arrayContaining(after));
});
