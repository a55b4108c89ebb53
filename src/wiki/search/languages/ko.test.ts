import { expect, test } from 'vitest';
import { korean } from './ko.ts';

const { soundOf = () => '', script } = korean;
if (!script) throw new Error('Korean has rules for Hangul.');
const { lettersOf, finishedPartsOf, initialsOf, initialsAskedFor, stemsOf, piecesOf } = script;

// Each line is one name, in spellings that occur in sources or follow from the romanisation systems.
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

test('a particle is removed if two syllables remain', () => {
  expect(stemsOf('서연이')).toContain('서연');
  expect(stemsOf('서연에게서')).toContain('서연');
  expect(stemsOf('등대지기를')).toContain('등대지기');
  // A name of two syllables is not a name of one with a particle.
  expect(stemsOf('나이')).toEqual([]);
});

test('a syllable that is still being typed is a prefix of the finished name', () => {
  for (const typing of ['ㅅ', '서', '서ㅇ', '서여', '서연']) {
    expect(lettersOf('서연').startsWith(lettersOf(typing))).toBe(true);
  }
  expect(lettersOf('서연').startsWith(lettersOf('민'))).toBe(false);
});

test.each([
  ['서연ㅇ', ['서연']],
  ['안숙', ['안수', '안ㅅ', '안']],
  ['등대고', ['등대ㄱ', '등대']],
  ['등대에ㄱ', ['등대에', '등대']],
  ['등대처러', ['등대처ㄹ', '등대처', '등대']],
  ['등대저러', ['등대저ㄹ', '등대저']],
  ['밤', ['바', 'ㅂ']],
  ['ㄱ', []],
  ['', []],
])(
  'the finished parts of “%s” are without its last letters, and without the beginning of a particle: %j',
  (text, parts) => {
    expect(finishedPartsOf(text)).toEqual(parts);
  },
);

test('initial consonants are read from names, and from queries that have only these', () => {
  expect(initialsOf('3번 등대의 노래')).toBe('ㅂㄷㄷㅇㄴㄹ');
  expect(initialsAskedFor('ㅅㅇ')).toBe('ㅅㅇ');
  expect(initialsAskedFor('3ㅂㄷ')).toBe('ㅂㄷ');
  expect(initialsAskedFor('서ㅇ')).toBe(null);
  expect(initialsAskedFor('12')).toBe(null);
});

test('a word is split into overlapping pairs of syllables; a single syllable is kept', () => {
  expect(piecesOf('등대지기')).toEqual(['등대', '대지', '지기']);
  expect(piecesOf('밤')).toEqual(['밤']);
});
