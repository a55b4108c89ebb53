import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dataAddresses } from '#wiki/addresses.ts';
import { premise } from '#wiki/part.ts';
import { pointerFilesOf } from './site-files.ts';
import { files } from './tested-site.ts';
import {
  dataOf,
  dataUrl,
  fileLike,
  lastPart,
  lateDrawing,
  lateHangul,
  lateMarkup,
  latePath,
  lateSentence,
  lateTitle,
  leaksIn,
  middle,
  middleSentence,
  oneFile,
  partLists,
  picture,
  siteBytes,
  unlessFound,
} from './leak-search.ts';

// Ways to leak: the file, a piece of it with its replacement, and the leak that should be found.
const leaks: Record<string, [address: string, piece: string | RegExp, leak: string, found: string]> = {
  'the text of a careful page': ['/index.html', '</main>', `<p>${lateMarkup}</p></main>`, lateSentence],
  'an attribute of a careful page': ['/film.html', '<main', `<main aria-label="${spaced(lateTitle)}"`, lateTitle],
  'a picture of a careful page': ['/film.html', '</main>', `<img alt="At last: ${lateTitle}"></main>`, lateTitle],
  'a link of a careful page': ['/film.html', '</main>', `<a href="${latePath}">x</a></main>`, latePath],
  'a name with a particle in a careful page': [
    '/film.html',
    '</main>',
    `<p>어제 ${lateHangul}의 꿈</p></main>`,
    lateHangul,
  ],
  'the title of a careful page': ['/film.html', '<title>', `<title>${lateTitle.toUpperCase()}, `, lateTitle],
  'the address of a drawing in a careful page': [
    '/film.html',
    '</main>',
    `<img src="${lateDrawing}"></main>`,
    lateDrawing,
  ],
  'the id of a drawing in a careful page': [
    '/film.html',
    '</main>',
    '<img src="/drawings/keeper-in-daylight.svg"></main>',
    '/drawings/keeper-in-daylight.svg',
  ],
  'the picture of a drawing in a careful page': [
    '/film.html',
    '</main>',
    '<svg><path d="m46 160 10-78h28l10 78z"/></svg></main>',
    'm46 160 10-78h28l10 78z',
  ],
  'a drawing in what everybody receives': [
    '/data/site.json',
    '"stateDrawings":{',
    `"stateDrawings":{"late":{"src":"${lateDrawing}"},`,
    lateDrawing,
  ],
  'the state of a careful page': [
    '/film.html',
    '&quot;hash&quot;:',
    `&quot;later&quot;:&quot;${lateSentence}&quot;,&quot;hash&quot;:`,
    lateSentence,
  ],
  'structured data of a careful page': ['/film.html', '"@context":', `"later":"${lateTitle}","@context":`, lateTitle],
  'the page that answers unknown addresses': ['/404.html', '</h1>', `: ${lateTitle}</h1>`, lateTitle],
  'a title of the whole story': ['/full/film.html', '<title>', `<title>${lateTitle}: `, lateTitle],
  'a description of the whole story': [
    '/full.html',
    'name="description" content="',
    `$&${lateSentence} `,
    lateSentence,
  ],
  'a link card’s words on the whole story': [
    '/full/film.html',
    '</head>',
    `<meta property="og:image:alt" content="${lateTitle}"></head>`,
    lateTitle,
  ],
  'structured data of the whole story': [
    '/full/film.html',
    '"@context":',
    `"later":"${lateTitle}","@context":`,
    lateTitle,
  ],
  'the head script of the whole story': ['/full/film.html', '<script data-wiki="', `$&${lateTitle}, `, lateTitle],
  'the title of the one-file edition': [oneFile, '<title>', `<title>${lateTitle} · `, lateTitle],
  'the page of the one-file edition': [oneFile, '</body>', `<p>${lateSentence}</p></body>`, lateSentence],
  'page data of part 0': [dataOf(premise), '{', `{"a":${prose(lateSentence)},`, lateSentence],
  'page data of a middle part': [dataOf(middle), '{', `{"a":${prose(middleSentence)},`, middleSentence],
  'the pointers of part 0': [pointerFilesOf(files, premise)[0] ?? '', '{', `{"${latePath}":"0",`, latePath],
  'the cues of part 0': [dataAddresses.parts(premise), '"cues":[', `"cues":["${lateTitle}",`, lateTitle],
  'the offline list of part 0': [dataAddresses.offline(premise), '[', `["/full${latePath}",`, latePath],
  'the data of every page': [dataAddresses.site(), '{', `{"note":${escaped(lateSentence)},`, lateSentence],
  'the list of the offline worker': ['/offline-worker.js', '"files":[', `"files":[["${latePath}.html","0"],`, latePath],
  'a script': [fileLike(/^\/assets\/.*\.js$/), /^/, `"${lateTitle}";`, lateTitle],
  'a style sheet': [fileLike(/^\/assets\/.*\.css$/), /^/, `.x::after{content:"${lateTitle}"}`, lateTitle],
  'the manifest': ['/manifest.webmanifest', '{', `{"note":${escaped(lateSentence)},`, lateSentence],
  'the logo of the wiki': ['/favicon.svg', '</svg>', `<title>${lateTitle}</title></svg>`, lateTitle],
  'an attribute without quotes': ['/film.html', '</main>', `<a href=${latePath} hidden>x</a></main>`, latePath],
  'a text in entities': ['/film.html', '</main>', `<p>${inEntities(lateSentence)}</p></main>`, lateSentence],
  'a template': ['/film.html', '</main>', `<template><p>${lateMarkup}</p></template></main>`, lateSentence],
  'what is shown without scripts': [
    '/film.html',
    '</main>',
    `<noscript><p>${lateMarkup}</p></noscript></main>`,
    lateSentence,
  ],
  'a comment': ['/film.html', '</main>', `<!-- ${lateSentence} --></main>`, lateSentence],
  'markup in a comment': ['/film.html', '</main>', `<!-- <p>${lateMarkup}</p> --></main>`, lateSentence],
  'a page in a page': ['/film.html', '</main>', `<iframe srcdoc="&lt;p>${lateMarkup}"></iframe></main>`, lateSentence],
  'a duplicate attribute': ['/film.html', '</main>', `<p lang="en" lang="${lateTitle}"></p></main>`, lateTitle],
  'a file within a page': [
    '/film.html',
    '</main>',
    `<img src="${dataUrl('text/html', `<p>${lateMarkup}`)}"></main>`,
    lateSentence,
  ],
  'a CDATA section of a drawing': [
    '/favicon.svg',
    '</svg>',
    `<desc><![CDATA[a < b ${lateSentence}]]></desc></svg>`,
    lateSentence,
  ],
  'the statements for spreadsheets': ['/downloads/claims.csv', /$/, `"${lateSentence}"\r\n`, lateSentence],
  'a cell of the statements for spreadsheets': [
    '/downloads/claims.csv',
    /(?<=\nfilm,)[\w-]+/,
    `"lamp "",\n${lateTitle}"`,
    lateTitle,
  ],
  'the statements for programs': ['/downloads/claims.json', '"label":"', `"label":"${lateTitle}, `, lateTitle],
  'the schema of the statements': [
    '/downloads/claims.schema.json',
    '"description": "',
    `"description": "${lateSentence} `,
    lateSentence,
  ],
  'the redirects of hosts': ['/_redirects', /$/, `${latePath} /motifs 301\n`, latePath],
  'the headers of hosts': ['/_headers', /^/, `# ${lateSentence}\n`, lateSentence],
  'the rules for robots': ['/robots.txt', /$/, `\nDisallow: ${latePath}\n`, latePath],
};

