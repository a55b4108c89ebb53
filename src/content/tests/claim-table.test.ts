import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readContent } from '#compiler/read-content.ts';
import { filmFiles } from './film-files.ts';
import { type ClaimTable, type LeftOut, sourcesByRef } from './claim-table.ts';

const { content } = readContent(filmFiles);
const table = read('claim-table.json') as ClaimTable;
const leftOut = read('claims-left-out.json') as LeftOut[];
const said = content ? sourcesByRef(content) : new Map<string, Set<string>>();

const cells = Object.entries(table).flatMap(([ref, sources]) => sources.map((source) => ({ ref, source })));
const isLeftOut = (cell: { ref: string; source: string }) =>
  leftOut.some(({ ref, source }) => ref === cell.ref && source === cell.source);

test('everything that a founding source says is in the content with that source, or is left out for a reason', () => {
  const missing = cells.filter((cell) => !said.get(cell.ref)?.has(cell.source) && !isLeftOut(cell));
  expect(missing.map(({ ref, source }) => `${ref} ${source}`)).toEqual([]);
});

test('what is left out is in the table, is not in the content, and says why', () => {
  const wrong = leftOut.filter(
    (cell) =>
      !table[cell.ref]?.includes(cell.source) || said.get(cell.ref)?.has(cell.source) || cell.reason.length < 20,
  );
  expect(wrong).toEqual([]);
});

test('the content names no number that the table lacks', () => {
  expect([...said.keys()].filter((ref) => !(ref in table))).toEqual([]);
});

function read(name: string): unknown {
  return JSON.parse(readFileSync(`src/content/tests/${name}`, 'utf8'));
}
