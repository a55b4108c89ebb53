import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { interfaceTexts } from '#build/leaks/known-texts.ts';
import { revealLedger } from '#build/leaks/ledger.ts';
import { outputsOf, type SiteFiles } from '#build/leaks/outputs.ts';
import { readJson } from '#build/leaks/readings.ts';
import { leakScanner } from '#build/leaks/scan-outputs.ts';
import { scanSite } from '#build/leaks/scan-site.ts';
import { contentOf } from '#tests/fixtures/content.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import { type Part, premise } from '#wiki/part.ts';
import { oneFileAddress, partsOf, pointerFilesOf, pointersOf, readSiteBytes, siteOf } from './site-files.ts';
import { authored, files, siteFolder } from './tested-site.ts';

// How the leak finder works. That a site has no leaks is checked by `npm run leaks` itself, and in
// `leaks-command.test.ts` for the site under test.
const site = readSiteBytes(siteFolder);
const content = contentOf(authored);
const { lastPart } = siteOf(files);
const middle = Math.floor(lastPart / 2) as Part;
const oneFile = oneFileAddress(files);
const ledger = revealLedger(authored);
const scanner = leakScanner(ledger, interfaceTexts());
// The files that assign the others to parts: enough of the site to search for a leak in one more.
const lists = [...files].filter(([address]) => /^\/data\/(?:site|\d+\/pointers-.*)\.json$/.test(address));

test('the whole story contains spoilers, so that searching for them proves something', () => {
  const told = files.get('/full/film.html') ?? '';
  expect(leaksIn(new Map([...lists, ['/film.html', told]])).length).toBeGreaterThan(20);
});

test('every file is read, and its address unless it belongs to the whole story', () => {
  const read = new Set(outputsOf(site).map(({ address }) => address));
  expect([...site.keys()].filter((address) => !read.has(address))).toEqual([]);
});

