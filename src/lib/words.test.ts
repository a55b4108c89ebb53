import { expect, test } from 'vitest';
import { asWords, capitalised } from './words.ts';

test('a text gets a capital, and an empty one stays empty', () => {
  expect(['expected a date', 'Seoul', ''].map(capitalised)).toEqual(['Expected a date', 'Seoul', '']);
});

test('a name is taken apart where a capital stands in it', () => {
  expect(['characterGroups', 'InvalidCommentToken', 'id'].map(asWords)).toEqual([
    'character groups',
    'invalid comment token',
    'id',
  ]);
});
