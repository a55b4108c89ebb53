import { expect, test } from 'vitest';
import type { PagePath } from './addresses.ts';
import { type Inline, plainText, withoutCitations } from './prose.ts';

const prose: Inline[] = [
  'He calls it ',
  { kind: 'language', lang: 'ko', text: '등불' },
  ', ',
  {
    kind: 'page-link',
    path: '/places/tower' as PagePath,
    children: ['in ', { kind: 'strong', children: ['the tower', { kind: 'citation', reference: 1 }] }],
  },
  '.',
  { kind: 'citation', reference: 2 },
];

test('plain text has no links, formatting or citations', () => {
  expect(plainText(prose)).toBe('He calls it 등불, in the tower.');
  expect(plainText([])).toBe('');
});

test('citations are removed at any depth', () => {
  expect(withoutCitations(prose)).toEqual([
    'He calls it ',
    { kind: 'language', lang: 'ko', text: '등불' },
    ', ',
    { kind: 'page-link', path: '/places/tower', children: ['in ', { kind: 'strong', children: ['the tower'] }] },
    '.',
  ]);
});
