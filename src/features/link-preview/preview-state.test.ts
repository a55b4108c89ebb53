import { expect, test } from 'vitest';
import type { PreviewData } from './preview-data.ts';
import { hidden, nextState, type PreviewEvent, type PreviewState } from './preview-state.ts';

const [a, b] = [{ name: 'a' }, { name: 'b' }] as unknown as [HTMLAnchorElement, HTMLAnchorElement];
const preview: PreviewData = { title: 'Rada' };
const on = (at: PreviewState['at'], more: Partial<PreviewState> = {}): PreviewState => ({
  ...hidden,
  at,
  link: a,
  ...more,
});

const states = {
  hidden,
  'closed at a': on('hidden'),
  'seen a': on('seen'),
  'seen b': on('seen', { link: b }),
  'seen b over a': on('seen', { link: b, still: on('shown', { preview }) }),
  'seen b over leaving a': on('seen', { link: b, still: on('leaving', { preview }) }),
  'closed at b': on('hidden', { link: b }),
  'fetching a': on('fetching'),
  'fetching b': on('fetching', { link: b }),
  'fetched a': on('fetching', { preview }),
  'due a': on('due'),
  'shown a': on('shown', { preview }),
  'leaving a': on('leaving', { preview }),
  'shown a by focus': on('shown', { preview, by: 'focus' }),
  'leaving a by focus': on('leaving', { preview, by: 'focus' }),
  'seen b over a by focus': on('seen', { link: b, still: on('shown', { preview, by: 'focus' }) }),
};
type State = keyof typeof states;

const events = {
  'enter a': { type: 'enter', by: 'pointer', link: a },
  'enter b': { type: 'enter', by: 'pointer', link: b },
  leave: { type: 'leave', by: 'pointer' },
  blur: { type: 'leave', by: 'focus' },
  stay: { type: 'stay' },
  scroll: { type: 'scroll' },
  close: { type: 'close' },
  timer: { type: 'timer' },
  data: { type: 'data', link: a, preview },
  'no data': { type: 'data', link: a, preview: null },
  'data of b': { type: 'data', link: b, preview },
  'page changed': { type: 'page changed' },
} satisfies Record<string, PreviewEvent>;

const gone = { close: 'closed at a', 'page changed': 'hidden' } as const;
const waits = { ...gone, 'enter b': 'seen b', leave: 'hidden' } as const;
const overA = { stay: 'shown a', scroll: 'seen b', close: 'closed at b', timer: 'fetching b' } as const;

/** What each event makes of a state; all others leave it as it is. */
const table: Partial<Record<State, Partial<Record<keyof typeof events, State>>>> = {
  hidden: { 'enter a': 'seen a', 'enter b': 'seen b' },
  'closed at a': { 'enter b': 'seen b', leave: 'hidden', blur: 'hidden', 'page changed': 'hidden' },
  'seen a': { ...waits, timer: 'fetching a' },
  'seen b over a': { ...overA, 'enter a': 'shown a', leave: 'leaving a', 'page changed': 'hidden' },
  'seen b over leaving a': { ...overA, 'enter a': 'shown a', leave: 'leaving a', 'page changed': 'hidden' },
  'seen b over a by focus': {
    ...overA,
    'enter a': 'shown a by focus',
    stay: 'shown a by focus',
    leave: 'shown a by focus',
    'page changed': 'hidden',
  },
  'fetching a': { ...waits, timer: 'due a', data: 'fetched a', 'no data': 'closed at a' },
  'fetched a': { ...waits, timer: 'shown a', data: 'fetched a', 'no data': 'closed at a' },
  'due a': { ...waits, data: 'shown a', 'no data': 'closed at a' },
  'shown a': { ...gone, 'enter b': 'seen b over a', leave: 'leaving a', scroll: 'closed at a' },
  'shown a by focus': {
    ...gone,
    'enter b': 'seen b over a by focus',
    blur: 'leaving a by focus',
    scroll: 'closed at a',
  },
  'leaving a': {
    ...gone,
    'enter a': 'shown a',
    'enter b': 'seen b over leaving a',
    stay: 'shown a',
    scroll: 'closed at a',
    timer: 'hidden',
  },
};

test.each(Object.entries(table))('from “%s” every event leads where the table says', (from, changes) => {
  const state = states[from as State];
  for (const [name, event] of Object.entries(events)) {
    const next = nextState(state, event);
    const to = changes[name as keyof typeof events];
    const expected = to === undefined ? state : states[to];
    expect({ name, next }).toEqual({ name, next: expected });
    // An event that changes nothing renders nothing.
    expect(next === state, name).toBe(to === undefined);
  }
});
