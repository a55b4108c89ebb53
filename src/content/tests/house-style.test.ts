import { expect, test } from 'vitest';
import { filmFiles } from './film-files.ts';
import { houseStyleProblems } from './house-style.ts';

/** The rules that one paragraph breaks, as a file of the content. */
function rulesBroken(path: string, file: unknown): readonly string[] {
  return houseStyleProblems([{ path, text: JSON.stringify(file) }]).map(({ rule }) => rule);
}

test('the articles of this film keep its house style', () => {
  expect(
    houseStyleProblems(filmFiles.filter(({ path }) => path.endsWith('.json'))).map(
      ({ file, field, rule, sentence, fix }) => [`${file} ${field} (${rule})`, sentence, fix].join('\n  '),
    ),
  ).toEqual([]);
});

const article = (text: string): unknown => ({ body: [{ paragraphs: [{ text }] }, { paragraphs: [] }] });
const section = (text: string): unknown => ({ body: [{ paragraphs: [] }, { paragraphs: [{ text }] }] });

test.each([
  ['reviewer-by-role', 'The reviewer [Mary](review:mary) laughs.[^mary]'],
  ['the-wiki-speaks', 'It is a word that Room 7 keeps.[^mary]'],
  ['accounts-compared', 'He leaves, says one source.[^mary]'],
  ['dictionary-opening', 'Meals are what they remind each other of.[^mary]'],
  ['cleft', 'It is the men of the cell that bring her in.[^mary]'],
  ['that-was-none', 'He confesses to a murder that was none.[^mary]'],
  ['of-whom', 'The men, of whom five share the cell, laugh.[^mary]'],
  ['one-mark', 'He laughs,[^mary] and she cries.[^yam]'],
])('a sentence that stumbles is found: %s', (rule, text) => {
  expect(rulesBroken('motifs/meals.json', section(text))).toContain(rule);
});

test('a lead names no source, and a section may', () => {
  expect(rulesBroken('characters/yong-gu.json', article('Alchetron calls him kind.[^alchetron]'))).toEqual([
    'source-in-lead',
  ]);
  expect(rulesBroken('characters/yong-gu.json', section('Alchetron calls him kind.[^alchetron]'))).toEqual([]);
});

test('citations side by side are one mark, and the title of the film is not the name of the wiki', () => {
  const text = 'The title means “A Gift from Room 7”.[^mary][^yam] No. 7 is a cell.[^yam]';
  expect(rulesBroken('film/film.json', section(text))).toEqual([]);
});
