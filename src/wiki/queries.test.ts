import { wholeValueText } from '#entities/value-text.ts';
import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { compilePart, partFiles, siteData } from '#compiler/compile-site.ts';
import type { Content } from '#compiler/content.ts';
import { type Answer, compiledResponses } from '#build/compiled-responses.ts';
import { contentOf, edited, inventedFiles } from '#tests/fixtures/content.ts';
import { place, wiki } from '#tests/fixtures/small-wiki.ts';
import { dataAddresses, type PagePath, pointerShard } from './addresses.ts';
import { type ContentSource, DataMissing, DataUnreachable } from './content-source.ts';
import type { Part } from './part.ts';
import { forgetLaterParts, pageQuery, partsQuery, siteQuery } from './queries.ts';

const invented = compiledResponses(contentOf(inventedFiles));
const keeper = '/characters/baek-mu-jin' as PagePath;
const helper = '/characters/seo-gil-su' as PagePath;
const part = (number: number) => number as Part;

/** A source that answers with one edition of the wiki; another edition can be published in its place. */
function published(answer: Answer) {
  const asked: string[] = [];
  let current = answer;
  const source: ContentSource = {
    networkMode: 'always',
    read(address) {
      asked.push(address);
      const body = current(address);
      return body === null ? Promise.reject(new DataMissing(address)) : Promise.resolve(JSON.parse(body) as unknown);
    },
  };
  return { source, asked, client: new QueryClient(), publish: (next: Answer) => void (current = next) };
}

test('returns a page as a reader of the part may see it', async () => {
  const { client, source } = published(invented);
  expect(await client.query(pageQuery(client, source, part(3), helper))).toMatchObject({
    kind: 'character',
    path: helper,
  });
});

test('returns null for a page that the part does not know, hidden or missing', async () => {
  const { client, source } = published(invented);
  expect(await client.query(pageQuery(client, source, part(1), helper))).toBe(null);
  expect(await client.query(pageQuery(client, source, part(1), '/characters/nobody' as PagePath))).toBe(null);
});

test('returns a moved page as such', async () => {
  const { client, source } = published(invented);
  const former = '/characters/keeper-baek' as PagePath;
  expect(await client.query(pageQuery(client, source, part(0), former))).toEqual({
    kind: 'moved',
    path: former,
    to: keeper,
  });
});

test('nothing is fetched twice', async () => {
  const { client, source, asked } = published(invented);
  await client.query(pageQuery(client, source, part(0), keeper));
  await client.query(pageQuery(client, source, part(0), '/film' as PagePath));
  await client.query(pageQuery(client, source, part(0), keeper));
  await client.query(siteQuery(source));
  expect(asked.map((address) => address.replace(/[0-9a-f]{16}/, '…'))).toEqual([
    '/data/site.json',
    '/data/0/pointers-1-of-2.json',
    '/data/pages/….json',
    '/data/0/pointers-0-of-2.json',
    '/data/pages/….json',
  ]);
});

test('nothing of a later part is fetched', async () => {
  const { client, source, asked } = published(invented);
  await client.query(pageQuery(client, source, part(1), keeper));
  await client.query(partsQuery(source, part(1)));
  expect(asked.filter((address) => /^\/data\/\d/.test(address))).toEqual([
    '/data/1/pointers-1-of-2.json',
    '/data/1/parts.json',
  ]);
});

test('after a new edition is published, the pointers are fetched again, and the new page is returned', async () => {
  const { client, source, asked, publish } = published(invented);
  await client.query(pageQuery(client, source, part(0), '/film' as PagePath));
  publish(
    compiledResponses(contentOf(edited(inventedFiles, 'characters/baek-mu-jin.json', 'Baek Moo-jin', 'Paek Moo-jin'))),
  );
  const page = await client.query(pageQuery(client, source, part(0), keeper));
  expect(JSON.stringify(page)).toContain('Paek Moo-jin');
  expect(asked.filter((address) => address.includes('pointers'))).toHaveLength(2);
});

test('if the new edition has no such page, the result is null', async () => {
  const { client, source, publish } = published(
    compiledResponses(contentOf(wiki({ 'places/tower.json': place('tower') }))),
  );
  await client.query(pageQuery(client, source, part(0), '/film' as PagePath));
  publish(compiledResponses(contentOf(wiki())));
  expect(await client.query(pageQuery(client, source, part(0), '/places/tower' as PagePath))).toBe(null);
});

test('a page that is missing although the pointers name it is retried only once', async () => {
  const { client, source, asked } = published((address) => (address.includes('/pages/') ? null : invented(address)));
  await expect(client.query(pageQuery(client, source, part(0), keeper))).rejects.toBeInstanceOf(DataMissing);
  expect(asked.filter((address) => address.includes('/pages/'))).toHaveLength(2);
  expect(asked.filter((address) => address.includes('pointers'))).toHaveLength(2);
});

test('the new edition may have another number of pointer shards', async () => {
  const changed = contentOf(edited(inventedFiles, 'characters/baek-mu-jin.json', 'Baek Moo-jin', 'Paek Moo-jin'));
  const { client, source, publish } = published(edition(contentOf(inventedFiles), 1));
  await client.query(pageQuery(client, source, part(0), '/film' as PagePath));
  publish(edition(changed, 8));
  expect(pointerShard(keeper, 8)).not.toBe(0);
  expect(JSON.stringify(await client.query(pageQuery(client, source, part(0), keeper)))).toContain('Paek Moo-jin');
});

test('a page file of another page is malformed', async () => {
  const { client, source } = published(invented);
  const expected: unknown[] = [];
  const watched: ContentSource = {
    ...source,
    read(address, signal, isExpected) {
      if (isExpected)
        expected.push(isExpected({ kind: 'film', path: '/film' }), isExpected({ kind: 'x', path: keeper }));
      return source.read(address, signal, isExpected);
    },
  };
  await client.query(pageQuery(client, watched, part(0), keeper));
  expect(expected).toEqual([false, true]);
});

test('other failures are not retried', async () => {
  const failing: ContentSource = {
    networkMode: 'always',
    read: (address) =>
      address.includes('/pages/')
        ? Promise.reject(new DataUnreachable(address, 'status 500'))
        : Promise.resolve(JSON.parse(invented(address) ?? '')),
  };
  const client = new QueryClient();
  await expect(client.query(pageQuery(client, failing, part(0), keeper))).rejects.toBeInstanceOf(DataUnreachable);
});

test('going back to an earlier part removes everything of later parts', async () => {
  const { client, source } = published(invented);
  for (const number of [0, 1, 2]) {
    await client.query(pageQuery(client, source, part(number), keeper));
    await client.query(partsQuery(source, part(number)));
  }
  forgetLaterParts(client, part(1));
  const keys = client
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey);
  expect(keys).toHaveLength(7);
  expect(keys.filter(([kind, of]) => kind === 'part' && of === 2)).toEqual([]);
});

/** Returns the files of an edition for readers who have watched nothing, with this many pointer shards. */
function edition(content: Content, pointerShards: number): Answer {
  const site = { ...siteData(content), pointerShards };
  const compiled = compilePart(content, part(0));
  const files = partFiles(site, compiled.index, compiled.pages.values(), wholeValueText).set(
    dataAddresses.site(),
    JSON.stringify(site),
  );
  for (const { hash, body } of compiled.pages.values()) files.set(dataAddresses.page(hash), body);
  return (address) => files.get(address) ?? null;
}
