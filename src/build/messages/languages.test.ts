import { expect, test } from 'vitest';
import { readLanguage } from './languages.ts';

test('a language has settings, and its search messages are a separate catalogue', () => {
  const { name, locale, direction, catalogues } = readLanguage('en');
  expect({ name, locale, direction }).toEqual({ name: 'en', locale: 'en-GB', direction: 'ltr' });
  expect(catalogues.interface).toHaveProperty('timeline.order', 'Order');
  expect(catalogues.interface).not.toHaveProperty('passages');
  expect(catalogues.search).toHaveProperty('passages');
});

test('an unknown language is an error that lists the existing ones', () => {
  expect(() => readLanguage('en-XB')).toThrow(
    'There is no language “en-XB” in src/messages/; did you mean “en-XA”?\n  Fix: set WIKI_LANGUAGE to one of en, en-XA (pseudo).',
  );
});
