import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import { compilePart } from '#compiler/compile-site.ts';
import type { Content } from '#compiler/content.ts';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { allChanged } from '#tests/fixtures/late-changes.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { ChangesPage } from '#wiki/page-data.ts';
import { premise } from '#wiki/part.ts';
import { feed } from './feed.ts';

const site = { name: 'Lantern & <Room>' };
const url = 'https://lantern.example/wiki';
const invented = contentOf(inventedFiles);

function listOf(content: Content): ChangesPage {
  const page = compilePart(content, premise).pages.get(pagePath('changes'))?.page;
  if (page?.kind !== 'changes') throw new Error('feed: there is no list of changes.');
  return page;
}

/** Returns what libxml2 finds wrong with a feed, by the schema of Atom. */
async function faultsOf(contents: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'changes.atom', contents }],
    extension: 'relaxng',
    schema: [{ fileName: 'atom.rng', contents: readFileSync('tests/fixtures/atom.rng', 'utf8') }],
    maxMemoryPages: memoryPages.MiB * 64,
  });
  return errors.map(({ message }) => message);
}

test('the feed is valid Atom, whatever has changed', async () => {
  const everything = feed(listOf({ ...invented, history: allChanged(invented) }), site, url);
  expect(everything.match(/<entry>/g)?.length).toBeGreaterThan(10);
  expect(await faultsOf(everything)).toEqual([]);
});

test('a feed without entries is valid, and dated by the release', async () => {
  const empty = feed(listOf({ ...invented, history: { since: '2026-01-01', changes: [] } }), site, url);
  expect(empty).toContain('<updated>2026-01-01T00:00:00Z</updated>');
  expect(await faultsOf(empty)).toEqual([]);
});

test.each([
  ['an entry without an id', /<entry>\s*<id>[^<]*<\/id>/, '<entry>'],
  ['no author', /<author>.*<\/author>/, ''],
  ['a day that is no time', 'T00:00:00Z', ''],
  ['an address that is none', 'href="https://lantern.example/wiki/film"', ''],
])('%s is found', async (_, part, other) => {
  const everything = feed(listOf({ ...invented, history: allChanged(invented) }), site, url);
  expect(await faultsOf(everything.replace(part, other))).not.toEqual([]);
});

test('an entry is what changed on a page on a day, with absolute addresses', () => {
  const [page] = listOf({ ...invented, history: allChanged(invented) }).days[0]?.pages ?? [];
  const one = feed(
    { ...listOf(invented), since: '2026-01-01', days: [{ day: '2026-02-03', pages: page ? [page] : [] }] },
    site,
    url,
  );
  expect(one.slice(one.indexOf('<entry>'), one.indexOf('<content'))).toMatchInlineSnapshot(`
    "<entry>
        <id>https://lantern.example/wiki/changes#2026-02-03/film</id>
        <title>Nine Turns of the Lamp, 3 February 2026</title>
        <updated>2026-02-03T00:00:00Z</updated>
        <link rel="alternate" type="text/html" href="https://lantern.example/wiki/film"/>
        "
  `);
  const ids = [...feed(listOf({ ...invented, history: allChanged(invented) }), site, url).matchAll(/<id>([^<]*)/g)];
  expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
});
