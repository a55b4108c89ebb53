import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { inventedFiles } from '#tests/fixtures/content.ts';
import { ledgerDifferences } from '#tests/fixtures/ledger-differences.ts';
import { revealedAnyhow } from '#tests/fixtures/reveals.ts';
import { body, character, event, parts, place, review, wiki } from '#tests/fixtures/small-wiki.ts';
import { type LedgerEntry, revealLedger } from './ledger.ts';

function entries(
  files: readonly AuthoredFile[],
  file: string,
  where: RegExp | string = '',
): Pick<LedgerEntry, 'kind' | 'text' | 'from'>[] {
  return revealLedger(files)
    .filter((each) => each.file === file && (typeof where === 'string' ? each.where === where : where.test(each.where)))
    .map(({ kind, text, from }) => ({ kind, text, from }));
}

test('names, titles, cues, paths and former paths have the part that may show them first', () => {
  expect(entries(inventedFiles, 'characters/baek-mu-jin.json', 'name.text')).toEqual([
    { kind: 'name', text: 'Baek Mu-jin', from: 0 },
  ]);
  expect(entries(inventedFiles, 'characters/baek-mu-jin.json', 'formerIds[0]')).toEqual([
    { kind: 'path', text: '/characters/keeper-baek', from: 0 },
  ]);
  // A part's cue is visible from the part before it.
  expect(entries(inventedFiles, 'parts.json', /cue$/).map(({ from }) => from)).toEqual([0, 1, 2]);
  // What is told of a part is visible once it is over.
  expect(entries(inventedFiles, 'parts.json', /title$/).map(({ from }) => from)).toEqual([1, 2, 3]);
  expect(entries(inventedFiles, 'parts.json', /recap|open/).map(({ from }) => from)).toEqual([1, 1, 1, 2, 2, 2]);
});

test('prose is read without links, markup and citations', () => {
  const text = 'See *the [tower](place:tower)* at night.[^leaf#front-page][^leaf#front-page]';
  const files = wiki({ 'places/tower.json': place('tower', { body: body({ text, reveal: 'premise' }) }) });
  expect(entries(files, 'places/tower.json', 'body[0].paragraphs[0].text')).toEqual([
    { kind: 'text', text: 'See the tower at night.', from: 0 },
  ]);
});

test('an object without its optional reveal is hidden until the end, with everything in it', () => {
  const files = wiki({
    'motifs/bowl.json': { id: 'bowl', name: { text: 'Bowl', sources: [{ source: 'leaf' }] }, type: 'object' },
  });
  expect(entries(files, 'motifs/bowl.json', /./)).toEqual([
    { kind: 'path', text: '/motifs/bowl', from: 2 },
    { kind: 'name', text: 'Bowl', from: 2 },
  ]);
});

test('an object with a reveal is hidden until then, even if no schema defines it', () => {
  const tower = {
    ...place('tower'),
    nicknames: [{ text: 'The Old Finger', reveal: 's3' }],
    omen: { sign: 'A red moon', reveal: 's1' },
  };
  const files = wiki({ 'places/tower.json': tower });
  expect(entries(files, 'places/tower.json', /nicknames|omen/)).toEqual([
    { kind: 'text', text: 'The Old Finger', from: 2 },
    { kind: 'text', text: 'A red moon', from: 1 },
  ]);
});

test('an object that requires another thing, or an item of a list, is hidden until that is visible', () => {
  const voices = [
    { reviewer: 'Juniper', rating: null, moments: [{ event: 's1', text: 'The flight.', reveal: 'premise' }] },
  ];
  const section = {
    id: 'end',
    heading: 'The end',
    reveal: 'premise',
    paragraphs: [{ text: 'Dark.[^leaf]', reveal: 's3' }],
  };
  const files = wiki({
    'parts.json': parts(['s1', 's2'], ['s3']),
    'events/s1.json': event('s1', { reveal: 's2' }),
    'reviews/projector.json': review('projector', { voices }),
    'characters/keeper.json': character('keeper', { body: [section] }),
  });
  expect(entries(files, 'reviews/projector.json', 'voices[0].moments[0].text')[0]?.from).toBe(1);
  expect(entries(files, 'characters/keeper.json', 'body[0].heading')[0]?.from).toBe(2);
});

test('every text is in the ledger, with the part of its marker', () => {
  expect(ledgerDifferences(inventedFiles)).toEqual([]);
});

test('for any reveals, every text is in the ledger, with the part of its marker', () => {
  fc.assert(
    fc.property(revealedAnyhow(inventedFiles), ({ files }) => {
      expect(ledgerDifferences(files)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
