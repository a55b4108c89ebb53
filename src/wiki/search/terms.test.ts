import { expect, test } from 'vitest';
import { fold, hyphenParts, wordsOf } from './fold.ts';
import { initialsAskedFor, initialsOf, lettersOf, stemsOf, syllablePairsOf } from './hangul.ts';
import { soundOf } from './sound.ts';
import { isStopWord, termsOfText, wordShard } from './words.ts';

test.each([
  ['Gümüş Işığın Şarkısı', 'gumus isigin sarkisi'],
  ['3pŏn Tŭngdae ŭi Norae', '3pon tungdae ui norae'],
  ['¡Asu Mare!', '¡asu mare!'],
  ['The family’s home', 'the family home'],
  ['EXO’s', 'exo'],
  // The same syllable, composed and as the letters of old files.
  ['서연'.normalize('NFD'), '서연'],
  ['Straße, Ødegård, ılık', 'strasse, odegard, ilik'],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test('a word keeps its pieces together that a hyphen joins, and is found by them too', () => {
  expect(wordsOf('kim min-ho, the father')).toEqual(['kim', 'minho', 'the', 'father']);
  expect(hyphenParts('kim min-ho')).toEqual(['min', 'ho']);
  expect(hyphenParts('father')).toEqual([]);
});

test('a plural is its singular, and what only looks like one is left', () => {
  expect(wordsOf('tissues thieves glass is gas')).toEqual(['tissue', 'thieve', 'glass', 'is', 'gas']);
});

// Each line is one name, in spellings that sources give or that the systems of romanisation would.
test.each([
  ['myonggu', 'myonggoo', 'myeonggu', 'myongku'],
  ['haseung', 'hasung', 'hasoong', 'hasong'],
  ['inbeom', 'inbum', 'inpeom'],
  ['bosik', 'boshik', 'posik'],
  ['chunsu', 'choonsu', 'junsu', 'cheonsu'],
  ['choi', 'choe'],
  ['kang', 'gang', 'kkang'],
  ['ruda', 'rooda', 'luda'],
  ['young', 'yeong', 'yong'],
  ['jae', 'jai'],
  ['ah', 'a'],
  ['daeyun', 'taeyun'],
  ['jihee', 'jihi', 'jihyi'],
])('%s sounds like its other spellings', (first, ...others) => {
  expect(others.map(soundOf)).toEqual(others.map(() => soundOf(first)));
});

test('names that differ in more than their spelling do not sound the same', () => {
  const names = ['myonggu', 'haseung', 'yangmi', 'juhwan', 'inbeom', 'bosik', 'chunsu'];
  expect(new Set(names.map(soundOf)).size).toBe(names.length);
  expect(soundOf('서연')).toBe('');
});

test('a particle is taken off where two syllables are left', () => {
  expect(stemsOf('서연이')).toContain('서연');
  expect(stemsOf('서연에게서')).toContain('서연');
  expect(stemsOf('등대지기를')).toContain('등대지기');
  // A name of two syllables is no name of one with a particle.
  expect(stemsOf('나이')).toEqual([]);
});

test('a syllable that is still being typed begins the finished name', () => {
  for (const typing of ['ㅅ', '서', '서ㅇ', '서여', '서연']) {
    expect(lettersOf('서연').startsWith(lettersOf(typing))).toBe(true);
  }
  expect(lettersOf('서연').startsWith(lettersOf('민'))).toBe(false);
});

test('initial consonants are read from names, and from queries that hold nothing else', () => {
  expect(initialsOf('3번 등대의 노래')).toBe('ㅂㄷㄷㅇㄴㄹ');
  expect(initialsAskedFor('ㅅㅇ')).toBe('ㅅㅇ');
  expect(initialsAskedFor('3ㅂㄷ')).toBe('ㅂㄷ');
  expect(initialsAskedFor('서ㅇ')).toBe(null);
  expect(initialsAskedFor('12')).toBe(null);
});

test('a text is found by its telling words, and Hangul by overlapping pairs of syllables', () => {
  expect([...termsOfText('Who is Min-ho’s daughter? 서연이')].toSorted()).toEqual(
    ['minho', 'min', 'ho', 'daughter', '서연', '연이'].toSorted(),
  );
  expect(syllablePairsOf('밤')).toEqual(['밤']);
  expect(isStopWord('the')).toBe(true);
});

test('a word and its beginnings of two letters and more stand in the same file', () => {
  for (const shards of [1, 6, 50]) {
    const files = ['wa', 'wal', 'walnut'].map((word) => wordShard(word, shards));
    expect(new Set(files).size).toBe(1);
    expect(files[0]).toBeLessThan(shards);
  }
});
