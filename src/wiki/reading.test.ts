import { expect, test } from 'vitest';
import type { Part } from './part.ts';
import { type Reading, readingOf, type ReadingFacts } from './reading.ts';

// Every combination of what can be known: each axis has its named values, and the table has a line for each rule. A
// combination without a line, or with two, fails.

const [none, middle, higher, last] = [0, 2, 3, 5] as Part[] as [Part, Part, Part, Part];

const axes = {
  stored: { unanswered: null, 'not watched': none, middle, last },
  edition: { careful: 'careful', full: 'full' },
  gate: { closed: 'closed', open: 'open', left: 'left' },
  arrived: {
    nothing: 'nothing',
    'no page': 'no page',
    'part 0, as built': { part: none, wanted: none },
    'part 0 instead of the middle': { part: none, wanted: middle },
    'part 0 instead of the last': { part: none, wanted: last },
    middle: { part: middle, wanted: middle },
    'middle instead of a higher part': { part: middle, wanted: higher },
    'middle instead of the last': { part: middle, wanted: last },
    last: { part: last, wanted: last },
  },
  network: { online: true, offline: false },
} as const;

type Named = { [Axis in keyof typeof axes]: keyof (typeof axes)[Axis] };

const all: Named[] = product(Object.entries(axes).map(([axis, values]) => [axis, Object.keys(values)])) as Named[];

function product(left: [string, string[]][]): Record<string, string>[] {
  const [first, ...rest] = left;
  if (!first) return [{}];
  const [axis, values] = first;
  return product(rest).flatMap((others) => values.map((value) => ({ [axis]: value, ...others })));
}

function factsOf(named: Named): ReadingFacts {
  return {
    stored: axes.stored[named.stored],
    last,
    edition: axes.edition[named.edition],
    gate: axes.gate[named.gate],
    arrived: axes.arrived[named.arrived],
    online: axes.network[named.network],
  };
}

const still: Omit<Reading, 'wanted'> = { shows: 'nothing', part: null, goes: null, loads: false, says: null };
const early = ['unanswered', 'not watched'];
const isOpen = ({ stored, gate }: Named) => stored === 'last' || gate === 'open';
const unfinishedCareful = ({ edition, stored }: Named) => edition === 'careful' && stored !== 'last';
const openFull = (named: Named) => named.edition === 'full' && isOpen(named);
const partOf = ({ stored }: Named) => (stored === 'middle' ? middle : none);

/** The rules: when each applies, and what then follows. */
const rules: Record<string, { when: (named: Named) => boolean; result: (named: Named) => Omit<Reading, 'wanted'> }> = {
  'a reader of the last part is redirected to the whole story, and sees nothing before': {
    when: ({ edition, stored }) => edition === 'careful' && stored === 'last',
    result: () => ({ ...still, part: last, goes: 'full' }),
  },
  'the gate is closed to everyone else': {
    when: (named) => named.edition === 'full' && !isOpen(named) && named.gate === 'closed',
    result: () => ({ ...still, shows: 'gate' }),
  },
  'who goes back from the last part is redirected out of the whole story': {
    when: (named) => named.edition === 'full' && !isOpen(named) && named.gate === 'left',
    result: (named) => ({ ...still, part: axes.stored[named.stored], goes: 'careful' }),
  },
  'while nothing has arrived, nothing is shown': {
    when: (named) => (unfinishedCareful(named) || openFull(named)) && named.arrived === 'nothing',
    result: (named) => ({ ...still, part: named.edition === 'full' ? last : partOf(named) }),
  },
  'an error or a placeholder is shown': {
    when: (named) => (unfinishedCareful(named) || openFull(named)) && named.arrived === 'no page',
    result: (named) => ({ ...still, shows: 'page', part: named.edition === 'full' ? last : partOf(named) }),
  },
  'a page of the reader’s part is shown': {
    when: (named) =>
      unfinishedCareful(named) &&
      (named.stored === 'middle' ? named.arrived.startsWith('middle') : named.arrived.startsWith('part 0')),
    result: (named) => ({ ...still, shows: 'page', part: partOf(named) }),
  },
  'the whole story is shown to who may see it': {
    when: (named) => openFull(named) && named.arrived === 'last',
    result: () => ({ ...still, shows: 'page', part: last }),
  },
  'a later page is never shown, and the reader’s part is loaded': {
    when: (named) =>
      unfinishedCareful(named) &&
      (named.arrived === 'last' || (early.includes(named.stored) && named.arrived.startsWith('middle'))),
    result: (named) => ({ ...still, part: partOf(named), loads: true }),
  },
  'a lower page that was made for another part waits for the reader’s': {
    when: (named) =>
      (named.edition === 'careful' &&
        named.stored === 'middle' &&
        ['part 0, as built', 'part 0 instead of the last'].includes(named.arrived)) ||
      (openFull(named) &&
        ['part 0, as built', 'part 0 instead of the middle', 'middle', 'middle instead of a higher part'].includes(
          named.arrived,
        )),
    result: (named) => ({ ...still, part: named.edition === 'full' ? last : middle, loads: true }),
  },
  'a lower page instead of one that cannot be had is shown, and why is said': {
    when: (named) =>
      (named.edition === 'careful' && named.stored === 'middle' && named.arrived === 'part 0 instead of the middle') ||
      (openFull(named) && ['part 0 instead of the last', 'middle instead of the last'].includes(named.arrived)),
    result: (named) => ({
      ...still,
      shows: 'page',
      part: named.arrived.startsWith('middle') ? middle : none,
      says: named.network === 'online' ? 'late' : 'offline',
    }),
  },
};

test('every combination has one rule', () => {
  expect(all).toHaveLength(4 * 2 * 3 * 9 * 2);
  const odd = all
    .map((named) => ({ named, held: Object.entries(rules).flatMap(([rule, { when }]) => (when(named) ? [rule] : [])) }))
    .filter(({ held }) => held.length !== 1);
  expect(odd).toEqual([]);
});

test.each(Object.entries(rules))('%s', (_, { when, result }) => {
  const held = all.filter(when);
  expect(held.length).toBeGreaterThan(0);
  for (const named of held) {
    const wanted = named.edition === 'full' || named.stored === 'last' ? last : partOf(named);
    expect({ named, ...readingOf(factsOf(named)) }).toEqual({ named, wanted, ...result(named) });
  }
});

test('nothing later than the reader’s part is shown but the whole story to one who has opened it', () => {
  const shown = all.filter((named) => readingOf(factsOf(named)).shows === 'page' && !openFull(named));
  const later = shown.filter((named) => {
    const { arrived, stored } = factsOf(named);
    return typeof arrived === 'object' && arrived.part > (stored ?? none);
  });
  expect(later).toEqual([]);
});
