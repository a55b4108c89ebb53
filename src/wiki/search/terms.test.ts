import { expect, test } from 'vitest';
import { fold, hyphenParts, wordsOf } from './fold.ts';
import { initialsAskedFor, initialsOf, lettersOf, stemsOf, syllablePairsOf } from './hangul.ts';
import { soundOf } from './sound.ts';
import { isStopWord, termsOfText, wordShard } from './words.ts';

test.each([
  ['Koğuştaki Mucize', 'kogustaki mucize'],
  ['7pŏnbang ŭi Sŏnmull', '7ponbang ui sonmull'],
  ['¡Asu Mare!', '¡asu mare!'],
  ['The family’s home', 'the family home'],
  ['EXO’s', 'exo'],
  // The same syllable, composed and as the letters of old files.
  ['예승'.normalize('NFD'), '예승'],
  ['Straße, Ødegård, ılık', 'strasse, odegard, ilik'],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('a word keeps its pieces together that a hyphen joins, and is found by them too', () => {
  expect(wordsOf('lee yong-gu, the father')).toEqual(['lee', 'yonggu', 'the', 'father']);
  expect(hyphenParts('lee yong-gu')).toEqual(['yong', 'gu']);
  expect(hyphenParts('father')).toEqual([]);
});

test('a plural is its singular, and what only looks like one is left', () => {
  expect(wordsOf('tissues thieves glass is gas')).toEqual(['tissue', 'thieve', 'glass', 'is', 'gas']);
});

// Each line is one name, in spellings that sources give or that the systems of romanisation would.
test.each([
  ['yonggu', 'yonggoo', 'yeonggu', 'yongku'],
  ['yeseung', 'yesung', 'yesoong', 'yesong'],
  ['manbeom', 'manbum', 'manpeom'],
  ['bongsik', 'bongshik', 'pongsik'],
  ['chunho', 'choonho', 'junho', 'cheonho'],
  ['choi', 'choe'],
  ['kal', 'gal', 'kkal'],
  ['ryu', 'ryoo', 'lyu'],
  ['young', 'yeong', 'yong'],
  ['jae', 'jai'],
  ['ah', 'a'],
])('%s sounds like its other spellings', (first, ...others) => {
  expect(others.map(soundOf)).toEqual(others.map(() => soundOf(first)));
});

test('names that differ in more than their spelling do not sound the same', () => {
  const names = ['yonggu', 'yeseung', 'yangho', 'minhwan', 'manbeom', 'bongsik', 'chunho'];
  expect(new Set(names.map(soundOf)).size).toBe(names.length);
  expect(soundOf('예승')).toBe('');
});

test('a particle is taken off where two syllables are left', () => {
  expect(stemsOf('예승이')).toContain('예승');
  expect(stemsOf('예승에게서')).toContain('예승');
  expect(stemsOf('세일러문을')).toContain('세일러문');
  // A name of two syllables is no name of one with a particle.
  expect(stemsOf('나이')).toEqual([]);
});

test('a syllable that is still being typed begins the finished name', () => {
  for (const typing of ['ㅇ', '예', '예ㅅ', '예스', '예승']) {
    expect(lettersOf('예승').startsWith(lettersOf(typing))).toBe(true);
  }
  expect(lettersOf('예승').startsWith(lettersOf('용'))).toBe(false);
});

test('initial consonants are read from names, and from queries that hold nothing else', () => {
  expect(initialsOf('7번방의 선물')).toBe('ㅂㅂㅇㅅㅁ');
  expect(initialsAskedFor('ㅇㅅ')).toBe('ㅇㅅ');
  expect(initialsAskedFor('7ㅂㅂ')).toBe('ㅂㅂ');
  expect(initialsAskedFor('예ㅅ')).toBe(null);
  expect(initialsAskedFor('12')).toBe(null);
});

test('a text is found by its telling words, and Hangul by overlapping pairs of syllables', () => {
  expect([...termsOfText('Who is Yong-gu’s daughter? 예승이')].toSorted()).toEqual(
    ['yonggu', 'yong', 'gu', 'daughter', '예승', '승이'].toSorted(),
  );
  expect(syllablePairsOf('방')).toEqual(['방']);
  expect(isStopWord('the')).toBe(true);
});

test('a word and its beginnings of two letters and more stand in the same file', () => {
  for (const shards of [1, 6, 50]) {
    const files = ['wa', 'war', 'warden'].map((word) => wordShard(word, shards));
    expect(new Set(files).size).toBe(1);
    expect(files[0]).toBeLessThan(shards);
  }
});
