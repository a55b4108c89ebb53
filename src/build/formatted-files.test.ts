import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formattedFiles } from './formatted-files.ts';

test('a file is known in the next run while neither its text nor its path changes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'formatted-'));
  const path = join(folder, 'formatted.json');
  const file = { path: 'places/tower.json', text: '{}' };
  const first = formattedFiles(path);
  expect(first.has(file)).toBe(false);
  first.add(file);
  first.write();
  const second = formattedFiles(path);
  expect(second.has(file)).toBe(true);
  expect(second.has({ ...file, text: '{ }' })).toBe(false);
  expect(second.has({ ...file, path: 'motifs/tower.json' })).toBe(false);
  rmSync(folder, { recursive: true });
});
