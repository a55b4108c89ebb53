import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWiki, storedPart, watched } from './open-wiki.tsx';
import { words } from './reading.ts';

// What belongs to one wiki rather than the engine: its name, its storage keys, and former addresses of its pages.

const title = () => words(screen.getByRole('heading', { level: 1 }));

test('the wiki has its own name, and its film a title in two scripts', async () => {
  await openWiki('/');
  expect(title()).toBe('등불 아홉 바퀴 Nine Turns of the Lamp');
  expect(within(screen.getByRole('heading', { level: 1 })).getByText('등불 아홉 바퀴').lang).toBe('ko');
  expect(document.title).toBe('Nine Turns of the Lamp · The Lantern Room');
  expect(within(screen.getByRole('banner')).getByRole('link', { name: 'The Lantern Room' })).toBeDefined();
  expect(words(screen.getByRole('region', { name: 'First visit' }))).toContain(
    'The Lantern Room shows nothing past the point you choose. A part counts once you have finished it.',
  );
});

test('the part is stored under the wiki’s own key, and another wiki’s is left alone', async () => {
  localStorage.setItem('other-wiki.part', '12');
  const { press, where } = await openWiki('/');
  await press(screen.getByRole('button', { name: 'Not yet' }));
  expect(where()).toBe('/');
  expect(storedPart()).toBe(0);
  expect(localStorage.getItem('other-wiki.part')).toBe('12');
});

test('an open gate is stored under the wiki’s own key', async () => {
  const { press } = await openWiki('/full');
  await press(screen.getByRole('button', { name: 'Open it just this once' }));
  expect(Object.keys(sessionStorage).filter((key) => key.endsWith('.gate'))).toEqual(['lantern-room.gate']);
});

test('a former address redirects to the new one', async () => {
  const { where } = await openWiki('/characters/keeper-baek');
  expect(where()).toBe('/characters/baek-mu-jin');
  expect(title()).toBe('Baek Mu-jin 백무진');
});

test('a former address of the whole story redirects to the new one there', async () => {
  watched(1);
  const { press, where } = await openWiki('/full/characters/keeper-baek');
  await press(screen.getByRole('button', { name: 'Open it just this once' }));
  expect(where()).toBe('/full/characters/baek-mu-jin');
  expect(title()).toBe('Baek Mu-jin 백무진');
});
