import { expect, test } from 'vitest';
import type { PagePath } from '#wiki/addresses.ts';
import type { ClaimData } from '#wiki/shared-data.ts';
import { byPage } from './by-page.ts';

const film = { path: '/film' as PagePath, title: 'Film' };
const keeper = { path: '/characters/keeper' as PagePath, title: 'Keeper' };
const claim = (id: string): ClaimData => ({ id, label: id, kind: 'fact', values: [], differs: true });

test('a page has one group, even if its claims are not adjacent', () => {
  const [date, age, length] = [claim('date'), claim('age'), claim('length')];
  const disagreements = [
    { page: film, claim: date },
    { page: keeper, claim: age },
    { page: film, claim: length },
  ];
  expect(byPage(disagreements)).toEqual([
    { id: 'film', page: film, claims: [date, length] },
    { id: 'characters-keeper', page: keeper, claims: [age] },
  ]);
});
