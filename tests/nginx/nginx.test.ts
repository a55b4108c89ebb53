import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { ask } from '#tests/build/host-client.ts';
import { addressOf, inTurns, testHost } from '#tests/build/host-rules.ts';
import { inventedFilm, testSite } from '#tests/build/test-sites.ts';
import { readSite } from '#tests/build/site-files.ts';
import { files, siteFolder } from '#tests/build/tested-site.ts';
import { sendsBrotli, startNginx } from './start-nginx.ts';

// A site as nginx serves it, by the configuration that was built with it.
const { origin, pathname } = new URL(`${inject('siteAddress')}/`);
const at = (address: string) => `${pathname}${address.slice(1)}`;

describe('with a base', () => {
  testHost(() => Promise.resolve({ origin, base: pathname, files }));

  test('the base without its slash leads to the home page, and what is beside it is not of the site', async () => {
    const { status, headers } = await ask(origin, '/room-7?a=b');
    expect([status, headers.location]).toEqual([301, '/room-7/?a=b']);
    for (const address of ['/film', '/room-70/film', '/data/site.json'])
      expect((await ask(origin, address)).status, address).toBe(404);
  });
});

describe('without a base', async () => {
  const folder = testSite(inventedFilm);
  const nginx = await startNginx(folder, '/');
  afterAll(async () => {
    expect(await nginx.stop()).toEqual([]);
  });

  testHost(() => Promise.resolve({ origin: nginx.origin, base: '/', files: readSite(folder) }));

  test('headers that the host adds are sent too', async () => {
    for (const address of ['/', '/film', '/no-such-page'])
      expect((await ask(nginx.origin, address)).headers['strict-transport-security'], address).toBe('max-age=1');
  });

  test('files without a compressed copy are compressed when they are sent', async () => {
    const { headers, body } = await ask(nginx.origin, '/film', { headers: { 'Accept-Encoding': 'gzip' } });
    expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'Accept-Encoding']);
    expect(gunzipSync(body).toString()).toBe(readFileSync(join(folder, 'film.html'), 'utf8'));
  });
});

const asset = [...files.keys()].find((address) => /^\/assets\/.*\.css$/.test(address)) ?? '';

test.each([
  ['/', '/index.html', 'gzip', 'gzip'],
  ['/film', '/film.html', 'gzip, deflate, br', sendsBrotli ? 'br' : 'gzip'],
  ['/full/film', '/full/film.html', 'br;q=0, gzip', 'gzip'],
  ['/data/site.json', '/data/site.json', 'gzip', 'gzip'],
  [asset, asset, 'gzip', 'gzip'],
  ['/film', '/film.html', 'identity', undefined],
])('%s is sent as the compressed copy of %s to who accepts %s', async (address, file, accepted, encoding) => {
  const { status, headers, body } = await ask(origin, at(address), { headers: { 'Accept-Encoding': accepted } });
  expect([status, headers['content-encoding'], headers.vary]).toEqual([200, encoding, 'Accept-Encoding']);
  const copy = { gzip: '.gz', br: '.br' }[encoding ?? ''] ?? '';
  expect(body.length).toBe(statSync(join(siteFolder, `${file}${copy}`)).size);
  const open = { gzip: gunzipSync, br: brotliDecompressSync }[encoding ?? ''] ?? ((bytes: Buffer) => bytes);
  expect(open(body).toString()).toBe(files.get(file));
});

test('what is sent compressed has the same type, and is kept as long', async () => {
  for (const address of ['/film', '/data/site.json', asset]) {
    const told = await Promise.all(
      ['gzip', 'identity'].map(async (accepted) => {
        const { headers } = await ask(origin, at(address), { headers: { 'Accept-Encoding': accepted } });
        return [headers['content-type'], headers['cache-control'], headers['content-security-policy']];
      }),
    );
    expect(told[0]).toEqual(told[1]);
  }
});

test('2,000 requests, 20 at a time, are all answered', async () => {
  const addresses = [...files.keys()].filter((address) => !/^\/_|\.(?:gz|br)$/.test(address));
  const asked = Array.from({ length: 2000 }, (_, index) => {
    const address = addresses[index % addresses.length] ?? '/';
    return index % 10 === 0
      ? ['/gone', 404]
      : [addressOf(files, address), files.get(address)?.includes('http-equiv="refresh"') ? 301 : 200];
  });
  const faults = await inTurns(asked, async ([address, wanted]) => {
    const { status } = await ask(origin, at(String(address)), { headers: { 'Accept-Encoding': 'gzip' } });
    return status === wanted ? [] : [`${address}: ${status}`];
  });
  expect(faults).toEqual([]);
});
