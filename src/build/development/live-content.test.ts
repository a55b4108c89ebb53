import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentFolder } from '#tests/fixtures/content-folder.ts';
import { place, site, wiki } from '#tests/fixtures/small-wiki.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import { premise } from '#wiki/part.ts';
import { liveContent } from './live-content.ts';

const cues = dataAddresses.parts(premise);

function edited(files: Record<string, unknown> = {}) {
  const folder = contentFolder(wiki({ 'places/tower.json': place('tower'), ...files }));
  const live = liveContent(folder);
  const write = (path: string, value: unknown) =>
    writeFileSync(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value));
  return { folder, write, live };
}

test('answers follow the files, and only what every page needs is a change of the site', () => {
  const { write, live } = edited();
  expect(live.state()).toMatchObject({ errors: [], hasContent: true });
  expect(live.read()).toBe('nothing');
  const names = dataAddresses.searchNames(premise);
  const before = live.answer(names);
  write('places/tower.json', place('tower', { name: { text: 'The spire', sources: [{ source: 'leaf' }] } }));
  expect(live.answer(names)).toBe(before);
  expect(live.read()).toBe('answers');
  expect(live.answer(names)).toContain('The spire');
  write('site.json', { ...site(), name: 'The Lantern Wiki' });
  expect(live.read()).toBe('site');
  expect(live.answer(dataAddresses.site())).toContain('The Lantern Wiki');
});

test('while there are errors, all are said, and the answers are those of before', () => {
  const { write, live } = edited();
  const before = live.answer(cues);
  write('places/tower.json', '{');
  write('sources/leaf.json', '[]');
  write('places/notes.txt', '');
  expect(live.read()).toBe('errors');
  const { errors, hasContent } = live.state();
  expect(errors.map(({ file, rule }) => [file, rule])).toEqual(
    expect.arrayContaining([
      ['places/notes.txt', 'ignored-file'],
      ['places/tower.json', 'not-json'],
      ['sources/leaf.json', 'wrong-value'],
    ]),
  );
  expect(hasContent).toBe(true);
  expect(live.answer(cues)).toBe(before);
});

test('content that was never valid has no answers yet', () => {
  const { write, live } = edited({ 'parts.json': '{' });
  expect(live.state().hasContent).toBe(false);
  expect(live.answer(cues)).toBeUndefined();
  write('parts.json', { parts: [{ cue: 'The lamp is lit.', scenes: [] }] });
  live.read();
  expect([live.state().hasContent, live.state().errors.length > 0]).toEqual([false, true]);
});

test('a warning is no error', () => {
  const aliases = [{ text: 'Spire', sources: [{ source: 'leaf' }] }];
  const { live } = edited({ 'places/tower.json': place('tower', { aliases }) });
  expect(live.state()).toMatchObject({ errors: [], hasContent: true });
});