// Revealed only late, one of each kind.
const title = late('name', /^[A-Z][\w -]+$/, 2);
const sentence = late('text', /^[A-Z][^.]*\.$/, 12);
const middleSentence = late('text', /^[A-Z][^.]*\.$/, 10, middle + 1);
const inHangul = late('name', /^\p{Script=Hangul}{2,}$/u, 1, 2);
const path = late('path', /^\/motifs\//, 1);
// As in a page: with markup between its words.
const html = sentence.replace(' ', '\n<em>').replace(/ (?!.* )/, '</em>&#32;');

// Ways to leak: the file, a piece of it with its replacement, and the leak that should be found.
const leaks: Record<string, [address: string, piece: string | RegExp, leak: string, found: string]> = {
  'the text of a careful page': ['/index.html', '</main>', `<p>${html}</p></main>`, sentence],
  'an attribute of a careful page': ['/film.html', '<main', `<main aria-label="${spaced(title)}"`, title],
  'a picture of a careful page': ['/film.html', '</main>', `<img alt="At last: ${title}"></main>`, title],
  'a link of a careful page': ['/film.html', '</main>', `<a href="${path}">x</a></main>`, path],
  'a name with a particle in a careful page': [
    '/film.html',
    '</main>',
    `<p>어제 ${inHangul}의 꿈</p></main>`,
    inHangul,
  ],
  'the title of a careful page': ['/film.html', '<title>', `<title>${title.toUpperCase()}, `, title],
  'the state of a careful page': ['/film.html', '"title":', `"later":${escaped(sentence)},"title":`, sentence],
  'structured data of a careful page': ['/film.html', '"@context":', `"later":"${title}","@context":`, title],
  'the page that answers unknown addresses': ['/404.html', '</h1>', `: ${title}</h1>`, title],
  'a title of the whole story': ['/full/film.html', '<title>', `<title>${title}: `, title],
  'a description of the whole story': ['/full.html', 'name="description" content="', `$&${sentence} `, sentence],
  'a link card’s words on the whole story': [
    '/full/film.html',
    '</head>',
    `<meta property="og:image:alt" content="${title}"></head>`,
    title,
  ],
  'structured data of the whole story': ['/full/film.html', '"@context":', `"later":"${title}","@context":`, title],
  'the head script of the whole story': ['/full/film.html', '<script data-wiki="', `$&${title}, `, title],
  'the title of the one-file edition': [oneFile, '<title>', `<title>${title} · `, title],
  'the page of the one-file edition': [oneFile, '</body>', `<p>${sentence}</p></body>`, sentence],
  'page data of part 0': [dataOf(premise), '{', `{"a":${prose(sentence)},`, sentence],
  'page data of a middle part': [dataOf(middle), '{', `{"a":${prose(middleSentence)},`, middleSentence],
  'the pointers of part 0': [pointerFilesOf(files, premise)[0] ?? '', '{', `{"${path}":"0",`, path],
  'the cues of part 0': [dataAddresses.parts(premise), '"cues":[', `"cues":["${title}",`, title],
  'the offline list of part 0': [dataAddresses.offline(premise), '[', `["/full${path}",`, path],
  'the data of every page': [dataAddresses.site(), '{', `{"note":${escaped(sentence)},`, sentence],
  'the list of the offline worker': ['/offline-worker.js', '"files":[', `"files":[["${path}.html","0"],`, path],
  'a script': [fileLike(/^\/assets\/.*\.js$/), /^/, `"${title}";`, title],
  'a style sheet': [fileLike(/^\/assets\/.*\.css$/), /^/, `.x::after{content:"${title}"}`, title],
  'the manifest': ['/manifest.webmanifest', '{', `{"note":${escaped(sentence)},`, sentence],
  'the logo of the wiki': ['/favicon.svg', '</svg>', `<title>${title}</title></svg>`, title],
  'an attribute without quotes': ['/film.html', '</main>', `<a href=${path} hidden>x</a></main>`, path],
  'a text in entities': ['/film.html', '</main>', `<p>${inEntities(sentence)}</p></main>`, sentence],
  'a template': ['/film.html', '</main>', `<template><p>${html}</p></template></main>`, sentence],
  'what is shown without scripts': ['/film.html', '</main>', `<noscript><p>${html}</p></noscript></main>`, sentence],
  'a comment': ['/film.html', '</main>', `<!-- ${sentence} --></main>`, sentence],
  'markup in a comment': ['/film.html', '</main>', `<!-- <p>${html}</p> --></main>`, sentence],
  'a page in a page': ['/film.html', '</main>', `<iframe srcdoc="&lt;p>${html}"></iframe></main>`, sentence],
  'a duplicate attribute': ['/film.html', '</main>', `<p lang="en" lang="${title}"></p></main>`, title],
  'a file within a page': [
    '/film.html',
    '</main>',
    `<img src="${dataUrl('text/html', `<p>${html}`)}"></main>`,
    sentence,
  ],
  'a CDATA section of a drawing': [
    '/favicon.svg',
    '</svg>',
    `<desc><![CDATA[a < b ${sentence}]]></desc></svg>`,
    sentence,
  ],
  'the redirects of hosts': ['/_redirects', /$/, `${path} /motifs 301\n`, path],
  'the headers of hosts': ['/_headers', /^/, `# ${sentence}\n`, sentence],
  'the rules for robots': ['/robots.txt', /$/, `\nDisallow: ${path}\n`, path],
};

test.each(Object.entries(leaks))('a leak in %s is found', (_, [address, piece, leak, found]) => {
  const text = files.get(address) ?? '';
  const leaking = text.replace(piece, (whole) => leak.replace('$&', () => whole));
  expect(leaking).not.toBe(text);
  expect(unlessFound(new Map([...lists, [address, leaking]]), address, found)).toEqual([]);
});

// Files that the site does not have yet, or only with an address.
const further: Record<string, [address: string, file: string | Uint8Array, found: string]> = {
  'a feed': [
    '/changes.xml',
    `<entry><title>New</title><summary>&lt;p&gt;${html}&lt;/p&gt;</summary></entry>`,
    sentence,
  ],
  'a site map': ['/sitemap.xml', `<url><loc>https://x.example${path}</loc></url>`, path],
  'a description for browsers’ search fields': ['/opensearch.xml', `<Description>Search ${title}</Description>`, title],
  'a file': ['/notes.txt', `See: ${sentence}`, sentence],
  'a compressed page': ['/film.html.gz', gzipSync(`<p>${html}</p>`), sentence],
  'compressed data': ['/data/0/list.json.br', brotliCompressSync(JSON.stringify([title])), title],
  'data that is compressed twice': ['/data/0/list.json.zst.gz', gzipSync(zstdCompressSync(`["${title}"]`)), title],
  'a title of the whole story that is compressed': [
    '/full/film.html.br',
    brotliCompressSync(`<head><title>${title}</title></head><body>`),
    title,
  ],
  'the text of a picture': ['/icon-192.png', picture('tEXt', `Comment\0${sentence}`), sentence],
  'the deflated text of a picture': [
    '/icon-192.png',
    picture('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(sentence)])),
    sentence,
  ],
  'the text of a picture in UTF-8': ['/icon-192.png', picture('iTXt', `Comment\0\0\0en\0${inHangul}\0x`), inHangul],
  'the deflated text of a picture in UTF-8': [
    '/icon-192.png',
    picture('iTXt', Buffer.concat([Buffer.from('Comment\0\u0001\0en\0\0'), deflateSync(inHangul)])),
    inHangul,
  ],
  'the whole story in a file of another kind': ['/full/story.txt', sentence, sentence],
  'a piece of the search index': ['/data/0/search/7.json', JSON.stringify([['x'], [sentence, 'y']]), sentence],
  'a piece of the search index of a middle part': [
    `/data/${middle}/search/7.json`,
    JSON.stringify({ names: [middleSentence] }),
    middleSentence,
  ],
  'a list of a part that the film does not have': [`/data/${lastPart + 1}/list.json`, JSON.stringify([title]), title],
  'page data that no part refers to': ['/data/pages/0.json', JSON.stringify({ title }), title],
  'the name of a file': [`/data/pages/${slug(title)}.json`, '{}', title],
  'the name of a page': [`${path}.html`, '', path],
};

test.each(Object.entries(further))('a leak in %s is found', (_, [address, file, found]) => {
  expect(unlessFound(new Map<string, string | Uint8Array>([...lists, [address, file]]), address, found)).toEqual([]);
});

const font = site.get(fileLike(/\.woff2$/)) ?? Buffer.of();
const unreadable: Record<string, [address: string, file: string | Uint8Array, why: string]> = {
  'a file of an unknown kind': ['/notes.xyz', 'x', 'expected a name that ends in .html, '],
  'a file without a kind': ['/constructor', 'x', 'expected a name that ends in .html, '],
  'a compressed file of an unknown kind': ['/notes.xyz.gz', gzipSync('x'), 'expected a name that ends in .html, '],
  'a file that is not compressed despite its extension': ['/notes.txt.gz', 'See the end', 'incorrect header check'],
  'a text in another encoding': ['/notes.txt', Buffer.from('caf\u00e9', 'latin1'), 'not valid for encoding utf-8'],
  'a text in UTF-16': ['/notes.txt', Buffer.from('The end', 'utf16le'), 'expected text without zeros'],
  'a picture with unknown content': ['/still.png', picture(), 'expected an icon or a link card'],
  'a picture of another kind': ['/icon-192.png', '<svg></svg>', 'expected a PNG picture'],
  'a picture with data of a camera': ['/icon-192.png', picture('eXIf', 'x'), 'without a chunk eXIf'],
  'a picture with trailing data': ['/icon-192.png', Buffer.concat([picture(), Buffer.from(title)]), 'without a chunk'],
  'a font of another kind': ['/x.woff2', 'wOFF', 'expected a WOFF2 font without metadata'],
  'a font with trailing data': ['/x.woff2', Buffer.concat([font, Buffer.from('x')]), 'expected a WOFF2 font'],
  'a font with metadata': ['/x.woff2', Buffer.from(font).fill(1, 32, 36), 'expected a WOFF2 font without metadata'],
  'a font with private data': ['/x.woff2', Buffer.from(font).fill(1, 44, 48), 'expected a WOFF2 font without metadata'],
  'a picture within a page': ['/x.html', `<img src="${dataUrl('image/webp', 'x')}">`, 'expected a name that ends in'],
};

test.each(Object.entries(unreadable))('%s is reported as unreadable, with its address', (_, [address, file, why]) => {
  expect(leaksIn(new Map<string, string | Uint8Array>([...lists, [address, file]]))).toEqual([
    { address, found: expect.stringContaining(why) as string },
  ]);
});

const bundleOf = (part: number, held: unknown, list: unknown = { pieces: [{ hash: 'piece', files: [] }] }) =>
  new Map<string, string>([
    ...lists,
    [dataAddresses.offline(part as Part), JSON.stringify({ part, bundles: [{ part, list: 'list' }] })],
    [dataAddresses.offlineFile('list'), JSON.stringify(list)],
    [dataAddresses.offlineFile('piece'), typeof held === 'string' ? held : JSON.stringify(held)],
  ]);
const piece = dataAddresses.offlineFile('piece');
const packed = (text: string) => ['/x.txt.gz', gzipSync(text).toString('base64'), 'base64'];

test.each<[string, unknown, address: string, found: unknown]>([
  ['a file', [[dataAddresses.parts(premise), JSON.stringify([title])]], dataAddresses.parts(premise), title],
  ['a file of a later part', [[dataOf(lastPart), files.get(dataOf(lastPart))]], dataOf(lastPart), expect.any(String)],
  ['a file that is compressed', [packed(sentence)], '/x.txt.gz', sentence],
  ['the name of a file', [[`${path}.json`, '{}']], '', path],
])('a leak in %s of an offline bundle is found', (_, held, inner, found) => {
  const address = inner === '' ? piece : `${piece}: ${inner}`;
  expect(leaksIn(bundleOf(premise, held))).toContainEqual({ address, found });
  // The readers of the last part may have it.
  expect(leaksIn(bundleOf(lastPart, held))).toEqual([]);
});

test('a file of an offline bundle is read with the bundle even if it is also served, to later readers', () => {
  const data = dataOf(lastPart);
  const served = new Map([...bundleOf(premise, [[data, files.get(data)]]), [data, files.get(data) ?? '']]);
  expect(leaksIn(served).map(({ address }) => address)).toContain(`${piece}: ${data}`);
});

test.each<[string, ReadonlyMap<string, string>, why: string]>([
  ['of another format', bundleOf(premise, { files: [] }), 'expected a piece of an offline bundle'],
  [
    'with a file of another format',
    bundleOf(premise, [['/x.txt', 'x', 'gzip']]),
    'expected a piece of an offline bundle',
  ],
  ['that is not JSON', bundleOf(premise, 'PK'), 'Unexpected token'],
  ['with a file of an unknown kind', bundleOf(premise, [['/x.xyz', 'x']]), 'expected a name that ends in'],
  ['with a broken font', bundleOf(premise, [['/x.woff2', 'AAAA', 'base64']]), 'expected a WOFF2 font'],
  ['that no list names', bundleOf(premise, [], { pieces: [] }), 'expected a list or a piece that the index'],
])('a piece of an offline bundle %s is reported as unreadable', (_, some, why) => {
  expect(leaksIn(some)).toEqual([{ address: piece, found: expect.stringContaining(why) as string }]);
});

test('a leak in the data of the one-file edition is found, with the address of the embedded file', () => {
  const address = dataAddresses.parts(premise);
  const text = (files.get(oneFile) ?? '').replace(`"${address}":{`, (whole) => `${whole}"late":"${title}",`);
  expect(unlessFound(new Map([...lists, [oneFile, text]]), `${oneFile}: ${address}`, title)).toEqual([]);
});

test('a word of the search index that occurs only in later texts is found', () => {
  const text = JSON.stringify(['lamp', 'keeper', 'wreath']);
  const address = '/data/0/search/terms.json';
  const [leak, ...more] = outputsOf(new Map([...lists, [address, text]])).flatMap((output) => scanner.scan(output));
  expect({ string: leak?.string, address: leak?.output.address, more }).toEqual({
    string: 'wreath',
    address,
    more: [],
  });
});

test('a leak on a link card is found in what it was drawn from', () => {
  const card = { title: 'A page', line: sentence, wiki: 'A wiki', mark: [] };
  const text = JSON.stringify(card);
  const found = scanner.scan({ kind: 'link cards', address: '/cards/0.png', part: 0, text, read: readJson });
  expect(found.map(({ entry }) => entry.text)).toContain(sentence);
});

test('a link card with unknown content is an error', () => {
  expect(() => scanSite(new Map([...lists, ['/cards/0.png', '']]), authored, content)).toThrow(
    'leaks: the content of the link card /cards/0.png is unknown',
  );
});

test('a page of the whole story may contain its own address in its head, and no other late one', () => {
  const head = (own: string) => `<html><head><link rel="canonical" href="https://x.example${own}"></head></html>`;
  expect(leaksIn(new Map([...lists, [`/full${path}.html`, head(`/full${path}`)]]))).toEqual([]);
  expect(unlessFound(new Map([...lists, ['/full/film.html', head(`/full${path}`)]]), '/full/film.html', path)).toEqual(
    [],
  );
});

test('content of the whole story and of the last part is not a leak', () => {
  const full = (files.get('/full/film.html') ?? '').replace('</main>', `${html}</main>`);
  const cues = JSON.stringify({ cues: [title, sentence, path] });
  const told = new Map([...lists, ['/full/film.html', full], [dataAddresses.parts(lastPart), cues]] as const);
  expect(leaksIn(told)).toEqual([]);
});

/** Returns an error if a text is not found at an address, and all leaks elsewhere. */
function unlessFound(some: SiteFiles, address: string, found: string): unknown[] {
  const all = leaksIn(some);
  const isFound = all.some((leak) => leak.address === address && leak.found === found);
  return [...(isFound ? [] : [`not found in ${address}: ${found}`]), ...all.filter((leak) => leak.address !== address)];
}

/** Returns leaks and unreadable files. */
function leaksIn(some: SiteFiles): { address: string; found: string }[] {
  return outputsOf(some).flatMap((output) => [
    ...(output.unreadable === undefined ? [] : [{ address: output.address, found: output.unreadable }]),
    ...scanner.scan(output).map(({ entry }) => ({ address: output.address, found: entry.text })),
  ]);
}

/** Returns a text of the ledger that is revealed at a part, by default the last. */
function late(kind: 'name' | 'text' | 'path', like: RegExp, words: number, from: number = lastPart): string {
  const entry = ledger.find(
    (each) => each.kind === kind && each.from === from && like.test(each.text) && each.text.split(' ').length >= words,
  );
  if (!entry) throw new Error(`The content has no ${kind} like ${String(like)} that is known from part ${from} on.`);
  return entry.text;
}

function escaped(text: string): string {
  return JSON.stringify(text).replaceAll('e', '\\u0065');
}

function inEntities(text: string): string {
  return text.replace(/./gu, (character) => `&#${character.codePointAt(0)};`);
}

function dataUrl(type: string, text: string): string {
  return `data:${type};base64,${Buffer.from(text).toString('base64')}`;
}

/** An icon of the site, with one more chunk. */
function picture(type?: string, data: string | Uint8Array = ''): Buffer {
  const icon = site.get('/icon-192.png') ?? Buffer.of();
  if (type === undefined) return icon;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(Buffer.from(data).length);
  const [before, after] = [icon.subarray(0, -12), icon.subarray(-12)];
  return Buffer.concat([before, length, Buffer.from(type), Buffer.from(data), Buffer.alloc(4), after]);
}

/** Returns a text as compiled prose. */
function prose(text: string): string {
  const [first = '', ...rest] = text.split(' ');
  return JSON.stringify([
    `${first} `,
    { kind: 'emphasis', children: [rest.slice(0, 2).join(' ')] },
    ` ${rest.slice(2).join(' ')}`,
  ]);
}

function spaced(text: string): string {
  return text.replaceAll(' ', '&nbsp;');
}

function slug(text: string): string {
  return text.toLowerCase().replaceAll(' ', '-');
}

/** Returns the address of page data that the part has and no earlier part. */
function dataOf(part: Part): string {
  const before = new Set(
    partsOf(files)
      .filter((earlier) => earlier < part)
      .flatMap((earlier) => dataAddressesOf(earlier)),
  );
  const address = dataAddressesOf(part).find((known) => !before.has(known));
  if (address === undefined) throw new Error(`Part ${part} has no page of its own.`);
  return address;
}

function dataAddressesOf(part: Part): string[] {
  return [...pointersOf(files, part).values()];
}

function fileLike(pattern: RegExp): string {
  const address = [...files.keys()].find((known) => pattern.test(known));
  if (address === undefined) throw new Error(`The site has no file like ${pattern.source}.`);
  return address;
}
