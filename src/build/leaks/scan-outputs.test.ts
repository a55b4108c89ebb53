import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { place, wiki } from '#tests/fixtures/small-wiki.ts';
import { revealedAnyhow } from '#tests/fixtures/reveals.ts';
import { partOf, siteFiles } from '#tests/fixtures/site-files.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { interfaceTexts } from './known-texts.ts';
import { type LedgerEntry, revealLedger } from './ledger.ts';
import { type Output, outputsOf } from './outputs.ts';
import { readCode, readJson, readMarkup, readPlain } from './readings.ts';
import { leakScanner } from './scan-outputs.ts';

// Many wikis are compiled here, which takes long on busy machines.
vi.setConfig({ testTimeout: 60_000 });

const entries: [LedgerEntry['kind'], string, number][] = [
  ['name', 'The return', 3],
  ['name', 'Ki-tae', 2],
  ['name', 'Lantern', 2],
  ['name', '기태', 2],
  ['name', '7번 등대', 2],
  ['name', '비', 2],
  ['name', 'The keeper’s son', 2],
  ['name', 'Who is afraid now', 3],
  ['name', 'The fire', 0],
  ['text', 'Before the fire', 2],
  ['text', 'Before the storm', 2],
  ['text', 'guardian', 2],
  ['text', 'He takes the last boat home and never comes back.', 3],
  ['text', 'In the end he takes the last boat.', 2],
  ['text', 'A boat leaves at noon, and nobody comes back.', 0],
  ['text', 'Son of the keeper is what he was called.', 1],
  ['path', '/places/lamp-room', 2],
  ['path', '/motifs/return-bell', 1],
  ['path', '/characters/page', 2],
  ['anchor', 'after-the-storm', 2],
  ['outline', 'M1 2h3z', 2],
];
const ledger = entries.map(([kind, text, from]): LedgerEntry => ({ kind, text, from, file: 'a.json', where: text }));
const scanner = leakScanner(ledger, ['Scenes of the film', 'for nobody but you', 'Before']);

function found(text: string, part: number, read: Output['read'] = readPlain, inWords?: true): string[] {
  return scanner
    .scan({ kind: 'x', address: '/x', part, text, read, ...(inWords && { inWords }) })
    .map(({ entry }) => entry.text);
}

test.each([
  ['After THE RETURN, all was well', 'The return'],
  ['/timeline/the-return.html', 'The return'],
  ['the_re\\u0074urn', 'The return'],
  ['about Ki-tae.', 'Ki-tae'],
  ['about kitae.', 'Ki-tae'],
  ['about KÍ TAE', 'Ki-tae'],
  ['a lantern', 'Lantern'],
  ['/places/the-keepers-son', 'The keeper’s son'],
  ['the keeper&#x27;s son', 'The keeper’s son'],
  ['기태가 왔다', '기태'],
  ['박기태의 배', '기태'],
  ['7번 등대에서', '7번 등대'],
  ['비 온다', '비'],
  ['guardian', 'guardian'],
  ['before the storm', 'Before the storm'],
  ['Who is afraid now?', 'Who is afraid now'],
  ['and he takes the last boat', 'In the end he takes the last boat.'],
  ['takes the last boat', 'In the end he takes the last boat.'],
  ['see /full/places/lamp-room?x', '/places/lamp-room'],
  ['see /characters/page.html', '/characters/page'],
  ['/film#after-the-storm', 'after-the-storm'],
  ['/film#claim--after-the-storm', 'after-the-storm'],
  ['{"anchor":"line--after-the-storm"}', 'after-the-storm'],
  ['id="award--after-the-storm"', 'after-the-storm'],
  ['M1 2h3z', 'M1 2h3z'],
])('“%s” is a leak before its part, and none from then on', (text, expected) => {
  const from = ledger.find((entry) => entry.text === expected)?.from ?? 0;
  expect(found(text, from - 1)).toEqual([expected]);
  expect(found(text, from)).not.toContain(expected);
});

test.each([
  ['part of a word', 'The returns, and lanterns'],
  ['one word that is no name, within others', 'a guardian of the light'],
  ['a name of one syllable within a word', '비행기'],
  ['what an earlier text says too', 'A boat leaves at noon, and nobody comes back'],
  ['a run by itself, where two things meet', 'Yes, he takes the last train'],
  ['what is put together from two texts that are known', 'Before The fire'],
  ['an address and an anchor on it', '/characters/he-takes#the-last-boat'],
  ['the second page of a list', '/characters/page/2.html'],
  ['what the interface says too', 'for nobody but you'],
  ['other addresses, anchors and outlines', '#fff /places/lamp M1 2h3z M4'],
  ['nothing', ''],
])('%s is no leak: “%s”', (_, text) => {
  expect(found(text, 0)).toEqual([]);
});

test('in code, names are case-sensitive', () => {
  expect(found('function lantern(a){return a.thekeeperson}', 0, readCode)).toEqual([]);
  expect(found('throw Error("the return failed")', 0, readCode)).toEqual([]);
  expect(found('let Lanterns', 0, readCode)).toEqual([]);
  expect(found('let a="Lantern",b="기태",c="The return"', 0, readCode)).toEqual(['Lantern', '기태', 'The return']);
});

