import { expect, test } from 'vitest';
import { isScenario, scenarios } from './scenarios.ts';

test('knows the names of its scenarios', () => {
  expect(Object.keys(scenarios).filter(isScenario)).toEqual([
    'slow',
    'failing',
    'malformed',
    'missing',
    'offline',
    'huge',
  ]);
});

test.each([null, '', 'Slow', 'toString', 'constructor'])('%j names none', (name) => {
  expect(isScenario(name)).toBe(false);
});
