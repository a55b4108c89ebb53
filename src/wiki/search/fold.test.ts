import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, foldedWords, hyphenParts } from './fold.ts';

test.each([
  ['Gümüş Işığın Şarkısı', 'gumus isigin sarkisi'],
  ['3pŏn Tŭngdae ŭi Norae', '3pon tungdae ui norae'],
  ['¡Otra Vez!', '¡otra vez!'],
  // The same syllable, composed and decomposed.
  ['서연'.normalize('NFD'), '서연'],
  ['Straße, Ødegård, ılık', 'strasse, odegard, ilik'],
  ['Φάρος', 'φαρος'],
  ['שָׁלוֹם', 'שלום'],
  ['Скела на Дунаву', 'скела на дунаву'],
  // Other widths and compatibility forms.
  ['Ｓｏｌｍｅ　７', 'solme 7'],
  ['ﬁreﬂy Ⅳ №7', 'firefly iv no7'],
  ['ｶﾞﾗｽ', 'ガラス'],
  ['ﾱﾾ', 'ㅁㅎ'],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('in Cyrillic an accent is removed, and a letter with a mark stays another letter', () => {
  expect(fold('за́мок Фёдор')).toBe('замок федор');
  expect(fold('Йовкич, Київ, ўсё, Ѓорѓи'.normalize('NFD'))).toBe('йовкич, київ, ўсе, ѓорѓи');
});

test('a voiced kana is not an unvoiced one, composed or decomposed', () => {
  expect(fold('ガラス')).toBe('ガラス');
  expect(fold('か\u3099')).toBe('が');
  expect(fold('が')).not.toBe(fold('か'));
  expect(fold('パン')).not.toBe(fold('ハン'));
});

test('Hangul letters stay as they are typed, and those of a syllable are composed', () => {
  const letters = Array.from({ length: 51 }, (_, at) => String.fromCodePoint(0x3131 + at));
  expect(letters.map(fold)).toEqual(letters);
  expect(fold('ㅁㅎ 서ㅇ')).toBe('ㅁㅎ 서ㅇ');
  expect(fold('ㅅㅓㅇㅕㄴ')).toBe('서여ㄴ');
});

test('an Indic vowel is part of its word', () => {
  expect(foldedWords(fold('नदी किनारा'))).toEqual(['नदी', 'किनारा']);
});

test('folding is idempotent, and composed and decomposed text fold alike', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }),
  );
});

test('kana with different marks never match', () => {
  const kana = Array.from({ length: 0x56 + 0x5a }, (_, at) =>
    String.fromCodePoint(at < 0x56 ? 0x3041 + at : 0x30a1 + at - 0x56),
  );
  expect(new Set(kana.map(fold)).size).toBe(kana.length);
});

test('a hyphenated word is one word, and is found by its parts too', () => {
  expect(foldedWords('kim min-ho, the father')).toEqual(['kim', 'minho', 'the', 'father']);
  expect(hyphenParts('kim min-ho')).toEqual(['min', 'ho']);
  expect(hyphenParts('father')).toEqual([]);
});