test('in word lists, single words of later texts are leaks', () => {
  expect(found('["boat","last","noon","it"]', 1, readJson, true)).toEqual(['In the end he takes the last boat.']);
  expect(found('["boat","last","noon","it"]', 1, readJson)).toEqual([]);
});

test('a sentence is found despite markup and citations in it', () => {
  const html = '<p>In the end he <a href="/x">takes <em>the last</em></a>&nbsp;boat.<sup>1</sup></p>';
  expect(found(html, 1, readMarkup)).toEqual(['In the end he takes the last boat.']);
});

test('a leak is reported with its context and its source', () => {
  const [leak] = scanner.scan({
    kind: 'x',
    address: '/x',
    part: 0,
    text: 'Much later comes The  Return of all',
    read: readPlain,
  });
  expect(leak).toMatchObject({
    string: 'the return',
    context: 'much later comes [the return] of all',
    entry: { from: 3, file: 'a.json', where: 'The return' },
    output: { address: '/x' },
  });
});

test('the number of strings searched decreases with each part, to none at the end', () => {
  expect([0, 1, 2, 3].map((part) => scanner.tried(part).names)).toEqual([20, 20, 4, 0]);
  expect(scanner.tried(3)).toEqual({ names: 0, runs: 0, identifiers: 0 });
  expect(scanner.tried(0).identifiers).toBe(5);
});

test('for any reveals, the data of a part contains nothing that the ledger has for a later part', () => {
  fc.assert(
    fc.property(revealedAnyhow(inventedFiles), ({ files, content }) => {
      expect(leaksIn(files, siteFiles(content))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test('the search is effective: data of a later part is a leak in a file of part 0', () => {
  const files = siteFiles(contentOf(inventedFiles));
  const given = [...files].filter(([address]) => address.startsWith('/data/pages/'));
  const early = new Map([
    ...files,
    ...given.map(([address, text]) => [address.replace('/data/', '/data/0/'), text] as const),
  ]);
  const words = ['marker-one', 'marker-two', 'marker-three'].map((word) => word.replace('-', ' '));
  const leaks = leaksIn(inventedFiles, early);
  expect(words.filter((word) => !leaks.some((leak) => leak.includes(word)))).toEqual([]);
  expect(leaks.length).toBeGreaterThan(100);
});

function leaksIn(authored: readonly AuthoredFile[], files: ReadonlyMap<string, string>): string[] {
  const { scan } = leakScanner(revealLedger(authored), interfaceTexts());
  return outputsOf(files).flatMap((output) =>
    scan(output).map(
      ({ context, entry }) => `${output.address} (${output.part}): ${context} (${entry.from} ${entry.where})`,
    ),
  );
}

test('a number with its unit is a leak in page data before its part, and similar numbers are not', () => {
  const value = (amount: number, reveal: string) => ({
    duration: { amount, unit: 'year' },
    sources: [{ source: 'leaf' }],
    reveal,
  });
  const claims = [
    { id: 'age', label: 'Age', kind: 'fact', reveal: 'premise', values: [value(16, 's3')] },
    { id: 'height', label: 'Height', kind: 'fact', reveal: 'premise', values: [value(9, 'premise')] },
  ];
  const { scan } = leakScanner(revealLedger(wiki({ 'places/tower.json': place('tower', { claims } as never) })), []);
  const page = (amount: number) => JSON.stringify({ claims: [{ values: [{ duration: { unit: 'year', amount } }] }] });
  const early = (amount: number, part: number) =>
    scan({ kind: 'x', address: '/x', part, text: page(amount), read: readJson }).map(({ entry }) => entry.where);
  expect(early(16, 0)).toEqual(['claims[0].values[0].duration']);
  expect(early(16, 2)).toEqual([]);
  expect(early(9, 0)).toEqual([]);
});

test('an example on the page for contributors that shows a later statement is found', () => {
  const claims = [
    {
      id: 'wreck',
      label: 'The night of the wreck',
      kind: 'fact' as const,
      reveal: 's3',
      values: [{ date: '1931-10-04', sources: [{ source: 'leaf' }], reveal: 's3' }],
    },
  ];
  const files = wiki({ 'places/lamp-room.json': place('lamp-room', { claims }) });
  const content = contentOf(files);
  const { scan } = leakScanner(revealLedger(files), interfaceTexts());
  const pageAt = (part: number, shownTo: number) => {
    const { body = '' } = partOf(content, part as Part).pages.get(pagePath('contribute')) ?? {};
    return scan({ kind: 'page data', address: '/x', part: shownTo, text: body, read: readJson });
  };
  expect([pageAt(0, 0), pageAt(1, 1), pageAt(2, 2)]).toEqual([[], [], []]);
  expect(pageAt(2, 1).map(({ entry }) => entry.text)).toContain('The night of the wreck');
});
