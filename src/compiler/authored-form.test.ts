import * as v from 'valibot';
import { expect, test } from 'vitest';
import { ferryFiles, inventedFiles, withoutPictures } from '#tests/fixtures/content.ts';
import { place } from '#tests/fixtures/small-wiki.ts';
import { andMore, authoredForm, printedJson, shortened } from './authored-form.ts';
import { modelOf } from './model.ts';
import { collectionSchemas, schemaOf } from './schemas/schemas.ts';

/** Returns a file as it is read, and as it is written again. */
function thereAndBack(path: string, value: unknown) {
  const schema = schemaOf(path);
  if (!schema) throw new Error(`There is no schema of ${path}.`);
  const read = v.parse(schema, value);
  return { read, written: authoredForm(modelOf(schema), read) };
}

/** Files that need no note to other authors, which readers are never shown and which is tested below. */
const files = withoutPictures([...inventedFiles, ...ferryFiles]).filter(
  ({ path, text }) => !path.startsWith('drawings/') && !text.includes('"placeReason"'),
);

test.each(files.map(({ path, text }) => [path, text]))('%s is written as it was read', (path, text) => {
  // It is not written either.
  const value: unknown = JSON.parse(text, (name, inner: unknown) => (name === 'until' ? undefined : inner));
  const { read, written } = thereAndBack(path, value);
  expect(v.parse(schemaOf(path) ?? v.never(), written)).toEqual(read);
});

test('a file that says no more than it must is written word for word', () => {
  const text = '*Solme*[^leaf]';
  const file = place('harbour', {
    claims: [
      {
        id: 'depth',
        label: 'Depth',
        kind: 'fact',
        reveal: 'premise',
        values: [{ text, sources: [{ source: 'leaf' }], reveal: 's1' }],
      },
    ],
    body: [{ id: 'lead', reveal: 'premise', paragraphs: [{ text, reveal: 'premise' }] }],
  });
  expect(thereAndBack('places/harbour.json', file).written).toEqual(file);
});

test('what names a later scene, and what is said to other authors, is not written', () => {
  const paragraph = { text: 'A harbour.[^leaf]', reveal: 'premise' };
  const file = place('harbour', {
    body: [{ id: 'lead', reveal: 'premise', paragraphs: [{ ...paragraph, until: 's3' }] }],
  });
  expect(JSON.stringify(thereAndBack('places/harbour.json', file).written)).not.toContain('s3');
  const source = modelOf(collectionSchemas.sources);
  const read = { day: '2020-01-01', as: 'page', note: 'The last page is torn.' };
  expect(authoredForm(source, { read })).toEqual({ read: { day: '2020-01-01', as: 'page' } });
});

test('an excerpt has the first item of a list and the beginning of a long text, and says what it leaves out', () => {
  const long = 'word '.repeat(40);
  expect(printedJson({ ...(shortened({ a: [1, 2, 3], b: long }) as object), ...andMore })).toBe(
    `{\n  "a": [1, …],\n  "b": "${'word '.repeat(24).trim()}…",\n  …\n}`,
  );
});

test('an object or a list is on one line if it fits', () => {
  const source = { source: 'leaf', place: 'front-page' };
  expect(printedJson({ sources: [source], empty: [], none: null })).toBe(
    '{\n  "sources": [{ "source": "leaf", "place": "front-page" }],\n  "empty": [],\n  "none": null\n}',
  );
});
