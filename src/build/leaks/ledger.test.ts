import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Content } from '#compiler/content.ts';
import { contentOf, inventedFiles, realFiles, unrevealed } from '#tests/fixtures/content.ts';
import { markContent } from '#tests/fixtures/markers.ts';
import { revealedAnyhow } from '#tests/fixtures/reveals.ts';
import { type LedgerEntry, revealLedger } from './ledger.ts';

const invented = contentOf(inventedFiles);

function entry(content: Content, file: string, where: string): Pick<LedgerEntry, 'kind' | 'text' | 'from'>[] {
  return revealLedger(content)
    .filter((each) => each.file === file && each.where === where)
    .map(({ kind, text, from }) => ({ kind, text, from }));
}

test('names, titles, cues, paths and former paths are known from the part that may show them', () => {
  expect(entry(invented, 'characters/baek-mu-jin.json', 'name.text')).toEqual([
    { kind: 'name', text: 'Baek Mu-jin', from: 0 },
  ]);
  expect(entry(invented, 'characters/baek-mu-jin.json', 'formerIds')).toEqual([
    { kind: 'path', text: '/characters/keeper-baek', from: 0 },
  ]);
  // A part's cue is known from the part before it.
  const cues = revealLedger(invented).filter(({ file }) => file === 'parts.json');
  expect(cues.map(({ from }) => from)).toEqual([0, 1, 2]);
});

test('prose is read without its links, marks and citations; the places in sources are texts of their own', () => {
  const text = 'See *the [lamp](place:lamp)* at night.[^harbour-leaf#front-page][^harbour-leaf#front-page]';
  const site = { ...invented.site, intro: [{ text, reveal: 'premise' }] };
  expect(entry({ ...invented, site }, 'site.json', 'intro[0].text')).toEqual([
    { kind: 'text', text: 'See the lamp at night.', from: 0 },
    { kind: 'text', text: 'front page', from: 0 },
  ]);
});

test('what says nothing of its reveal is known at the end only, and all in it', () => {
  const last = invented.parts.parts.length;
  const ledger = revealLedger(unrevealed(invented, 'motifs')).filter(({ file }) => file.startsWith('motifs/'));
  expect(ledger.length).toBeGreaterThan(5);
  expect(ledger.filter(({ from }) => from < last)).toEqual([]);
});

test.each([
  ['real', contentOf(realFiles)],
  ['invented', invented],
])('the %s film: every text is in the ledger, with the part that its marker has', (_, content) => {
  expect(differences(content)).toEqual([]);
});

test('whatever is revealed when: every text is in the ledger, with the part that its marker has', () => {
  fc.assert(
    fc.property(revealedAnyhow(invented), (content) => {
      expect(differences(content)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

/** Markers that the ledger has not, has too early, or has only after a part that must show them. */
function differences(original: Content): string[] {
  const { content, markers } = markContent(original);
  const parts = Array.from({ length: content.parts.parts.length + 1 }, (_, part) => part);
  const from = new Map<string, number>();
  for (const { text, kind, from: first } of revealLedger(content)) {
    const words = text.match(/mk\d{5}/g) ?? [kind === 'path' ? `"${text}"` : `"#${text}"`];
    for (const word of words) from.set(word, Math.min(first, from.get(word) ?? Infinity));
  }
  return markers.flatMap(({ word, where, may, must }) => {
    const first = from.get(word);
    if (first === undefined) return [`${where} is missing`];
    const early = first <= parts.length - 1 && !parts.some((part) => part <= first && may(part));
    const late = parts.find((part) => part < first && must(part));
    return [...(early ? [`${where} is too early`] : []), ...(late === undefined ? [] : [`${where} is too late`])];
  });
}
