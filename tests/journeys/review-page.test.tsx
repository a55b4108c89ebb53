import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { plainText } from '#wiki/prose.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { fact, items, links, main, section, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

const { last } = lanternRoom;

test('a review shows its verdict, praise and criticism, up to the part', async () => {
  const points = (heading: string) =>
    items(
      within(section('What Fern says')).getByRole('heading', { level: 3, name: heading }).parentElement ?? main(),
    ).map(words);
  const [before, after] = [0, last].map((part) => lanternRoom.page(part, '/reviews/gull-notes', 'review').voices[0]);
  const wiki = await openWiki('/reviews/gull-notes');
  expect(points('Praise')).toEqual(before?.praise.map(({ text }) => plainText(text)));
  expect(points('Criticism')).toEqual(before?.criticism.map(({ text }) => plainText(text)));
  for (const { text } of before?.verdict ?? []) expect(words(section('What Fern says'))).toContain(plainText(text));
  wiki.unmount();

  watched(last);
  await openWiki('/full/reviews/gull-notes');
  expect(points('Praise')).toEqual(after?.praise.map(({ text }) => plainText(text)));
  expect(points('Criticism')).toEqual(after?.criticism.map(({ text }) => plainText(text)));
  for (const { text } of after?.verdict ?? []) expect(words(section('What Fern says'))).toContain(plainText(text));
  expect(after?.praise.length).toBeGreaterThan(before?.praise.length ?? 0);
});

test('favourite moments link only to scenes that the part knows', async () => {
  const moments = () =>
    links(
      within(section('What Fern says')).getByRole('heading', { name: 'Favourite moments' }).parentElement ?? main(),
    ).map(([, address]) => address);
  const wiki = await openWiki('/reviews/gull-notes');
  expect(moments()).toEqual(['/timeline/s1']);
  wiki.unmount();
  watched(2);
  const later = await openWiki('/reviews/gull-notes');
  expect(moments()).toContain('/timeline/s4');
  expect(moments()).not.toContain('/timeline/s11');
  later.unmount();
  watched(last);
  await openWiki('/full/reviews/gull-notes');
  expect(moments()).toEqual(expect.arrayContaining(['/full/timeline/s1', '/full/timeline/s4', '/full/timeline/s11']));
});

test('a review shows where it appeared and links to its source and its own address', async () => {
  await openWiki('/reviews/long-reel');
  const facts = screen.getByRole('complementary', { name: 'The Long Reel at a glance' });
  expect(words(fact(facts, 'Rating'))).toBe('The Long Reel: 3.75 out of 5');
  expect(links(fact(facts, 'About this source'))).toEqual([['The Long Reel, review', '/sources/long-reel']]);
  expect(links(fact(facts, 'Read the review'))).toEqual([
    ['A light that counts (leaves this site, may contain spoilers)', 'https://long-reel.example/12/nine-turns'],
  ]);
});

test('a review with two voices shows both, one of them without a rating', async () => {
  watched(2);
  await openWiki('/reviews/tidewater-projector');
  expect(words(section('What Juniper says'))).toMatch(/^What Juniper says#2 out of 3Juniper finds it a patient film/);
  expect(words(section('What Oswin says'))).toMatch(/^What Oswin says#no rating/);
});
