import { Ajv } from 'ajv';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { claimsOf } from '#compiler/claims-of.ts';
import { indexSite } from '#compiler/site-index.ts';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { contentOf, ferryFiles, inventedFiles } from '#tests/fixtures/content.ts';
import { film, wiki } from '#tests/fixtures/small-wiki.ts';
import { claimsSchemaAddress, downloadAddress } from '#wiki/addresses.ts';
import { type Part, premise } from '#wiki/part.ts';
import { type ClaimsFile, claimsSchema } from './claims-schema.ts';
import { downloadFiles, writeDownloads } from './downloads.ts';

const published = { base: '/lamp/' };

/** Returns the two files of an edition of a wiki, read by libraries as their readers would. */
function read(
  files: readonly AuthoredFile[],
  edition: 'careful' | 'full',
  at: { base: string; url?: string } = published,
) {
  const content = contentOf(files);
  const index = indexSite(content, edition === 'careful' ? premise : (content.parts.parts.length as Part));
  const made = downloadFiles(index, edition, at);
  const [json = '', csv = ''] = [downloadAddress('json', edition), downloadAddress('csv', edition)].map((address) =>
    made.get(address),
  );
  const { data, errors, meta } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return { index, csv, rows: data, columns: meta.fields ?? [], file: JSON.parse(json) as ClaimsFile };
}

/** Returns what a statement of a small film looks like in the files. */
function readClaim(claim: object) {
  const whole = { id: 'length', label: 'Length', kind: 'fact', reveal: 'premise', ...claim };
  return read(wiki({ 'film/lamp.json': film({ claims: [whole] } as never) }), 'careful');
}

const leaf = { sources: [{ source: 'leaf', place: 'front-page' }], reveal: 'premise' };

test.each([
  ['careful', inventedFiles],
  ['full', inventedFiles],
  ['careful', ferryFiles],
  ['full', ferryFiles],
] as const)(
  'the JSON of the edition "%s" is valid by the published schema and has every statement',
  (edition, files) => {
    const { index, file } = read(files, edition);
    const validate = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(claimsSchema()) as object);
    validate(file);
    expect(validate.errors ?? []).toEqual([]);
    expect(file).toMatchObject({ name: index.content.site.name, edition, licence: index.content.site.licence });
    expect(file.claims.map(({ id, values }) => [id, values.length])).toEqual(
      claimsOf(index).map(({ claim }) => [claim.id, claim.values.length]),
    );
    // Every source that is named is listed, and no other.
    const cited = file.claims.flatMap(({ values }) =>
      values.flatMap(({ sources }) => sources.map(({ source }) => source)),
    );
    expect(file.sources.map(({ key }) => key).toSorted()).toEqual([...new Set(cited)].toSorted());
  },
);

test('the schema refuses what the files do not have', () => {
  const { file } = read(inventedFiles, 'careful');
  const validate = new Ajv({ strict: true }).compile(JSON.parse(claimsSchema()) as object);
  for (const change of [{ format: 2 }, { claims: [{}] }, { more: 1 }, { edition: 'other' }]) {
    expect(validate({ ...file, ...change }), JSON.stringify(change)).toBe(false);
  }
});

test('the table has a row for each source of each value, and says the same as the JSON', () => {
  const { rows, file, columns } = read(inventedFiles, 'full');
  const sources = new Map(file.sources.map((source) => [source.key, source]));
  const expected = file.claims.flatMap(({ values, ...claim }) =>
    values.flatMap(({ sources: cited, links, ...value }, at) =>
      cited.map(({ source, place }) => ({
        ...claim,
        value: { number: at + 1, ...value, links: { path: links?.map(({ path }) => path).join(' | ') } },
        source: { ...sources.get(source), place },
        licence: file.licence.href,
      })),
    ),
  );
  expect(rows.length).toBeGreaterThan(50);
  expect(rows).toEqual(
    expected.map((row) => Object.fromEntries(columns.map((column) => [column, cellAt(row, column.split('.'))]))),
  );
});

function cellAt(row: unknown, names: string[]): string {
  const cell = names.reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], row);
  if (cell === undefined) return '';
  const text = typeof cell === 'string' ? cell : JSON.stringify(cell);
  return typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

