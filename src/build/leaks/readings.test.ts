import { expect, test } from 'vitest';
import { bodyStart, readCode, readJson, readMarkup, readPlain, readTable, type Segment } from './readings.ts';

const texts = (segments: Segment[]) => segments.map(({ text }) => text.replace(/\s+/g, ' ').trim());

test('words within a paragraph are one segment, words on either side of its end are not', () => {
  expect(texts(readMarkup('<p>Sen<b>tenced</b> <a href="/x">to</a>\ndeath</p><p>Another</p>'))).toEqual([
    '/x',
    'Sen tenced to death',
    'Another',
  ]);
});

test.each([
  ['<img alt="The fire" class="lantern">', ['The fire']],
  ['<a title=\'The fire\' data-x="&quot;a&quot;">b</a>', ['The fire', '"a"', 'b']],
  ['<h2 id="the-fire">x</h2>', ['#the-fire', 'x']],
  ['<path d="M1 2z"/>', ['M1 2z']],
  ['<!-- The fire --><p>x</p>', ['The fire', 'x']],
  ['<script type="application/ld+json">{"name":"The fire"}</script>', ['application/ld+json', 'The fire']],
  ['<style>.a{content:"fire"}</style>', ['.a{content:"fire"}']],
  ['<summary><![CDATA[<p>The <b>fire</b></p>]]></summary>', ['The fire']],
  ['<summary>&lt;p&gt;The &lt;b&gt;fire&lt;/b&gt;&lt;/p&gt;</summary>', ['The fire']],
  ['<title>The fire', ['The fire']],
  ['<p>The<!-- x --> fire</p>', ['x', 'The fire']],
  ['<img alt=fire CLASS=lantern>', ['fire']],
  ['<p>The f&iacute;re &#x26; &lt;</p>', ['The fíre & <']],
  ['<template><p>The <b>fire</b></p></template>', ['The fire']],
  ['<noscript><p>The <b>fire</b></p></noscript>', ['The fire']],
  ['<noscript><p title="</noscript>">The fire</p></noscript>', ['The fire']],
  ['<!-- <p title="The fire"> --><p>x</p>', ['The fire', 'x']],
  ['<iframe srcdoc="<p>The &amp;lt;b&amp;gt;fire</p>"></iframe>', ['The fire']],
  ['<svg viewBox="0 0 1 1"><title>The</title><text>fi<tspan>re</tspan></text></svg>', ['The', 'fi', 're']],
  ['<svg><style>a>b{}</style><desc><![CDATA[<The fire]]></desc></svg>', ['a>b{}', '<The fire']],
  ['<script type=application/json>{"name":"The \\u0066ire"}</script>', ['application/json', 'The fire']],
  ['<p title="a" title="The fire">x</p>', ['a', 'x', '<p title="a" title="The fire">x</p>']],
  ['<p>x</p></p title=fire>', ['x', '<p>x</p></p title=fire>']],
  ['<p>x<img alt="The fire', ['x', '<p>x<img alt="The fire']],
])('%s', (markup, expected) => {
  expect(texts(readMarkup(markup))).toEqual(expected);
});

test.each([
  ['<head><script>"</head><body>"</script></head>', '<body>x'],
  ['<head><p>What no head holds begins the body</p></head><body>x', ''],
  ['<head><noscript><p>Neither without scripts</p></noscript></head><body>x', ''],
  ['<head></head>No tag of a body', ''],
])('all of %s is before the body of the document', (before, body) => {
  expect(bodyStart(before + body)).toBe(before.length);
});

test.each<[unknown, string[]]>([
  [{ title: 'The fire', kind: 'event', count: 3, none: null }, ['The fire']],
  [{ '/timeline/s23': 'abc' }, ['/timeline/s23', 'abc']],
  [{ id: 'the-fire', hash: '#place' }, ['#the-fire', '#place']],
  [
    ['one', 'two'],
    ['one', 'two'],
  ],
  [
    [
      'The ',
      { kind: 'page-link', path: '/x', hash: '#y', children: ['fire', { kind: 'language', lang: 'ko', text: '불' }] },
      '.',
    ],
    ['The fire 불 .', '/x', '#y'],
  ],
])('%j', (value, expected) => {
  expect(texts(readJson(JSON.stringify(value)))).toEqual(expected);
});

test('invalid JSON is read as plain text', () => {
  expect(texts(readJson('{"title": The fire'))).toEqual(['{"title": The fire']);
});

test('code is distinguished from texts', () => {
  expect(readCode('var a="\\u0041"')).toEqual([{ text: 'var a="A"', code: true }]);
  expect(readPlain('one\ntwo')).toEqual([{ text: 'one' }, { text: 'two' }]);
});

test('a row of a table is the object that its columns name', () => {
  const table = [
    'page.path,id,value.text,value.duration.amount,value.duration.unit,value.links.path',
    '/places/tower,size,"The ""fire"", then",16,year,/places/sea | /places/quay',
    '/places/tower,age,Old,,,',
  ];
  const segments = readTable(`\ufeff${table.join('\r\n')}\r\n`.slice(1));
  const row = (value: object) => readJson(JSON.stringify(value));
  const [path, sea, quay] = ['/places/tower', '/places/sea', '/places/quay'];
  expect(segments.filter(({ isWhole }) => isWhole)).toEqual(
    expect.arrayContaining(
      row({
        page: { path },
        value: { duration: { amount: 16, unit: 'year' }, links: [{ path: sea }, { path: quay }] },
      }).filter(({ isWhole }) => isWhole),
    ),
  );
  expect(texts(segments)).toEqual(expect.arrayContaining([path, '#size', 'The "fire", then', '#age', 'Old']));
});

test.each(['a,b\n1\n', 'a,b\n"1,2\n', 'a\n"b"c\n'])('what is no table is read as plain text: %j', (text) => {
  expect(readTable(text)).toEqual(readPlain(text));
});
