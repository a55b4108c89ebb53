import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isError, rules } from './problem.ts';

/** The sections of docs/checks.md about codes, with the first word of each. */
const sections = new Map(
  [...readFileSync('docs/checks.md', 'utf8').matchAll(/^### ([a-z0-9-]+)\n\n(\w+)/gm)].map(
    ([, code = '', level = '']) => [code, level],
  ),
);

test('every code has a section in docs/checks.md, and every section a code', () => {
  expect(new Set(sections.keys())).toEqual(new Set(Object.keys(rules)));
});

test('a section begins with the level of its code', () => {
  const levels = Object.keys(rules).map((code) => [
    code,
    isError({ rule: code as keyof typeof rules }) ? 'Error' : 'Warning',
  ]);
  expect(Object.fromEntries(sections)).toEqual(Object.fromEntries(levels));
});
