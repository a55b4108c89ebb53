import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { resetServer, server } from './server.ts';
import './jsdom-polyfills.ts';

// A busy machine is no failure: what should appear is waited for longer than by default.
configure({
  asyncUtilTimeout: 15_000,
  // The words of the page tell what is missing better than all of its markup.
  getElementError: (message) => {
    const [what = ''] = message?.split('\n\nHere are the ') ?? [];
    return new Error(`${what}\n\n${document.title}: ${document.body.textContent}`);
  },
});
vi.setConfig({ testTimeout: 60_000 });

// Every journey starts with nothing stored, answers come from msw, and what the console was told fails the test.
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
  const told = [...vi.mocked(console.error).mock.calls, ...vi.mocked(console.warn).mock.calls];
  vi.restoreAllMocks();
  expect(told, 'the console stays silent').toEqual([]);
});
