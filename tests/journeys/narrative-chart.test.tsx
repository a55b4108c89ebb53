import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { linkKey } from '#wiki/link-key.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { words } from './reading.ts';
import { drawing, figure, narrative, pointsOf, rows, series, timelineOf } from './timeline-charts.ts';
import { lanternRoom } from './wikis.ts';

const { last } = lanternRoom;

test('the narrative chart: the point of each scene names who is there', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const { charts, name, pathOf, events, characters } = timelineOf(last);
  const drawn = charts?.narrative?.lines.map(({ character }) => characters[character]) ?? [];
  const there = (event: number) => {
    const keys = events[event]?.characters.map(linkKey) ?? [];
    return drawn.flatMap((character) => (character && keys.includes(linkKey(character)) ? [character] : []));
  };
  const scenes = charts?.narrative?.points.map(({ event }) => event) ?? [];
  expect(scenes).toEqual(events.flatMap((event, at) => (event.characters.length > 0 ? [at] : [])));
  expect(pointsOf(narrative)).toEqual(
    scenes.map((event) => [
      `${name(event)} (${series(there(event).map(({ title }) => title))})`,
      `/full${pathOf(event)}`,
    ]),
  );
  expect(rows(narrative).map(({ links }) => links)).toEqual(
    scenes.map((event) => [
      `/full${pathOf(event)}`,
      ...there(event).map(({ path, hash }) => `/full${path}${hash ?? ''}`),
    ]),
  );
});

test('a name in the narrative chart filters the list by that character, and clears the filter again', async () => {
  watched(last);
  const { press, where } = await openWiki('/full/timeline?order=screen&thread=past');
  const name = () => within(drawing(narrative)).getByRole('link', { name: 'Filter scenes: Cha Tae-su' });
  expect(name().getAttribute('href')).toBe('/full/timeline?order=screen&thread=past&character=cha-tae-su');
  await press(name());
  expect(where()).toBe('/full/timeline?order=screen&thread=past&character=cha-tae-su');
  expect(screen.getByRole('status').textContent).toMatch(/^\d+ of \d+ scenes$/);
  expect(words(figure(narrative))).toContain('The list shows only scenes with Cha Tae-su.');
  const chosen = within(drawing(narrative)).getByRole('link', { current: true });
  expect(chosen.getAttribute('aria-label')).toBe('Remove filter: Cha Tae-su');
  await press(chosen);
  expect(where()).toBe('/full/timeline?order=screen&thread=past');
});

test('the lines of the main characters are thicker, and a name stands at the end of a line too if there is room', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const { charts, characters } = timelineOf(last);
  const lines = charts?.narrative?.lines ?? [];
  const named = within(drawing(narrative))
    .getAllByRole('link', { name: /^Filter scenes/ })
    .map((link) => {
      const line = link.closest('.narrative-chart-line');
      return {
        texts: [...(line?.querySelectorAll('text') ?? [])].map(words),
        isLead: line?.matches('.narrative-chart-lead') ?? false,
      };
    });
  expect(named.map(({ texts }) => texts)).toEqual(
    lines.map(({ character, end }) =>
      Array.from({ length: end.named ? 2 : 1 }, () => characters[character]?.title ?? ''),
    ),
  );
  expect(named.map(({ isLead }) => isLead)).toEqual(lines.map(({ lead }) => lead ?? false));
  expect(lines.filter(({ lead }) => lead).length).toBeGreaterThan(0);
  expect(lines.filter(({ end }) => end.named).length).toBeGreaterThan(0);
});

test('the parts stand over the columns, by title where it fits, else by number', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const over = timelineOf(last).charts?.narrative?.parts ?? [];
  const shown = [...drawing(narrative).querySelectorAll('.narrative-part')].map((part) =>
    [...part.querySelectorAll('text')].map((text) => [...text.childNodes].map((node) => node.textContent).join(' ')),
  );
  expect(shown).toEqual(
    over.map(({ part, title }, at) => [at === 0 ? `Part ${part}` : String(part), ...(title ? [title.join(' ')] : [])]),
  );
});
