import { expect, test } from 'vitest';
import { unescaped } from './words.ts';
import { wordsOf } from '#lib/words.ts';

test.each([
  ['The R&eacute;turn <&shy;b&gt;', 'the return b'],
  ['The Re&#116;urn &amp; &#x74;he end', 'the return the end'],
  [String.raw`the re\u0074urn\nand\x20on`, 'the return and on'],
  ['/works/the%20re%74urn_%EC%98%88', 'works the return 예'],
  ['%E0%A4%A', 'e0 a4 a'],
  ['acquit\u00adted, ac\u200bquitted', 'acquitted acquitted'],
  ['Réunion CAFÉ', 'reunion cafe'],
  ['７번등대의 노래', '7 번등대의 노래'],
  ['Seo-yeon서연', 'seo yeon 서연'],
  ['', ''],
])('%s is read as %s', (text, words) => {
  expect(wordsOf(unescaped(text)).join(' ')).toBe(words);
});
