import { expect, test } from 'vitest';
import { unescaped, wordsOf } from './words.ts';

test.each([
  ['The R&eacute;trial <&shy;b&gt;', 'the retrial b'],
  ['The Re&#116;rial &amp; &#x74;he end', 'the retrial the end'],
  [String.raw`the re\u0074rial\nand\x20on`, 'the retrial and on'],
  ['/works/the%20re%74rial_%EC%98%88', 'works the retrial 예'],
  ['%E0%A4%A', 'e0 a4 a'],
  ['acquit\u00adted, ac\u200bquitted', 'acquitted acquitted'],
  ['Réunion CAFÉ', 'reunion cafe'],
  ['７번등대의 노래', '7 번등대의 노래'],
  ['Seo-yeon서연', 'seo yeon 서연'],
  ['', ''],
])('%s is read as %s', (text, words) => {
  expect(wordsOf(unescaped(text)).join(' ')).toBe(words);
});
