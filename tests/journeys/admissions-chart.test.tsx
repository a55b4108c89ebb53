import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { edited, inventedFiles } from '#tests/fixtures/content.ts';
import { chart, table, tickets } from './charts.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { links, section, words } from './reading.ts';
import { serve } from './server.ts';
import { compiledWiki, lanternRoom } from './wikis.ts';

test('the admissions chart is above the text on the box office, with a point for each day', async () => {
  const { press, where } = await openWiki('/film');
  const text = within(section('Box office')).getByText(/lived on word of mouth/);
  expect(chart(tickets).compareDocumentPosition(text)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  const drawing = within(chart(tickets)).getByRole('group', { name: tickets });
  const points = links(drawing).map(([, address]) => address);
  const { days = [], breakEven = [] } = lanternRoom.page(0, '/film', 'film').admissions ?? {};
  expect(points).toHaveLength(days.length);
  expect(breakEven).toHaveLength(1);
  expect(words(drawing)).toContain('Break-even: 800');
  // A day has one point for the values of all sources.
  const name = 'Day 5, 7 May 1998: between 1,000 and 1,100 tickets, depending on the source';
  expect(within(drawing).getByRole('link', { name })).toBeDefined();
  await press(within(drawing).getByRole('link', { name: 'Day 1, 3 May 1998: 400 tickets' }));
  expect(where()).toBe('/sources/harbour-leaf');
});

test('if no section includes the admissions chart, it has one of its own', async () => {
  serve(compiledWiki(edited(inventedFiles, 'film/nine-turns.json', '"includes": "admissions",', '')));
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

test('the line below the chart has the figures of the day in focus, with its sources', async () => {
  const { user } = await openWiki('/film');
  const line = document.querySelector<HTMLElement>('#tickets-by-day-end');
  expect(words(line)).toBe('Day 1 is 3 May 1998, the release.');
  within(chart(tickets))
    .getByRole('link', { name: /^Day 1,/ })
    .focus();
  await user.keyboard('{ArrowRight}');
  expect(words(line)).toBe('Day 5, 7 May 1998: between 1,000 and 1,100 tickets, depending on the source');
  expect(markers(line)).toEqual([expect.stringMatching(/^Sources \d/)]);
});

test('the sentence on the admissions comes first, and cites the sources of its figures', async () => {
  await openWiki('/film');
  const [sentence] = chart(tickets).querySelectorAll('p');
  expect(words(sentence)).toBe('1,000 tickets by 7 May 1998. Break-even (800) by day 5.');
  expect(markers(sentence)).toEqual([expect.stringMatching(/^Source/), expect.stringMatching(/^Sources \d/)]);
});

/** Returns the names of the footnote markers in an element. */
function markers(element: Element | null | undefined): (string | null)[] {
  return [...(element?.querySelectorAll('sup a') ?? [])].map((marker) => marker.getAttribute('aria-label'));
}

test('a remark on a figure is beside its day in the drawing, and in its name', async () => {
  const noted = '"on": "1998-05-07", "note": "a full week",';
  serve(compiledWiki(edited(inventedFiles, 'film/nine-turns.json', '"on": "1998-05-07",', noted)));
  await openWiki('/film');
  const drawing = within(chart(tickets)).getByRole('group', { name: tickets });
  expect(within(drawing).getByText('a full week')).toBeDefined();
  expect(within(drawing).getByRole('link', { name: /^Day 5, .* \(a full week\)$/ })).toBeDefined();
});

test('a day of a later part is added once the part is reached', async () => {
  const wiki = await openWiki('/film');
  expect(table(tickets).map(([day]) => day)).toEqual(['1', '5', '5']);
  wiki.unmount();
  watched(2);
  await openWiki('/film');
  expect(table(tickets).at(-1)).toEqual(['9', '11 May 1998', '2,000', 'Harbour Leaf, film page']);
});
