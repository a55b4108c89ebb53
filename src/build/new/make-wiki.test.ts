import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '#tests/fixtures/content-folder.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { testEngineRules } from '#tests/fixtures/engine-rules.ts';
import { keys, terminalWith } from '#tests/fixtures/typing-person.ts';
import { parseHtml } from '#tests/build/parse-html.ts';
import { renderAt } from '#tests/wikis/render-at.tsx';
import type { PagePath } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { formatContentFile } from '../format-content-file.ts';
import { wikiAt } from '../wiki-at-hand.ts';
import { makeNew } from './new-command.ts';

const nobody = { isAttended: false };
const flags = [
  ['--film-name', 'The Last Bus', '--film-body', '*The Last Bus* follows a driver on his last night.'],
  ['--source-label', 'Town Paper', '--source-no-address', 'It was printed only.', '--source-kind', 'newspaper'],
  ['--source-grade', 'A', '--source-reason', 'It prints its corrections.'],
].flat();

/** Returns the folder of a new wiki, and what was told. */
async function newWiki(...more: string[]) {
  const folder = join(temporaryFolder(), 'film');
  return { folder, told: await makeNew(['wiki', folder, ...flags, ...more], nobody) };
}

test('a new wiki has what the engine reads, in the one form of each file', async () => {
  const { folder, told } = await newWiki();
  const { files } = wikiAt(folder);
  for (const file of files) expect(await formatContentFile(file)).toBe(file.text);
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(all.filter((path) => path.includes('.')).toSorted()).toEqual([
    'README.md',
    'events/s1.json',
    'film/the-last-bus.json',
    'parts.json',
    'site.json',
    'sources/town-paper.json',
    'tests/engine-rules.test.ts',
    'tests/film-files.ts',
    'tests/site-rules.test.ts',
  ]);
  expect(told).toContain(`Written: ${folder}/site.json`);
  const { id, name, lang } = contentOf(files).site;
  expect({ id, name, lang }).toEqual({ id: 'the-last-bus-wiki', name: 'The Last Bus wiki', lang: 'en' });
});

test('everything can be added to it', async () => {
  const { folder } = await newWiki();
  const add = (...args: string[]) => makeNew([...args, '--content', folder], nobody);
  const said = ['--reveal', 'premise', '--source', 'town-paper'];
  await add('character', '--name', 'Ada', '--group', 'main', ...said);
  await add('person', '--name', 'Ines Roy', '--job', 'actor', '--character', 'ada', ...said);
  await add('place', '--name', 'Depot', ...said);
  await add('scene', '--after', 's1', '--thread', 'story', '--place', 'depot', '--characters', 'ada');
  expect(contentOf(wikiAt(folder).files).parts.parts[0]?.scenes).toEqual(['s1', 's2']);
});

test('its home page has the title of the film as its heading, and nothing else', async () => {
  const { folder } = await newWiki();
  const page = parseHtml(await renderAt(contentOf(wikiAt(folder).files), 0 as Part, '/' as PagePath));
  expect(page.querySelector('h1')?.textContent).toBe('The Last Bus');
});

test('a person is asked, and another language and name are taken over', async () => {
  const folder = join(temporaryFolder(), 'film');
  const person = terminalWith([
    ['Film', `Der Bus${keys.enter}`],
    ['Wiki', `: Bus${keys.enter}`],
    ['Language of the wiki', `\b\bde${keys.enter}`],
    ['About the film', `Ein Film.${keys.enter}`],
    ['Source: Label', keys.enter],
    ['Title', keys.enter],
    ['Url', `https://example.org/bus${keys.enter}`],
    ['Kind', keys.enter],
    ['Source: Language', keys.enter],
    ['Date', keys.enter],
    ['Grade', keys.enter],
    ['Reason', `It is a newspaper.${keys.enter}`],
  ]);
  await makeNew(['wiki', folder], person);
  expect(person.seen().left).toBe(0);
  expect(contentOf(wikiAt(folder).files).site).toMatchObject({ name: 'The Der Bus wiki: Bus', lang: 'de' });
});

test('a folder with something in it is left alone', async () => {
  const { folder } = await newWiki();
  const before = wikiAt(folder).files;
  await expect(makeNew(['wiki', folder, ...flags, '--name', 'Other'], nobody)).rejects.toThrow('is not empty');
  expect(wikiAt(folder).files).toEqual(before);
});

const scratch = mkdtempSync(join(tmpdir(), 'wiki-'));
await makeNew(['wiki', join(scratch, 'film'), ...flags], nobody);
const { files: ofNewWiki } = wikiAt(join(scratch, 'film'));
rmSync(scratch, { recursive: true });

describe('a new wiki keeps the guarantees of the engine', () => {
  testEngineRules(ofNewWiki);
});
