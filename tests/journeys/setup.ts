import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { resetServer, server } from './server.ts';
import './jsdom-polyfills.ts';
// What the interface loads on demand, so that a slow machine does not change when it is there.
import '#features/keyboard-help/keyboard-dialog.tsx';
import '#features/spoilers/watched-choice.tsx';

// A longer timeout than the default, since a busy machine is not a failure.
configure({
  asyncUtilTimeout: 15_000,
  // The text of the page is a better error message than its markup.
  getElementError: (message) => {
    const [what = ''] = message?.split('\n\nHere are the ') ?? [];
    return new Error(`${what}\n\n${document.title}: ${document.body.textContent}`);
  },
});
vi.setConfig({ testTimeout: 60_000 });

// Every journey starts with empty storage, answers come from msw, and console output fails the test.
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
  vi.spyOn(console, 'error');
  vi.spyOn(console, 'warn');
});

afterEach(() => {
  vi.useRealTimers();
  cleanup();
  resetServer();
  const logged = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.restoreAllMocks();
  expect(logged, 'the console stays silent').toEqual([]);
});
