import { expect, test } from 'vitest';
import { check } from '#tests/fixtures/check-output.ts';
import { body, place, source } from '#tests/fixtures/small-wiki.ts';
import { isWebAddress } from './web-address.ts';

test.each(['https://example.org', 'http://example.org/a?b=c#d', 'https://例え.jp/灯台', 'https://a.example.org:8080/'])(
  '%s is an address',
  (text) => {
    expect(isWebAddress(text)).toBe(true);
  },
);

test.each([
  'https://%',
  'https://',
  'https://example',
  'https://me@example.org/',
  'https://me:secret@example.org/',
  'https://example.org/a b',
  'ftp://example.org/',
  'example.org',
])('%s is none', (text) => {
  expect(isWebAddress(text)).toBe(false);
});

test('a link in prose, and an address in a field, that lead nowhere', () => {
  const tower = place('tower', {
    body: body('See [the leaf](https://%) and [the log](https://me:secret@log.example/).'),
  });
  const leaf = source('leaf', { url: { href: 'https://me:secret@leaf.example/', reveal: 'premise' } });
  expect(check({ 'places/tower.json': tower, 'sources/leaf.json': leaf })).toMatchInlineSnapshot(`
    "content/places/tower.json:18:35  error: wrong-address
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "See [the leaf](https://%) and [the log](https://me:secret@log.example/).[^lea
         |                                   ^
      "https://%" is not the address of a page.
      Fix: Write a full address, such as https://example.org/page, without the name of a user.

    content/places/tower.json:18:60  error: wrong-address
      at body[0].paragraphs[0].text
      17 |         {
      18 |           "text": "See [the leaf](https://%) and [the log](https://me:secret@log.example/).[^lea
         |                                                            ^
      "https://me:secret@log.example/" is not the address of a page.
      Fix: Write a full address, such as https://example.org/page, without the name of a user.

    content/sources/leaf.json:17:13  error: wrong-value
      at url.href
      16 |   "url": {
      17 |     "href": "https://me:secret@leaf.example/",
         |             ^
      "https://me:secret@leaf.example/" is not allowed here.
      Fix: Expected a full address, such as "https://example.org/page", without the name of a user."
  `);
});
