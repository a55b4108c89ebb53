import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PagePath } from '#wiki/addresses.ts';
import { type Inline, plainText } from '#wiki/prose.ts';
import { openingOf, sentenceCiting, sentencesOf } from './sentences.ts';

const tower = '/places/tower' as PagePath;

test.each([
  ['', []],
  ['He winds the lamp. It turns!  Does it? Yes', ['He winds the lamp.', 'It turns!', 'Does it?', 'Yes']],
  ['They share Pier No. 7. She is let in.', ['They share Pier No. 7.', 'She is let in.']],
  ['7. Fenerdeki Gece came later. It is long.', ['7. Fenerdeki Gece came later.', 'It is long.']],
  ['Mr. Kim met Dr. Lee at St. Mary’s. They left.', ['Mr. Kim met Dr. Lee at St. Mary’s.', 'They left.']],
  ['It is Baek vs. Seo, Nos. 3 and 7. He wins.', ['It is Baek vs. Seo, Nos. 3 and 7.', 'He wins.']],
  ['It drew 12.32 million. It cost 3.5.', ['It drew 12.32 million.', 'It cost 3.5.']],
  ['He wrote, e.g. of the wind. He stopped.', ['He wrote, e.g. of the wind.', 'He stopped.']],
  ['“Nine turns.” He counts.', ['“Nine turns.”', 'He counts.']],
  ['등불이 돈다. 하나, 둘.', ['등불이 돈다.', '하나, 둘.']],
])('cuts "%s"', (text, sentences) => {
  expect(sentencesOf([text]).map(plainText)).toEqual(sentences);
});

test('keeps links and formatting, and drops citations', () => {
  const prose: Inline[] = [
    'He lives at ',
    { kind: 'page-link', path: tower, children: ['the tower'] },
    '.',
    { kind: 'citation', reference: 1 },
    ' He calls it ',
    { kind: 'language', lang: 'ko', text: '등불' },
    ', ',
    { kind: 'emphasis', children: ['always', { kind: 'citation', reference: 2 }] },
    '.',
  ];
  expect(sentencesOf(prose)).toEqual([
    ['He lives at ', { kind: 'page-link', path: tower, children: ['the tower'] }, '.'],
    [
      'He calls it ',
      { kind: 'language', lang: 'ko', text: '등불' },
      ', ',
      { kind: 'emphasis', children: ['always'] },
      '.',
    ],
  ]);
});

test('does not split after the leading number of a title in a link or in italics', () => {
  const title: Inline = { kind: 'emphasis', children: ['7. Fenerdeki Gece'] };
  const link: Inline = { kind: 'page-link', path: tower, children: ['3. Turn'] };
  const cut = sentencesOf(['It was made in Turkey as ', title, ' and in Spain as ', link, '. It is long.']);
  expect(cut.map(plainText)).toEqual([
    'It was made in Turkey as 7. Fenerdeki Gece and in Spain as 3. Turn.',
    'It is long.',
  ]);
});

test('splits a link across two sentences, so that each has its piece', () => {
  expect(
    sentencesOf([
      'See ',
      { kind: 'page-link', path: tower, children: ['the tower. It is ', { kind: 'strong', children: ['tall'] }] },
      '.',
    ]),
  ).toEqual([
    ['See ', { kind: 'page-link', path: tower, children: ['the tower.'] }],
    [{ kind: 'page-link', path: tower, children: ['It is ', { kind: 'strong', children: ['tall'] }] }, '.'],
  ]);
});

test('splits Hangul between its sentences', () => {
  expect(
    sentencesOf([
      { kind: 'language', lang: 'ko', text: '등불이 돈다' },
      '. ',
      { kind: 'language', lang: 'ko', text: '끝' },
      '.',
    ]),
  ).toEqual([
    [{ kind: 'language', lang: 'ko', text: '등불이 돈다' }, '.'],
    [{ kind: 'language', lang: 'ko', text: '끝' }, '.'],
  ]);
});

test('the sentences joined are the paragraph, except for spaces between them', () => {
  const piece = fc.oneof(
    fc.constantFrom<Inline>(
      'He winds. ',
      'No. 7',
      '. ',
      'Why? ',
      ' and ',
      { kind: 'citation', reference: 1 },
      { kind: 'language', lang: 'ko', text: '등불' },
    ),
    fc
      .constantFrom('It turns', 'it turns. Then')
      .map((text): Inline => ({ kind: 'page-link', path: tower, children: [text] })),
  );
  const letters = (prose: readonly Inline[]) => plainText(prose).replaceAll(/\s/g, '');
  fc.assert(
    fc.property(fc.array(piece), (prose) => {
      expect(sentencesOf(prose).map(letters).join('')).toBe(letters(prose));
    }),
  );
});

test.each([
  ['behind a sentence', ['One.', 1, ' Two.', 2], ['One.', 'Two.']],
  ['inside a sentence', ['One, ', 1, 'or more. Two.', 2], ['One, or more.', 'Two.']],
  ['behind a space', ['One. ', 1, ' Two.', 2], ['One.', 'Two.']],
  ['right before the next sentence', ['One. ', 1, 'Two.', 2], ['One.', 'Two.']],
  ['where two spaces part the sentences', ['One.', 1, '  Two.  Three.', 2], ['One.', 'Three.']],
  ['at the beginning', [1, 'One. Two.', 2], ['One.', 'Two.']],
  [
    'inside of emphasis',
    ['One. ', { kind: 'emphasis', children: ['Two', { kind: 'citation', reference: 1 }] }, '.', 2],
    ['Two.', 'Two.'],
  ],
])('finds the sentence that a citation supports: %s', (_, pieces, sentences) => {
  const prose = (pieces as (number | Inline)[]).map((piece): Inline =>
    typeof piece === 'number' ? { kind: 'citation', reference: piece } : piece,
  );
  expect([1, 2].map((reference) => plainText(sentenceCiting(prose, (cited) => cited === reference) ?? []))).toEqual(
    sentences,
  );
});

test.each([
  ['There is no rating. The film is warm.', 'There is no rating. The film is warm.'],
  ['He gives no points to any film at all. It is warm.', 'He gives no points to any film at all.'],
  ['Short.', 'Short.'],
])('“%s” opens with “%s”', (text, opening) => {
  expect(plainText(openingOf([text]) ?? [])).toBe(opening);
});
