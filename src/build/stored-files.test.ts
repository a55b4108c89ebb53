import { expect, test } from 'vitest';
import { dataAddresses } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { storedFile } from './stored-files.ts';

test('fonts are cut by the characters of a file, and not by synonyms, which no page shows', () => {
  const body = '{"text":"등대 lamp 등"}';
  expect(storedFile(dataAddresses.searchNames(0 as Part), body).letters).toBe('등대');
  expect(storedFile(dataAddresses.searchAnswers(0 as Part), body).letters).toBe('');
});
