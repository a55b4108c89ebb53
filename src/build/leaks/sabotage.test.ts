import { expect, test } from 'vitest';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { type Model, modelOf } from '#compiler/model.ts';
import type { Parts } from '#compiler/schemas/parts.ts';
import { collectionModels, schemaOf, singleModels } from '#compiler/schemas/schemas.ts';
import { nodesOf, revealablesOf } from '#compiler/walk.ts';
import { authored, inventedFiles, uncheckedContentOf } from '#tests/fixtures/content.ts';
import { markWiki } from '#tests/fixtures/markers.ts';
import { siteFiles } from '#tests/fixtures/site-files.ts';
import { interfaceTexts } from './known-texts.ts';
import { revealLedger } from './ledger.ts';
import { outputsOf } from './outputs.ts';
import { leakScanner } from './scan-outputs.ts';

// The second reading proves something only where it finds a filter that fails: for every field that can be revealed, a
// wiki is compiled whose filter shows that field too early, and the second reading, made from what the authors wrote,
// must find it in what the wiki puts out.

/** The film and the sources are known to everyone: without them nothing compiles. */
const always = ['film', 'sources'];

/** Every place where the schemas have something that says itself when it may be shown: `characters aliases[]`. */
const fields = [
  ...Object.entries(collectionModels).flatMap(([name, model]) => revealableFields(model, name)),
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

/** The places of a file that say when they may be shown, as `fields` names them. */
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

/** As much of the invented film as has every field, so that it can be compiled for each; what it rests on is whole. */
const fewFiles = inventedFiles.filter((file, at) => {
  if (/^(?:film|sources|events|characters)\/|^\w+\.json$/.test(file.path)) return true;
  const before = new Set(inventedFiles.slice(0, at).flatMap(fieldsOf));
  return fieldsOf(file).some((field) => !before.has(field));
});

const marked = markWiki(fewFiles).files;

/**
 * The film as one part, with a word of its own in every text, and everything known before watching but one field, which
 * is known at the end.
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

function inOnePart({ parts }: Parts): Parts {
  return { parts: [{ cue: 'The credits.', scenes: parts.flatMap(({ scenes }) => scenes) }] };
}

/** The same with a filter that takes that field for known. */
function sabotaged(files: readonly AuthoredFile[]): AuthoredFile[] {
  return files.map(({ path, text }) => ({
    path,
    text: path === 'parts.json' ? text : text.replaceAll('"reveal": "s6"', '"reveal": "premise"'),
  }));
}

function leaksOf({ scan }: ReturnType<typeof leakScanner>, compiled: readonly AuthoredFile[]): string[] {
  const bodies = [...siteFiles(uncheckedContentOf(compiled))].map(([address, body]): [string, Uint8Array] => [
    address,
    new TextEncoder().encode(body),
  ]);
  return outputsOf(new Map(bodies)).flatMap((output) => scan(output).map(({ string }) => string));
}

test.each(fields)('a filter that shows %s too early is found out', (field) => {
  const { files, late } = withLate(field);
  expect(late, `mocks/invented-film/ has no ${field}: add one, so that its filter can be tried`).toBeGreaterThan(0);
  const scanner = leakScanner(revealLedger(files), interfaceTexts());
  expect(leaksOf(scanner, files)).toEqual([]);
  expect(leaksOf(scanner, sabotaged(files))).not.toEqual([]);
});