test('a value is a text, and for programs what its type says', () => {
  const { file, rows } = readClaim({
    values: [
      { duration: { amount: 127, unit: 'minute' }, about: true, note: 'With the *credits*.', ...leaf },
      {
        duration: { amount: 2, unit: 'hour' },
        rank: 'deprecated',
        reason: 'It was counted without a clock.',
        ...leaf,
      },
    ],
  });
  expect(file.claims).toEqual([
    {
      page: { kind: 'film', key: 'lamp', name: 'The Lamp', path: '/film' },
      id: 'length',
      address: '/lamp/film#claim--length',
      label: 'Length',
      kind: 'fact',
      values: [
        {
          text: 'About 127 minutes',
          type: 'duration',
          duration: { amount: 127, unit: 'minute' },
          about: true,
          note: 'With the credits.',
          rank: 'normal',
          sources: [{ source: 'leaf', place: 'front page' }],
        },
        {
          text: '2 hours',
          type: 'duration',
          duration: { amount: 2, unit: 'hour' },
          rank: 'deprecated',
          reason: 'It was counted without a clock.',
          sources: [{ source: 'leaf', place: 'front page' }],
        },
      ],
    },
  ]);
  expect(file.sources).toEqual([{ key: 'leaf', name: 'Label of leaf', path: '/sources/leaf', reliability: 'A' }]);
  expect(rows[0]).toMatchObject({
    'value.number': '1',
    'value.text': 'About 127 minutes',
    'value.duration.amount': '127',
    'source.name': 'Label of leaf',
    'source.place': 'front page',
    'source.reliability': 'A',
    licence: 'https://example.org/cc0',
  });
});

test('the table is CSV by RFC 4180 that spreadsheets read as UTF-8, whatever its texts contain', () => {
  const label = 'Length, "cut"\nor not, 길이';
  const { csv, rows } = readClaim({ label, values: [{ text: 'Long', ...leaf }] });
  expect(csv.startsWith('\ufeffpage.kind,')).toBe(true);
  expect(csv).toContain(`,"Length, ""cut""\nor not, 길이",`);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.match(/\r\n/g)).toHaveLength(2);
  expect(rows.map((row) => row['label'])).toEqual([label]);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("file:///etc/hosts?"&A1)'])(
  'a spreadsheet runs no formula: %s',
  (label) => {
    const { csv, rows, file } = readClaim({ label, values: [{ text: label, ...leaf }] });
    expect(rows.map((row) => [row['label'], row['value.text']])).toEqual([[`'${label}`, `'${label}`]]);
    expect(csv).not.toMatch(/(?:^|,)"?[=+\-@]/m);
    // Programs get what is written.
    expect(file.claims.map((claim) => claim.label)).toEqual([label]);
  },
);

test('an edition has what its readers may know, with addresses in it', () => {
  const careful = read(inventedFiles, 'careful', { base: '/', url: 'https://lamp.example' });
  const full = read(inventedFiles, 'full', { base: '/', url: 'https://lamp.example' });
  expect(full.file.claims.length).toBeGreaterThan(careful.file.claims.length);
  expect(JSON.stringify(careful.file) + careful.csv).not.toMatch(/marker-|\/full/);
  expect(JSON.stringify(full.file)).toMatch(/marker-three/);
  expect(full.csv).toMatch(/marker-three/);
  expect(careful.file.claims[0]?.address).toMatch(/^https:\/\/lamp\.example\/[a-z]/);
  expect(full.file.claims[0]?.address).toMatch(/^https:\/\/lamp\.example\/full\//);
  expect([careful, full].map(({ file }) => file.$schema)).toEqual([
    'claims.schema.json',
    '../../downloads/claims.schema.json',
  ]);
});

test('the version changes with a statement, and with nothing else', () => {
  const claim = (label: string) => ({
    id: 'size',
    label,
    kind: 'fact',
    reveal: 'premise',
    values: [{ text: 'Big', ...leaf }],
  });
  const version = (label: string, cue: string) => {
    const files = { 'film/lamp.json': film({ claims: [claim(label)] } as never) };
    return read(wiki({ ...files, 'parts.json': { parts: [{ cue, scenes: ['s1'] }] } }), 'careful').file.version;
  };
  expect(version('Size', 'The storm.')).toBe(version('Size', 'The rain.'));
  expect(version('Size', 'The storm.')).not.toBe(version('Height', 'The storm.'));
});

test('a site has both editions in both forms, and says how large they are', () => {
  const content = contentOf(inventedFiles);
  const written = new Map<string, string>();
  const told = writeDownloads(content, content.parts.parts.length as Part, published, (address, body) => {
    written.set(address, body);
  });
  expect([...written.keys()]).toEqual([
    claimsSchemaAddress,
    '/downloads/claims.json',
    '/downloads/claims.csv',
    '/full/downloads/claims.json',
    '/full/downloads/claims.csv',
  ]);
  expect(told.claims).toBe(read(inventedFiles, 'careful').file.claims.length);
  const bytes = Buffer.byteLength(written.get('/full/downloads/claims.csv') ?? '');
  expect(told.full.csv * 1e6).toBeGreaterThanOrEqual(bytes);
  expect(told.full.csv * 1e6).toBeLessThan(bytes + 100_000);
});
