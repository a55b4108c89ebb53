import { expect, test } from 'vitest';
import type { WebAppManifest } from 'web-app-manifest';
import type { PagePath } from '#wiki/addresses.ts';
import { premise } from '#wiki/part.ts';
import { pagesOf, readJson, readSiteBytes, siteOf } from './site-files.ts';
import { files, siteFolder } from './tested-site.ts';

const bytes = readSiteBytes(siteFolder);
const { name } = siteOf(files);

test.each([
  ['/favicon-32.png', 32],
  ['/apple-touch-icon.png', 180],
  ['/icon-192.png', 192],
  ['/icon-512.png', 512],
  ['/maskable-icon-192.png', 192],
  ['/maskable-icon-512.png', 512],
])('%s is a PNG of %i pixels', (address, width) => {
  const file = bytes.get(address) ?? Buffer.alloc(24);
  // https://www.w3.org/TR/png/#11IHDR
  expect([file.toString('latin1', 1, 4), file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual(['PNG', width, width]);
  expect(file.length).toBeLessThan(10_000);
});

test('the manifest has the name of the wiki, what it is about, shortcuts, and icons for every use', () => {
  const manifest = readJson(files, '/manifest.webmanifest') as WebAppManifest;
  const home = pagesOf(files, premise).get('/' as PagePath);
  expect(manifest).toMatchObject({
    id: '/',
    short_name: name,
    description: home && 'description' in home ? home.description : '',
    lang: 'en',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    shortcuts: [
      { name: 'The story so far', url: '/so-far' },
      { name: 'Search', url: '/search' },
    ],
  });
  const icons = manifest.icons ?? [];
  expect(icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`)).toEqual([
    'any any',
    'any 192x192',
    'any 512x512',
    'maskable 192x192',
    'maskable 512x512',
  ]);
  expect(icons.filter(({ src }) => !bytes.has(src))).toEqual([]);
});

test('every page links to the icons, and sets the browser’s theme colour to that of the header', () => {
  const wanted = [
    'rel="icon" href="/favicon.svg"',
    'rel="apple-touch-icon" href="/apple-touch-icon.png"',
    'rel="manifest" href="/manifest.webmanifest"',
    'name="theme-color" content="#29474d" media="(prefers-color-scheme: light)"',
    'name="theme-color" content="#0b1215" media="(prefers-color-scheme: dark)"',
  ];
  const without = [...files].filter(
    ([address, html]) =>
      address.endsWith('.html') && html.includes('<h1') && wanted.some((attributes) => !html.includes(attributes)),
  );
  expect(
    without.map(([address]) => address).filter((address) => !address.endsWith(`${siteOf(files).id}.html`)),
  ).toEqual([]);
});

test('the header and the icon show the same drawing', () => {
  const paths = siteOf(files).mark.map(({ d }) => d);
  const shown = [files.get('/favicon.svg') ?? '', files.get('/about.html') ?? ''];
  expect(shown.filter((text) => paths.some((d) => !text.includes(`d="${d}"`)))).toEqual([]);
});
