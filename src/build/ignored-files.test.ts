import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
// oxlint-disable-next-line no-restricted-imports -- reads a folder of its own, not this film
import { readContentFiles } from './content-files.ts';
import { ignoredFiles } from './ignored-files.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(...paths: string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '{}');
  }
}

function said(): string[] {
  return ignoredFiles(folder).map(({ file, rule, message, expected }) => `${rule} ${file}: ${message} ${expected}`);
}

test('files that no one reads, each with the way to have it read', () => {
  write('places/attic.JSON', 'places/cellar.json.txt', 'places/notes.txt', 'sources/leaf.json5', 'photo.png');
  expect(said()).toEqual([
    'ignored-file photo.png: This file is not read: only .json files are. Remove it, or keep it outside the content.',
    'ignored-file places/attic.JSON: This file is not read: only .json files are. Rename it to places/attic.json.',
    'ignored-file places/cellar.json.txt: This file is not read: only .json files are. Rename it to places/cellar.json.',
    'ignored-file places/notes.txt: This file is not read: only .json files are. Remove it, or keep it outside the content.',
    'ignored-file sources/leaf.json5: This file is not read: only .json files are. Rename it to sources/leaf.json.',
  ]);
});

test('links, also in a circle, and folders with the name of a file', () => {
  write('places/attic.json', 'places/tower.json/keep.txt');
  symlinkSync('attic.json', join(folder, 'places/cellar.json'));
  symlinkSync('..', join(folder, 'places/up'));
  expect(said()).toEqual([
    'ignored-file places/cellar.json: A link is not followed. Put the file itself here.',
    'ignored-file places/tower.json: This is a folder, so no file is read from here. Move its files up, and remove it.',
    'ignored-file places/tower.json/keep.txt: This file is not read: only .json files are. Remove it, or keep it outside the content.',
    'ignored-file places/up: A link is not followed. Put the file itself here.',
  ]);
  expect(readContentFiles(folder).map(({ path }) => path)).toEqual(['places/attic.json']);
});

test('what belongs beside the content is no problem', () => {
  write(
    'README.md',
    'files.ts',
    'tests/own.test.ts',
    'tests/table.txt',
    'drawings/house.svg',
    'drawings/house.json',
    '.DS_Store',
  );
  expect(said()).toEqual([]);
});
