import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Packages = Record<string, string>;

test('docs/dependencies.md says of every package why it is there, and of no other', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Packages>;
  const rows = readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| (`[^|]*) \|/gm);
  const told = [...rows].flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(told.toSorted()).toEqual(
    Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies }).toSorted(),
  );
});
