import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { agreement, chart, table } from './charts.ts';
import { goTo, openPrerendered, openWiki, unfold } from './open-wiki.tsx';
import { main, section, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

/** Opens a page, and in it the section of the chart. */
async function openCompared(address: string) {
  const wiki = await openWiki(address);
  await unfold(wiki, agreement);
  await screen.findByRole('figure', { name: agreement });
  return wiki;
}

test('the chart is folded below the disagreements, as a sentence until it is opened', async () => {
  const wiki = await openPrerendered('/disagreements');
  const folded = section(agreement);
  expect(screen.getAllByRole('heading', { level: 3 }).at(-1)?.compareDocumentPosition(folded)).toBe(
    Node.DOCUMENT_POSITION_FOLLOWING,
  );
  expect(folded.querySelector('details')?.open).toBe(false);
  expect(words(folded.querySelector('p'))).toMatch(
    /have more than one source; Harbour Leaf, film page covers \d+ of them/,
  );
  expect(folded.querySelector('svg')).toBe(null);
  await unfold(wiki, agreement);
  expect(table(agreement).length).toBeGreaterThan(1);
});

test('each source in the agreement chart links to its page, and the table has its numbers', async () => {
  const { press, where } = await openCompared('/disagreements');
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
    .flatMap(({ cited }) => cited.map(({ citation }) => citation));
  const expected = all.disagreements
    .filter(({ claim }) => claim.values.some(({ citations }) => citations.some((one) => numbers.includes(one))))
    .map(({ claim }) => claim.label);
  expect(expected.length).toBeGreaterThan(1);
  const shown = () =>
    within(main())
      .queryAllByRole('heading', { level: 3 })
      .map(words)
      .filter((label) => label !== agreement);

  const wiki = await openCompared('/disagreements');
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
  expect(section(agreement).querySelector('details')?.open).toBe(true);
  expect(await screen.findByRole('figure', { name: agreement })).toBeTruthy();
});