test.each(Object.entries(leaks))('a leak in %s is found', (_, [address, piece, leak, found]) => {
  const text = files.get(address) ?? '';
  const leaking = text.replace(piece, (whole) => leak.replace('$&', () => whole));
  expect(leaking).not.toBe(text);
  expect(unlessFound(new Map([...partLists, [address, leaking]]), address, found)).toEqual([]);
});

// Files that the site does not have yet, or only with an address.
const further: Record<string, [address: string, file: string | Uint8Array, found: string]> = {
  'a feed': [
    '/changes.xml',
    `<entry><title>New</title><summary>&lt;p&gt;${lateMarkup}&lt;/p&gt;</summary></entry>`,
    lateSentence,
  ],
  'a site map': ['/sitemap.xml', `<url><loc>https://x.example${latePath}</loc></url>`, latePath],
  'a description for browsers’ search fields': [
    '/opensearch.xml',
    `<Description>Search ${lateTitle}</Description>`,
    lateTitle,
  ],
  'a file': ['/notes.txt', `See: ${lateSentence}`, lateSentence],
  'a table': ['/scenes.csv', `number,title\r\n1,"${lateTitle}"\r\n`, lateTitle],
  'another file of the downloads of the whole story': [
    '/full/downloads/more.csv',
    `title\r\n${lateTitle}\r\n`,
    lateTitle,
  ],
  'a compressed table': ['/downloads/claims.csv.br', brotliCompressSync(`title\r\n${lateTitle}\r\n`), lateTitle],
  'a compressed page': ['/film.html.gz', gzipSync(`<p>${lateMarkup}</p>`), lateSentence],
  'compressed data': ['/data/0/list.json.br', brotliCompressSync(JSON.stringify([lateTitle])), lateTitle],
  'data that is compressed twice': [
    '/data/0/list.json.zst.gz',
    gzipSync(zstdCompressSync(`["${lateTitle}"]`)),
    lateTitle,
  ],
  'a title of the whole story that is compressed': [
    '/full/film.html.br',
    brotliCompressSync(`<head><title>${lateTitle}</title></head><body>`),
    lateTitle,
  ],
  'the text of a picture': ['/icon-192.png', picture('tEXt', `Comment\0${lateSentence}`), lateSentence],
  'the deflated text of a picture': [
    '/icon-192.png',
    picture('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(lateSentence)])),
    lateSentence,
  ],
  'the text of a picture in UTF-8': ['/icon-192.png', picture('iTXt', `Comment\0\0\0en\0${lateHangul}\0x`), lateHangul],
  'the deflated text of a picture in UTF-8': [
    '/icon-192.png',
    picture('iTXt', Buffer.concat([Buffer.from('Comment\0\u0001\0en\0\0'), deflateSync(lateHangul)])),
    lateHangul,
  ],
  'the whole story in a file of another kind': ['/full/story.txt', lateSentence, lateSentence],
  'a piece of the search index': ['/data/0/search/7.json', JSON.stringify([['x'], [lateSentence, 'y']]), lateSentence],
  'a piece of the search index of a middle part': [
    `/data/${middle}/search/7.json`,
    JSON.stringify({ names: [middleSentence] }),
    middleSentence,
  ],
  'a list of a part that the film does not have': [
    `/data/${lastPart + 1}/list.json`,
    JSON.stringify([lateTitle]),
    lateTitle,
  ],
  'page data that no part refers to': ['/data/pages/0.json', JSON.stringify({ title: lateTitle }), lateTitle],
  'the name of a file': [`/data/pages/${slug(lateTitle)}.json`, '{}', lateTitle],
  'the name of a page': [`${latePath}.html`, '', latePath],
};

test.each(Object.entries(further))('a leak in %s is found', (_, [address, file, found]) => {
  expect(unlessFound(new Map<string, string | Uint8Array>([...partLists, [address, file]]), address, found)).toEqual(
    [],
  );
});

const font = siteBytes.get(fileLike(/\.woff2$/)) ?? Buffer.of();
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
  'a picture with trailing data': [
    '/icon-192.png',
    Buffer.concat([picture(), Buffer.from(lateTitle)]),
    'without a chunk',
  ],
  'a font of another kind': ['/x.woff2', 'wOFF', 'expected a WOFF2 font without metadata'],
  'a font with trailing data': ['/x.woff2', Buffer.concat([font, Buffer.from('x')]), 'expected a WOFF2 font'],
  'a font with metadata': ['/x.woff2', Buffer.from(font).fill(1, 32, 36), 'expected a WOFF2 font without metadata'],
  'a font with private data': ['/x.woff2', Buffer.from(font).fill(1, 44, 48), 'expected a WOFF2 font without metadata'],
  'a picture within a page': ['/x.html', `<img src="${dataUrl('image/webp', 'x')}">`, 'expected a name that ends in'],
};

test.each(Object.entries(unreadable))('%s is reported as unreadable, with its address', (_, [address, file, why]) => {
  expect(leaksIn(new Map<string, string | Uint8Array>([...partLists, [address, file]]))).toEqual([
    { address, found: expect.stringContaining(why) as string },
  ]);
});

function escaped(text: string): string {
  return JSON.stringify(text).replaceAll('e', '\\u0065');
}

function inEntities(text: string): string {
  return text.replace(/./gu, (character) => `&#${character.codePointAt(0)};`);
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
