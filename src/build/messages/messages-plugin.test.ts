import { afterEach, expect, test, vi } from 'vitest';
import { messages } from './messages-plugin.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a language is read once, and again when a file has changed', () => {
  const plugin = messages() as unknown as { transformIndexHtml: (html: string) => string; watchChange: () => void };
  const tag = () => plugin.transformIndexHtml('<html lang="en" dir="ltr">');
  expect(tag()).toContain('lang="en"');
  vi.stubEnv('WIKI_LANGUAGE', 'en-XA');
  expect(tag()).toContain('lang="en"');
  plugin.watchChange();
  expect(tag()).toContain('lang="en-XA"');
});
