import type { InferInput } from 'valibot';
import { expect, test } from 'vitest';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { type Model, modelOf } from '#compiler/model.ts';
import type { Parts } from '#compiler/schemas/parts.ts';
import {
  collectionModels,
  drawingModel,
  schemaOf,
  singleModels,
  type singleSchemas,
} from '#compiler/schemas/schemas.ts';
import { indexSite } from '#compiler/site-index.ts';
import { nodesOf, revealablesOf } from '#compiler/walk.ts';
import { authored, inventedFiles, uncheckedContentOf } from '#tests/fixtures/content.ts';
import { markWiki } from '#tests/fixtures/markers.ts';
import { siteFiles } from '#tests/fixtures/site-files.ts';
import { downloadAddress, downloadFormats } from '#wiki/addresses.ts';
import { premise } from '#wiki/part.ts';
import { downloadFiles } from '../downloads/downloads.ts';
import { interfaceTexts } from './known-texts.ts';
import { revealLedger } from './ledger.ts';
import { type Output, outputsOf } from './outputs.ts';
import { leakScanner } from './scan-outputs.ts';

// The leak finder proves something only if it catches a broken filter. For every field that can be revealed, a wiki is
// compiled with a filter that shows this field too early, and the leak finder must notice it.

/** The film and the sources are visible to everyone; nothing compiles without them. */
const always = ['film', 'sources'];

/** Returns every place in the schemas that has its own reveal: `characters aliases[]`. */
const fields = [
  ...Object.entries(collectionModels).flatMap(([name, model]) => revealableFields(model, name)),
  ...revealableFields(drawingModel, 'drawings'),
  ...Object.entries(singleModels).flatMap(([path, model]) => revealableFields(model, path.replace('.json', ''))),
]
  .filter((field) => !always.includes(field))
  .toSorted();

function revealableFields(model: Model, room: string, where = ''): string[] {
  if (model.kind === 'list') return revealableFields(model.item, room, `${where}[]`);
  if (model.kind === 'leaf') return [];
  return [
    ...(model.shown === 'by-reveal' ? [`${room} ${where}`.trim()] : []),
    ...[...model.fields].flatMap(([name, field]) =>
      revealableFields(field.model, room, where === '' ? name : `${where}.${name}`),
    ),
  ];
}

/** Returns the places of a file that have a reveal, named as in `fields`. */
function fieldsOf({ path, text }: AuthoredFile): string[] {
  const schema = schemaOf(path);
  if (!schema || path === 'parts.json') return [];
  const room = path.replace(/\/.*|\.json$/, '');
  return [...revealablesOf(nodesOf(modelOf(schema), JSON.parse(text)))].map((node) =>
    `${room} ${whereOf(node)}`.trim(),
  );
}

function whereOf({ path }: { path: readonly (string | number)[] }): string {
  const steps = path.map((step) => (typeof step === 'number' ? '[]' : `.${step}`));
  return steps.join('').replace(/^\./, '');
}

/**
 * A part of the invented film that has every field, small enough to compile once per field. Everything it refers to is
 * included.
 */
const fewFiles = inventedFiles.filter((file, at) => {
  if (/^(?:film|sources|events|characters|drawings)\/|^\w+\.json$/.test(file.path)) return true;
  const before = new Set(inventedFiles.slice(0, at).flatMap(fieldsOf));
  return fieldsOf(file).some((field) => !before.has(field));
});

const marked = markWiki(fewFiles).files;

/**
 * Returns the film as one part, with a unique word in every text, and everything visible before watching except one
 * field, which is revealed at the end.
 */
function withLate(field: string): { files: AuthoredFile[]; late: number } {
  let late = 0;
  const files = marked.map(({ path, text }) => {
    const schema = schemaOf(path);
    if (!schema) return { path, text };
    const value: unknown = JSON.parse(text);
    if (path === 'parts.json') return authored(path, inOnePart(value as Parts));
    const room = path.replace(/\/.*|\.json$/, '');
    for (const node of revealablesOf(nodesOf(modelOf(schema), value))) {
      const isMeant = `${room} ${whereOf(node)}`.trim() === field;
      if (isMeant) late += 1;
      node.value.reveal = isMeant ? 's6' : 'premise';
      delete node.value.until;
    }
    return authored(path, value);
  });
  return { files, late };
}

function inOnePart({ parts }: Parts): InferInput<(typeof singleSchemas)['parts.json']> {
  return { parts: [{ cue: 'The credits.', scenes: parts.flatMap(({ scenes }) => scenes) }] };
}

function outputsIn(compiled: readonly AuthoredFile[]): Output[] {
  const content = uncheckedContentOf(compiled);
  const downloads = downloadFiles(indexSite(content, premise), 'careful', { base: '/' });
  const bodies = [...siteFiles(content), ...downloads].map(([address, body]): [string, Uint8Array] => [
    address,
    new TextEncoder().encode(body),
  ]);
  return outputsOf(new Map(bodies));
}

/** The outputs of a filter that shows the late field too early: whichever field it is, everything is visible. */
const sabotaged = outputsIn(withLate('').files);

test.each(fields)('a filter that shows %s too early is detected', (field) => {
  const { files, late } = withLate(field);
  expect(late, `mocks/invented-film/ has no ${field}: add one, so that its filter can be tried`).toBeGreaterThan(0);
  const scanner = leakScanner(revealLedger(files), interfaceTexts());
  const leaksIn = (outputs: readonly Output[]) => outputs.flatMap((output) => scanner.scan(output));
  expect(leaksIn(outputsIn(files))).toEqual([]);
  expect(leaksIn(sabotaged)).not.toEqual([]);
  // Each download has all statements, so each shows by itself that one came too early.
  const without = /claims\[\]/.test(field)
    ? downloads.filter((each) => leaksIn(sabotaged.filter(({ address }) => address === each)).length === 0)
    : [];
  expect(without).toEqual([]);
});

const downloads = downloadFormats.map((format) => downloadAddress(format, 'careful'));
