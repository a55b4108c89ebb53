import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWiki, watched } from './open-wiki.tsx';
import { words } from './reading.ts';
import { drawing, feelings, figure, pointsOf, rows, series, timelineOf } from './timeline-charts.ts';
import { lanternRoom } from './wikis.ts';

const { last } = lanternRoom;

test('laughter and tears: the point of each feeling at a scene names who felt it', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const { charts, name, at, pathOf } = timelineOf(last);
  const { points: felt = [], rows: kinds = [], voices = [] } = charts?.feelings ?? {};
  const expected = felt.map(({ event, showing, row, voices: by }) => ({
    ...at(event, showing),
    name: name(event),
    path: `/full${pathOf(event)}`,
    reaction: kinds[row]?.reaction ?? '',
    by: by.flatMap((voice) => voices[voice] ?? []),
  }));
  expect(expected.length).toBeGreaterThan(2);
  const all = expected.map(({ name: scene, reaction, by, path }) => [
    `${scene}: ${reaction}, ${series(by.map((voice) => voice.name))}`,
    path,
  ]);
  expect(new Set(pointsOf(feelings).map(String))).toEqual(new Set(all.map(String)));
  expect(rows(feelings)).toEqual(
    expected.flatMap(({ position, name: scene, path, reaction, by }) =>
      by.map((voice) => ({
        cells: [String(position), scene, reaction, voice.name, words(titleOf(voice.source))],
        links: [path, `/full${voice.source.path}${voice.source.hash ?? ''}`],
      })),
    ),
  );
});

test('the name of a feeling filters the list by that feeling, and clears the filter again', async () => {
  watched(last);
  const { press, where } = await openWiki('/full/timeline?character=baek-mu-jin');
  await press(within(drawing(feelings)).getByRole('link', { name: 'Only scenes with tears' }));
  expect(where()).toBe('/full/timeline?character=baek-mu-jin&reaction=tears');
  expect(words(figure(feelings))).toContain('The list shows only scenes with tears.');
  await press(within(drawing(feelings)).getByRole('link', { name: 'Show all scenes, not only those with tears' }));
  expect(where()).toBe('/full/timeline?character=baek-mu-jin');
});

function titleOf({ title, original }: { title: string; original?: { text: string } }): Element {
  const text = document.createElement('p');
  text.textContent = original ? `${title} ${original.text}` : title;
  return text;
}
