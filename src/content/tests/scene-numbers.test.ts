import { linkTitle } from '#entities/neutral-name.ts';
import { expect, test } from 'vitest';
import { revealScheduleOf } from '#compiler/reveal-schedule.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { partOf, servedAt } from '#tests/fixtures/site-files.ts';
import { pagePath } from '#wiki/addresses.ts';
import { type Part, partsUpTo } from '#wiki/part.ts';
import { filmFiles } from './film-files.ts';

// The film opens with two scenes of its frame story: they are 1 and 2, though nearly all of the story lies before them.
const content = contentOf(filmFiles);
const { parts } = content.parts;
const last = parts.length as Part;

/** How many different scenes the film has shown by the end of a part. */
const shownBy = (part: Part) => new Set(parts.slice(0, part).flatMap(({ scenes }) => scenes)).size;

/** Every number in the data of a page, with the field that holds it: `events.3.number`. */
function numbersIn(value: unknown, where = ''): { where: string; number: number }[] {
  if (typeof value === 'number') return [{ where, number: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, where === '' ? key : `${where}.${key}`));
}

/** A text without the addresses of scenes: those known before watching are offered at every part. */
const withoutAddresses = (text: string) => text.replace(/\/timeline\/s\d+/g, '/timeline/');

test('at part 1 the timeline names scenes 1 to 4, one of them by its number alone, and those of the premise', () => {
  const page = partOf(content, 1 as Part).pages.get(pagePath('timeline'))?.page;
  if (page?.kind !== 'timeline') throw new Error('there is no timeline');
  const scenes = page.events.map((event) => [event.page.path.slice(-3), event.number, linkTitle(event.page)]);
  expect(scenes).toEqual([
    ['s03', 3, 'Father and daughter at home'],
    ['s04', 4, 'The bag in the shop window'],
    ['s16', undefined, 'A new man in Cell No. 7'],
    ['s01', 1, 'Strangers gather'],
    ['s02', 2, 'Scene 2'],
  ]);
  expect(page.charts?.storyCurve?.points.map(({ place }) => place)).toEqual([3, 4, 1, 2]);
});

test('the scenes that part 1 offers are its own and those of the premise, though ids have numbers in them', () => {
  const served = [...servedAt(content, partOf(content, 1 as Part)).values()].join('\n');
  const offered = new Set(served.match(/\/timeline\/\w+/g));
  expect([...offered].toSorted()).toEqual(['s01', 's02', 's03', 's04', 's16'].map((id) => `/timeline/${id}`));
});

test('before watching no scene has a number', () => {
  const served = [...servedAt(content, partOf(content, 0 as Part)).values()].join('\n');
  expect(served).not.toMatch(/\bscene \d/i);
  expect(served).not.toMatch(/"number":\d+,"screen"|"path":"\/timeline\/[^"]+","number"/);
});

test.each(partsUpTo(last))('at part %i nothing counts further than the film has shown', (part) => {
  const { pages } = partOf(content, part);
  const shown = shownBy(part);
  const served = [...servedAt(content, partOf(content, part)).values()];
  const named = served
    .flatMap((text) => [
      ...withoutAddresses(text).matchAll(/\bscene (\d+)/gi),
      ...text.matchAll(/"path":"\/timeline\/[^"]+","number":(\d+)/g),
    ])
    .map(([, number]) => Number(number));
  expect(named.filter((number) => number > shown)).toEqual([]);
  // In what is told of scenes: their numbers and positions, and their places in the story curve.
  const counted = [...pages.values()].flatMap(({ path, page }) => {
    const { appearances, events, event, charts } = page as unknown as Record<string, unknown>;
    const { storyCurve } = (charts ?? {}) as { storyCurve?: unknown };
    return numbersIn({ appearances, events, event, storyCurve })
      .filter(({ where }) => !/\.(?:part|x)$/.test(where))
      .map(({ where, number }) => ({ where: `${path} ${where}`, number }));
  });
  // A scene that is shown twice takes two positions.
  const positions = parts.slice(0, part).flatMap(({ scenes }) => scenes).length;
  const beyond = counted.filter(({ where, number }) => number > (where.endsWith('position') ? positions : shown));
  expect(beyond).toEqual([]);
  expect(Math.max(0, ...counted.filter(({ where }) => where.endsWith('number')).map(({ number }) => number))).toBe(
    shown,
  );
});

test('an id is not a number: the scenes are numbered by the list of parts', () => {
  const schedule = revealScheduleOf(content.parts);
  const numbers = [...content.entities.events.keys()].map((id) => schedule.numberOf(id)?.number ?? 0);
  expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
  expect(schedule.numberOf('s02')).toEqual({ number: 2, part: 1 });
});
