import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { headersFile, redirectsFile } from './host-files.ts';
import { type Hosting, hostingOf, keepingOf, redirectOf } from './hosting.ts';
import { nginxFiles } from './nginx.ts';
import { withPolicy } from './policy.ts';

/** Returns how a site with these further files is to be served. */
function hostingWith(files: Record<string, string>, base = '/'): Hosting {
  const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const all = {
    'manifest.webmanifest': JSON.stringify({ scope: base }),
    'data/site.json': JSON.stringify({ id: 'ferry' }),
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return hostingOf(folder);
}

const page = (head = '') => withPolicy(`<!doctype html><head><meta charset="utf-8">${head}</head>`);
const movedTo = (to: string) => page(`<meta http-equiv="refresh" content="0; url=${to}">`);

test('a site says itself how it is to be served', () => {
  const { base, oneFile, moved, headers } = hostingWith(
    {
      'index.html': page('<script>one</script>'),
      'full/index.html': page('<script>two</script>'),
      'places/quay.html': movedTo('/room-7/places/harbour'),
    },
    '/room-7/',
  );
  expect({ base, oneFile, moved: [...moved] }).toEqual({
    base: '/room-7/',
    oneFile: '/full/ferry.html',
    moved: [['/places/quay', { to: '/places/harbour', isKnown: true }]],
  });
  const [name, policy] = headers[0] ?? [];
  expect(name).toBe('Content-Security-Policy');
  expect(policy?.match(/sha256/g)).toHaveLength(2);
});

test('a document without a policy is an error that names it', () => {
  expect(() => hostingWith({ 'film.html': '<!doctype html>' })).toThrow(/film\.html has no policy. Fix: npm run build/);
});

test('the list of redirects, which some hosts serve, has no address that part 0 does not know', () => {
  const hosting = hostingWith({
    'places/quay.html': movedTo('/places/harbour'),
    'full/places/quay.html': movedTo('/full/places/harbour'),
    'full/characters/liar.html': movedTo('/full/characters/truth'),
  });
  expect(redirectsFile(hosting)).toBe('/full/places/quay /full/places/harbour 301\n/places/quay /places/harbour 301\n');
  // Hosts whose rules nobody can read redirect them all.
  expect(redirectOf(hosting, '/full/characters/liar')).toBe('/full/characters/truth');
  expect(nginxFiles(hosting).server).toContain(
    'location = /full/characters/liar { return 301 /full/characters/truth$is_args$args; }',
  );
});

test('hosts read no more than 2,000 redirects', () => {
  const files = Array.from({ length: 2001 }, (_, index) => [`places/p${index}.html`, movedTo('/places')] as const);
  expect(
    redirectsFile(hostingWith(Object.fromEntries(files)))
      .trim()
      .split('\n'),
  ).toHaveLength(2000);
});

test('each header is in one rule, since hosts join the values of several', () => {
  const file = headersFile(hostingWith({ 'index.html': page() }, '/room-7/'));
  expect(file.replace(/(Content-Security-Policy: ).*/, '$1…')).toBe(`/room-7/*
  Content-Security-Policy: …
  X-Content-Type-Options: nosniff
  Referrer-Policy: same-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin

/room-7/assets/*
  Cache-Control: public, max-age=31536000, immutable

/room-7/cards/*
  Cache-Control: public, max-age=31536000, immutable

/room-7/data/pages/*
  Cache-Control: public, max-age=31536000, immutable

/room-7/drawings/*
  Cache-Control: public, max-age=31536000, immutable
`);
});

test.each([
  ['/', null],
  ['/film', null],
  ['/404.html', null],
  ['/full/ferry.html', null],
  ['/data/site.json', null],
  ['/assets/main-x.js', null],
  ['/index', '/'],
  ['/index.html', '/'],
  ['/film.html', '/film'],
  ['/film/', '/film'],
  ['/full/index.html', '/full'],
  ['/full/ferry/', '/full/ferry'],
  ['//film', '/film'],
  ['/full//film/', '/full/film/'],
  ['/%0d%0aX-Added:%20yes//', null],
  ['/film%0a/', null],
])('%s leads to %s, with a base as without', (asked, to) => {
  expect(redirectOf(hostingWith({}), asked)).toBe(to);
  expect(redirectOf(hostingWith({}, '/room-7/'), `/room-7${asked}`)).toBe(to === null ? null : `/room-7${to}`);
});

test('what is not below the base leads nowhere, except its own address without the slash', () => {
  const hosting = hostingWith({}, '/room-7/');
  expect(['/room-7', '/', '/film/', '/room-70/film/'].map((asked) => redirectOf(hosting, asked))).toEqual([
    '/room-7/',
    null,
    null,
    null,
  ]);
});

test.each([
  ['/assets/main-abc.js', true],
  ['/data/pages/0a.json', true],
  ['/cards/0a.png', true],
  ['/offline/0a1b.json', true],
  ['/offline/part-0.json', false],
  ['/data/site.json', false],
  ['/data/0/pointers-0-of-1.json', false],
  ['/downloads/claims.csv', false],
  ['/full/downloads/claims.json', false],
  ['/offline-worker.js', false],
  ['/film', false],
  ['/assets', false],
])('%s is named by a hash of its content: %s', (address, isHashed) => {
  expect(keepingOf(address)).toBe(isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
});

test('two sites on one server have variables of their own', () => {
  const names = ['/', '/room-7/', '/room.8/'].map(
    (base) => /\$ferry\w*/.exec(nginxFiles(hostingWith({}, base)).http)?.[0],
  );
  expect(names).toEqual(['$ferry_kept', '$ferry_room_7_kept', '$ferry_room_8_kept']);
});
