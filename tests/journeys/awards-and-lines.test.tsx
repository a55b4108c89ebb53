import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWiki, watched } from './open-wiki.tsx';
import { fact, hasSection, items, links, section, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

/** Returns the rows of a table, each as the texts of its cells; a heading that spans rows is in the first of them. */
function rows(table: HTMLElement): string[][] {
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map(words));
}

test('the awards of the film are a table in the section about them, grouped by who gives them', async () => {
  await openWiki('/film');
  const table = within(section('Awards')).getByRole('table', { name: 'Prizes and nominations' });
  expect(rows(table)).toEqual([
    ['Category', 'For', 'Result'],
    ['1st Nine Lights Festival9 November 1998'],
    ['Best Film작품상', 'The film', 'Wonshared with one other film'],
    ['Best Actor', 'Pyo Ha-rang', 'Won'],
    ['Best Lamp', 'the lamp’s maker', 'Special mention'],
  ]);
  expect(
    within(table)
      .getByRole('rowheader', { name: /Nine Lights/ })
      .getAttribute('scope'),
  ).toBe('rowgroup');
  expect(within(table).getAllByRole('link', { name: /^Sources? / }).length).toBe(3);
  expect(within(section('Awards')).getByRole('region', { name: 'Prizes and nominations' }).tabIndex).toBe(0);
});

test('an award that a later part knows is shown from then on', async () => {
  watched(lanternRoom.last);
  await openWiki('/full/film');
  expect(rows(within(section('Awards')).getByRole('table')).slice(-2)).toEqual([
    ['Coast Film Institute'],
    ['Best Ending, for marker-three', 'The film', 'Nominated'],
  ]);
});

test('the page of a person lists their awards, and that of others has no such section', async () => {
  const wiki = await openWiki('/film');
  const table = within(section('Awards')).getByRole('table');
  await wiki.press(within(table).getByRole('link', { name: 'Pyo Ha-rang' }));
  await screen.findByRole('heading', { level: 1, name: /^Pyo Ha-rang/ });
  const won = fact(section('Awards for this film'), 'Best Actor');
  expect(words(won)).toBe('Won (1st Nine Lights Festival, 9 November 1998)');
  wiki.unmount();
  await openWiki('/people/gil-sa-bin');
  expect(hasSection('Awards for this film')).toBe(false);
});

test('lines of dialogue are quoted in their language and translated, with who says them, where, and a source', async () => {
  watched(1);
  await openWiki('/film');
  const [first, second, ...others] = items(section('Lines'));
  expect(others).toEqual([]);
  expect(first?.id).toBe('line--nine-turns');
  expect(
    [...(first?.querySelector('blockquote')?.children ?? [])].map((p) => [words(p), p.getAttribute('lang')]),
  ).toEqual([
    ['아홉 바퀴.', 'ko'],
    ['Nine turns, and not one less.', null],
  ]);
  expect(words(first?.lastElementChild)).toBe('Baek Mu-jin · to the harbour, before the film begins');
  expect(words(second?.lastElementChild)).toContain('Baek Mu-jin · ');
  expect(links(second ?? document.body).map(([, address]) => address)).toContain('/timeline/s2');
});

test('a line that only a translation is known of says so', async () => {
  watched(lanternRoom.last);
  await openWiki('/full/film');
  const last = items(section('Lines')).at(-1);
  expect(words(last?.lastElementChild)).toMatch(/quoted in translation only$/);
  expect(links(last ?? document.body).map(([, address]) => address)).toEqual(
    expect.arrayContaining(['/full/characters/baek-mu-jin', '/full/characters/seo-gil-su', '/full/timeline/s6']),
  );
});

test('the pages of the speaker and of the scene have the line, without repeating themselves', async () => {
  watched(1);
  const wiki = await openWiki('/characters/baek-mu-jin');
  expect(items(section('Lines')).map((line) => words(line.querySelector('q')))).toEqual([
    'Nine turns, and not one less.',
    'Two bowls, and marker-one.',
  ]);
  expect(words(items(section('Lines'))[0]?.lastElementChild)).toBe('to the harbour, before the film begins');
  wiki.unmount();
  await openWiki('/timeline/s2');
  const [line, ...more] = items(section('Lines'));
  expect(more).toEqual([]);
  expect(words(line?.lastElementChild)).toBe('Baek Mu-jin');
});

test('the source of a line and of an award lists them', async () => {
  const wiki = await openWiki('/sources/gull-notes');
  expect(words(screen.getByRole('main'))).toContain('Nine turns, and not one less.');
  wiki.unmount();
  await openWiki('/sources/nine-lights');
  expect(words(screen.getByRole('main'))).toContain('Best Lamp');
});
