import { act, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import type { PagePath } from '#wiki/addresses.ts';
import { openWiki } from './open-wiki.tsx';
import { requests } from './server.ts';
import { lanternRoom } from './wikis.ts';
// The module that the first hover loads is preloaded, so that only the timings count.
import '#features/link-preview/link-previews.tsx';

// Previews of links, with a clock that tests advance.

/** The page that links lead to. */
export const path = '/characters/baek-mu-jin' as PagePath;

/** Prepares each test of a file for previews, which open by a clock and on focus from the keyboard. */
export function preparePreviews(): void {
  beforeEach(() => {
    vi.spyOn(Element.prototype, 'matches').mockImplementation(focusVisible);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
}

// It is called with its element as `this`.
// oxlint-disable-next-line typescript/unbound-method
const { matches } = Element.prototype;

/** jsdom does not support :focus-visible; in these tests all focus comes from the keyboard. */
function focusVisible(this: Element, selector: string): boolean {
  return matches.call(this, selector === ':focus-visible' ? ':focus' : selector);
}

/** Opens a page with a fake clock, and returns the first link to Baek Mu-jin in its text. */
export async function openWithClock(address: string) {
  const wiki = await openWiki(address);
  // A page's own address is in the sentences of others that link to it.
  await act(async () => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  const link = linkTo(path);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  // The testing library checks this name to know that it must advance the clock itself.
  vi.stubGlobal('jest', { advanceTimersByTime: (time: number) => vi.advanceTimersByTime(time) });
  // The first link that the pointer comes to loads the previews.
  fireEvent.pointerOver(link);
  await pass(0);
  fireEvent.pointerOver(document.body);
  await pass(0);
  const before = requests().length;
  return {
    ...wiki,
    link,
    asked: () =>
      requests()
        .slice(before)
        .map(({ address: file }) => file),
  };
}

/** Returns the first link to an address in the text of the page. */
export function linkTo(to: string): HTMLElement {
  const links = within(screen.getByRole('main')).getAllByRole('link');
  const found = links.find(
    (link) => link.getAttribute('href')?.replace(/^\/full/, '') === to && !link.closest('nav, h1, h2, h3, h4'),
  );
  if (!found) throw new Error(`no link to ${to} in the text`);
  return found;
}

/** Advances the clock step by step, and renders what each step changes. */
export async function pass(milliseconds: number): Promise<void> {
  const step = Math.min(milliseconds, 50);
  await act(async () => {
    await vi.advanceTimersByTimeAsync(step);
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
  });
  if (milliseconds > step) await pass(milliseconds - step);
}

/** Returns the open preview, or null. */
export function shown(): HTMLElement | null {
  return screen.queryByRole('group', { name: /^Preview: / });
}

/** Returns the file of a page's data at a part. */
export function pageFile(part: number, of: PagePath = path): string {
  return `/data/pages/${lanternRoom.at(part).pages.get(of)?.hash}.json`;
}
