// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import type { Part } from '#wiki/part.ts';
import type { PartsList, PartStorage } from '#wiki/stored-part.ts';
import { createReader } from './reader.ts';

const site: PartsList = { id: 'lantern-room', lastPart: 3 as Part, boundaries: 's2.1 s3.1 s6.2' };
const two = 2 as Part;

afterEach(() => localStorage.clear());

/** Simulates another tab: changes the storage and dispatches its event. */
function inAnotherTab(change: () => void, key: string | null = 'lantern-room.part'): void {
  change();
  window.dispatchEvent(new StorageEvent('storage', { key }));
}

test('a new reader is at part 0', () => {
  expect(createReader(localStorage, site).state()).toEqual({ part: 0, answered: false });
});

test('a reader who chooses a part has answered, even if it is "not yet"', () => {
  const reader = createReader(localStorage, site);
  reader.setPart(0 as Part);
  expect(reader.state()).toEqual({ part: 0, answered: true });
  reader.setPart(two);
  expect(reader.state()).toEqual({ part: 2, answered: true });
});

test('the answer is restored on the next visit', () => {
  createReader(localStorage, site).setPart(two);
  expect(createReader(localStorage, site).state()).toEqual({ part: 2, answered: true });
});

test('the answer for another wiki of the same host is ignored', () => {
  createReader(localStorage, { ...site, id: 'other-wiki' }).setPart(two);
  expect(createReader(localStorage, site).state()).toEqual({ part: 0, answered: false });
});

test('listeners are called for every change and nothing else', () => {
  const reader = createReader(localStorage, site);
  const listener = vi.fn();
  reader.subscribe(listener);
  reader.setPart(two);
  expect(listener).toHaveBeenCalledTimes(1);
  reader.setPart(two);
  expect(listener).toHaveBeenCalledTimes(1);
  reader.setPart(0 as Part);
  expect(listener).toHaveBeenCalledTimes(2);
});

test('the same state is the same object, as React requires of a store', () => {
  const reader = createReader(localStorage, site);
  reader.setPart(two);
  const before = reader.state();
  reader.setPart(two);
  expect(reader.state()).toBe(before);
});

test('follows another tab', () => {
  const reader = createReader(localStorage, site);
  const listener = vi.fn();
  reader.subscribe(listener);
  inAnotherTab(() => createReader(localStorage, site).setPart(two));
  expect(reader.state()).toEqual({ part: 2, answered: true });
  expect(listener).toHaveBeenCalledTimes(1);
});

test('another tab that clears the storage resets the answer', () => {
  const reader = createReader(localStorage, site);
  reader.setPart(two);
  reader.subscribe(() => {});
  inAnotherTab(() => localStorage.clear(), null);
  expect(reader.state()).toEqual({ part: 0, answered: false });
});

test('changes of other keys in another tab are ignored', () => {
  const reader = createReader(localStorage, site);
  const listener = vi.fn();
  reader.subscribe(listener);
  inAnotherTab(() => createReader(localStorage, site).setPart(two), 'lantern-room.theme');
  expect(reader.state()).toEqual({ part: 0, answered: false });
  expect(listener).not.toHaveBeenCalled();
});

test('an unsubscribed listener is not called any more, the others still are', () => {
  const reader = createReader(localStorage, site);
  const [left, stayed] = [vi.fn(), vi.fn()];
  const leave = reader.subscribe(left);
  reader.subscribe(stayed);
  leave();
  leave();
  inAnotherTab(() => createReader(localStorage, site).setPart(two));
  expect(left).not.toHaveBeenCalled();
  expect(stayed).toHaveBeenCalledTimes(1);
});

test('the last unsubscribe removes the listener from the window', () => {
  const removed = vi.spyOn(window, 'removeEventListener');
  const leave = createReader(localStorage, site).subscribe(() => {});
  leave();
  expect(removed).toHaveBeenCalledWith('storage', expect.any(Function));
  removed.mockRestore();
});

test.each<[string, PartStorage | null]>([
  ['there is no storage', null],
  [
    'storage is full',
    {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      },
    },
  ],
  [
    'storage is blocked',
    {
      getItem: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
      setItem: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    },
  ],
])('if %s, the answer lasts for the visit', (_, storage) => {
  const reader = createReader(storage, site);
  const listener = vi.fn();
  reader.subscribe(listener);
  reader.setPart(two);
  expect(reader.state()).toEqual({ part: 2, answered: true });
  expect(listener).toHaveBeenCalledTimes(1);
});
