import { expect, test } from 'vitest';
import { searchRules, termsOfQueryWord, termsOfText } from './search-rules.ts';

const english = searchRules(['en-GB']);
const both = searchRules(['en', 'ko']);
const none = searchRules(['sr', 'ja']);

test('English possessives and plurals are reduced to the word, and words that only look like them are kept', () => {
  expect(english.fold('The keeper’s home, Mira’s')).toBe('the keeper home, mira');
  expect(english.wordsOf('issues thieves glass is gas')).toEqual(['issue', 'thieve', 'glass', 'is', 'gas']);
});

test('a wiki in other languages does not use the rules of English or Korean', () => {
  expect(none.fold('Vida’s')).toBe('vidas');
  expect(none.wordsOf('glas plus')).toEqual(['glas', 'plus']);
  expect(none.isStopWord('on')).toBe(false);
  expect(none.soundOf('vida')).toBe('');
  expect(none.scriptOf('서연')).toBeUndefined();
  expect([...termsOfText('On je skeledžija на реци', none)]).toEqual(['on', 'je', 'skeledzija', 'на', 'реци']);
});

test('the terms of a text are its words without stop words, and Hangul in overlapping pairs of syllables', () => {
  expect([...termsOfText('Who is Min-ho’s daughter? 서연이', both)].toSorted()).toEqual(
    ['minho', 'min', 'ho', 'daughter', '서연', '연이'].toSorted(),
  );
  expect(termsOfQueryWord('등대지기를', both)).toEqual(['등대', '대지', '지기']);
  expect(termsOfQueryWord('lamp', both)).toEqual(['lamp']);
  expect(both.isStopWord('the')).toBe(true);
});
