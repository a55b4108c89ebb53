import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { edited, inventedFiles } from '#tests/fixtures/content.ts';
import { chart, table, tickets } from './charts.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { links, section, words } from './reading.ts';
import { serve } from './server.ts';
import { compiledWiki, lanternRoom } from './wikis.ts';

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

test('if no section includes the admissions chart, it has one of its own', async () => {
  serve(compiledWiki(edited(inventedFiles, 'film/nine-turns.json', '"below": "admissions",', '')));
  await openWiki('/film');
  expect(section('Tickets by day').contains(chart(tickets))).toBe(true);
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

test('a day of a later part is added once the part is reached', async () => {
  const wiki = await openWiki('/film');
  expect(table(tickets).map(([day]) => day)).toEqual(['1', '5', '5']);
  wiki.unmount();
  watched(2);
  await openWiki('/film');
  expect(table(tickets).at(-1)).toEqual(['9', '11 May 1998', '2,000', 'Harbour Leaf, film page']);
});
