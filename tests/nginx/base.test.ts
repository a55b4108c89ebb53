import { expect, test } from 'vitest';
import type { DocumentState } from '#app/document-state.ts';
import { bodyProblems, readDocuments } from '#tests/build/document-checks.ts';
import { headProblems } from '#tests/build/head-checks.ts';
import { linkProblems } from '#tests/build/link-checks.ts';
import { documentPolicyProblems } from '#tests/build/document-policy.ts';
import { parseHtml } from '#tests/build/parse-html.ts';
import { readJson } from '#tests/build/site-files.ts';
import { files } from '#tests/build/tested-site.ts';

// The files of a site that is published below a path.
const url = 'https://lantern.example/room-7';
const base = '/room-7/';
const documents = readDocuments(files);

test('pages are well-formed, and every link leads to a file below the base', () => {
  expect([...bodyProblems(documents), ...linkProblems(files, base), ...documentPolicyProblems(files)]).toEqual([]);
});

test('canonical addresses, cards and structured data have the whole address', () => {
  expect(headProblems(files, documents, url)).toEqual([]);
  const elsewhere = documents.flatMap(({ address, html }) =>
    [...html.matchAll(/"https:\/\/lantern\.example[^"]*"/g)]
      .filter(([written]) => !/^"https:\/\/lantern\.example\/room-7[/"]/.test(written))
      .map(([written]) => `${address}: ${written}`),
  );
  expect(elsewhere).toEqual([]);
});

test('the sitemap, the rules for robots and the description of the search have the whole address', () => {
  const listed = [...parseHtml(files.get('/sitemap.xml') ?? '').querySelectorAll('loc')];
  expect(listed.length).toBeGreaterThan(20);
  expect(listed.filter(({ textContent }) => !textContent?.startsWith(`${url}/`))).toEqual([]);
  expect(files.get('/robots.txt')).toContain(`\nSitemap: ${url}/sitemap.xml\n`);
  expect(files.get('/opensearch.xml')).toContain(`template="${url}/search?q={searchTerms}"`);
});

test('the manifest, the page for unknown addresses and the fonts lead below the base', () => {
  const manifest = readJson(files, '/manifest.webmanifest') as { icons: { src: string }[]; shortcuts: unknown };
  expect(manifest).toMatchObject({
    id: base,
    start_url: base,
    scope: base,
    shortcuts: [{ url: `${base}so-far` }, { url: `${base}search` }],
  });
  expect(manifest.icons.filter(({ src }) => !src.startsWith(base))).toEqual([]);
  const missing = parseHtml(files.get('/404.html') ?? '');
  const state = JSON.parse(missing.querySelector('script')?.dataset['wiki'] ?? '{}') as DocumentState;
  expect({ base: state.base, page: state.page }).toEqual({ base, page: null });
  expect(state.scripts.filter((script) => !script.startsWith(`${base}assets/`))).toEqual([]);
  // Documents declare the fonts themselves.
  const fonts = documents.flatMap(({ html }) =>
    [...html.matchAll(/src:url\(([^)]*)\)/g)].map(([, file]) => file ?? ''),
  );
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.filter((file) => !file.startsWith(`${base}assets/`))).toEqual([]);
});
