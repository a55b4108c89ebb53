import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PackedFiles, unpackedFiles } from '#wiki/packed-files.ts';
import { filePacker } from './pack-files.ts';

function pack(files: Record<string, unknown>): { json: string; packed: PackedFiles } {
  const packer = filePacker();
  for (const [address, file] of Object.entries(files)) packer.add(address, JSON.stringify(file));
  const json = [...packer.json()].join('');
  return { json, packed: JSON.parse(json) as PackedFiles };
}

const passage = { text: 'He winds the lamp for the night.', citations: [1, 2] };

test('what several files contain is written once, and alone where nothing around it is shared', () => {
  const { packed } = pack({ '/a': { id: 'a', passage }, '/b': { id: 'b', passage }, '/c': [passage.text] });
  expect(packed).toEqual({
    shared: [passage.text, { text: { $: 0 }, citations: [1, 2] }],
    files: { '/a': { id: 'a', passage: { $: 1 } }, '/b': { id: 'b', passage: { $: 1 } }, '/c': [{ $: 0 }] },
  });
});

test('a version of a page costs only what is different in it', () => {
  const version = (last: string) => ({ sections: Array.from({ length: 50 }, (_, id) => ({ id, ...passage })), last });
  const one = pack({ '/a': version('one') }).json.length;
  const many = pack(Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`/${at}`, version(`${at}`)]))).json
    .length;
  expect(many - one).toBeLessThan(13 * 60);
});

test('any files come out as they went in', () => {
  const key = fc.string().filter((name) => name !== '$' && name !== '__proto__');
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom('a text that is long enough', 'short', 1, true, null),
      fc.string(),
      fc.array(tie('value')),
      fc.dictionary(key, tie('value')),
    ),
  })).value;
  fc.assert(
    fc.property(fc.dictionary(key, value), (files) => {
      const fileAt = unpackedFiles(pack(files).packed);
      for (const [address, file] of Object.entries(files))
        expect(fileAt(address)).toEqual(JSON.parse(JSON.stringify(file)));
    }),
  );
});
