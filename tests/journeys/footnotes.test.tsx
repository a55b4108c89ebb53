import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { goTo, openWiki, watched } from './open-wiki.tsx';
import { items, section, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

const { footnote } = messages;

/** Returns the footnote marker of the source with this name, and the footnote that is open beside it. */
function footnoteOf(name: string) {
  const reference = [...document.querySelectorAll('li[id^=ref-]')].find((entry) => words(entry).startsWith(`${name} `));
  const marker = screen
    .getAllByRole('link', { name: /^Source \d+$/ })
    .find((link) => link.getAttribute('href')?.endsWith(`#${reference?.id}`));
  if (!marker) throw new Error(`no citation of ${name}`);
  const number = Number(/\d+/.exec(marker.textContent)?.[0]);
  return { marker, number, dialog: () => screen.queryByRole('dialog', { name: footnote.label({ number }) }) };
}

test.each([
  ['/characters/baek-mu-jin', 0],
  ['/characters/han-do-yeon', 1],
  ['/full/characters/noh-bun-i', lanternRoom.last],
])('each citation of %s links to its reference', async (address, part) => {
  watched(part);
  await openWiki(address);
  const markers = screen.getAllByRole('link', { name: /^Source \d+$/ });
  expect(markers.length).toBeGreaterThan(6);
  for (const marker of markers) {
    const [, number = ''] = /^Source (\d+)$/.exec(marker.getAttribute('aria-label') ?? '') ?? [];
    expect(marker.textContent).toBe(`[${number}]`);
    const reference = document.getElementById(marker.getAttribute('href')?.split('#')[1] ?? '');
    expect(reference?.closest('section')).toBe(section('Sources'));
    // An entry of a list has its number from the browser.
    expect(items(section('Sources')).findIndex((item) => item === reference) + 1).toBe(Number(number));
    expect(words(reference)).toMatch(/^\S.* Reliability [ABC]$/);
  }
  // References are listed in the order of their first citation, and only if cited.
  const cited = [...new Set(markers.map((marker) => Number(/\d+/.exec(marker.textContent)?.[0])))];
  expect(cited.toSorted((a, b) => a - b)).toEqual(items(section('Sources')).map((_, index) => index + 1));
});

test('a citation opens its source beside it: title, place, reliability, and a link to the list', async () => {
  const { press } = await openWiki('/characters/baek-mu-jin');
  const { marker, dialog, number } = footnoteOf('Harbour Leaf, film page, cast list');
  expect([marker.getAttribute('aria-haspopup'), marker.getAttribute('aria-expanded')]).toEqual(['dialog', 'false']);
  await press(marker);
  const open = dialog() ?? document.body;
  expect(words(open)).toContain('Harbour Leaf, film page, cast list');
  expect(words(open)).toContain(messages.reliability.grades.A);
  expect(within(open).getByRole('link', { name: 'Harbour Leaf, film page' }).getAttribute('href')).toBe(
    '/sources/harbour-leaf',
  );
  expect(within(open).getByRole('link', { name: footnote.toList }).getAttribute('href')).toBe(
    `/characters/baek-mu-jin#ref-${number}`,
  );
  expect(marker.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(open);
});

test('another footnote replaces the open one', async () => {
  const { press } = await openWiki('/characters/baek-mu-jin');
  const one = footnoteOf('Harbour Leaf, film page, cast list');
  const other = footnoteOf('Gull Notes, a film diary');
  await press(one.marker);
  await press(other.marker);
  expect([one.dialog(), other.dialog() === null]).toEqual([null, false]);
  expect([one, other].map(({ marker }) => marker.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
});

test('with a modifier key, the footnote marker is a plain link', async () => {
  const { user } = await openWiki('/characters/baek-mu-jin');
  const { marker, dialog } = footnoteOf('Harbour Leaf, film page, cast list');
  // A browser opens another tab; jsdom has no tabs.
  marker.addEventListener('click', (event) => event.preventDefault(), { capture: true });
  await user.keyboard('{Control>}');
  await user.click(marker);
  await user.keyboard('{/Control}');
  expect(dialog()).toBe(null);
});

test('a footnote links to the list of sources and moves the focus, and the list links to the page of the source', async () => {
  const { press, where } = await openWiki('/characters/baek-mu-jin');
  const { marker, dialog, number } = footnoteOf('Harbour Leaf, film page, cast list');
  await press(marker);
  await press(screen.getByRole('link', { name: footnote.toList }));
  expect(where()).toBe(`/characters/baek-mu-jin#ref-${number}`);
  expect(dialog()).toBe(null);
  const reference = document.activeElement as HTMLElement;
  expect(section('Sources').contains(reference)).toBe(true);
  expect(words(reference)).toBe('Harbour Leaf, film page, cast list Reliability A');
  await press(within(reference).getByRole('link', { name: 'Harbour Leaf, film page' }));
  await screen.findByRole('heading', { level: 1, name: 'Harbour Leaf, film page' });
});

test('on another page no footnote is open, even with markers in the same positions', async () => {
  const wiki = await openWiki('/characters/baek-mu-jin');
  const [first] = screen.getAllByRole('link', { name: 'Source 1' });
  await wiki.press(first ?? document.body);
  expect(screen.queryByRole('dialog', { name: footnote.label({ number: 1 }) })).not.toBe(null);
  await goTo(wiki, '/characters/han-do-yeon');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Han Do-yeon');
  expect(screen.queryByRole('dialog')).toBe(null);
  for (const marker of screen.getAllByRole('link', { name: /^Source \d+$/ })) {
    expect(marker.getAttribute('aria-expanded')).toBe('false');
  }
});

test('if sources differ, the values expand below their label, and Escape collapses them', async () => {
  const { press, user } = await openWiki('/film');
  const summary = screen.getAllByText('Sources differ: 2 values')[0] ?? document.body;
  const details = summary.closest('details');
  await press(summary);
  expect(details?.open).toBe(true);
  expect(words(details)).toContain('Tickets by day 5, by source');
  within(details ?? document.body)
    .getAllByRole('link')[0]
    ?.focus();
  await user.keyboard('{Escape}');
  expect(details?.open).toBe(false);
  expect(document.activeElement).toBe(summary.closest('summary'));
});
