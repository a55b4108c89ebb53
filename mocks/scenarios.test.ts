import { expect, test } from 'vitest';
import { isScenario, scenarios } from './scenarios.ts';

test('recognises the names of scenarios', () => {
  expect(Object.keys(scenarios).filter(isScenario)).toEqual([
    'slow',
    'failing',
    'malformed',
    'missing',
    'offline',
    'huge',
  ]);
});

test.each([null, '', 'Slow', 'toString', 'constructor'])('%j is not a scenario', (name) => {
  expect(isScenario(name)).toBe(false);
});
