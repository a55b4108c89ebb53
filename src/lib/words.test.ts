import { expect, test } from 'vitest';
import { asWords, capitalised } from './words.ts';

test('capitalises a text, and keeps an empty one', () => {
  expect(['expected a date', 'Seoul', ''].map(capitalised)).toEqual(['Expected a date', 'Seoul', '']);
});

test('splits a name at its capitals', () => {
  expect(['characterGroups', 'InvalidCommentToken', 'id'].map(asWords)).toEqual([
    'character groups',
    'invalid comment token',
    'id',
  ]);
});
