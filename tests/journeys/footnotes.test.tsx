import { act, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { messages } from '#messages/messages.ts';
import { goTo, openWiki, unfold, watched } from './open-wiki.tsx';
import { items, section, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

const { footnote } = messages;

const anyMarker = /^Sources? [\d–, ]+$/;

/** Returns the numbers that a marker prints: "[1–3, 7]" as 1, 2, 3, 7. */
function numbersOf(marker: Element): number[] {
  return words(marker)
    .replaceAll(/[[\]]/g, '')
    .split(', ')
    .flatMap((range) => {
      const [from = 0, to = from] = range.split('–').map(Number);
      return Array.from({ length: to - from + 1 }, (_, step) => from + step);
    });
}

/** Returns the first footnote marker of the source with this name alone, and the footnote that is open beside it. */
function footnoteOf(name: string) {
  const reference = [...document.querySelectorAll('li[id^=ref-]')].find((entry) => words(entry).startsWith(name));
  const marker = screen
    .getAllByRole('link', { name: /^Source \d+$/ })
    .find((link) => link.getAttribute('href')?.endsWith(`#${reference?.id}`));
  if (!marker) throw new Error(`no citation of ${name}`);
  const [number = 0] = numbersOf(marker);
  const label = footnote.label({ sources: 1, numbers: String(number) });
  return { marker, number, dialog: () => screen.queryByRole('dialog', { name: label }) };
}

test.each([
  ['/characters/baek-mu-jin', 0],
  ['/characters/han-do-yeon', 1],
  ['/full/characters/noh-bun-i', lanternRoom.last],
])('each citation of %s names its references and links to the first', async (address, part) => {
  watched(part);
  await openWiki(address);
  const markers = screen.getAllByRole('link', { name: anyMarker });
  expect(markers.length).toBeGreaterThan(6);
  const entries = items(section('Sources'));
  for (const marker of markers) {
    const [first = 0] = numbersOf(marker);
    const reference = document.getElementById(marker.getAttribute('href')?.split('#')[1] ?? '');
    // An entry of a list has its number from the browser.
    expect(entries.findIndex((item) => item === reference) + 1).toBe(first);
    expect(words(reference)).toMatch(/^\S.* Reliability [ABC]$/);
  }
  // References are listed in the order of their first citation, and only if cited.
  const cited = [...new Set(markers.flatMap(numbersOf))];
  expect(cited.toSorted((a, b) => a - b)).toEqual(entries.map((_, index) => index + 1));
});

test('several sources of one sentence are one marker, which opens them all', async () => {
  const { press } = await openWiki('/characters/baek-mu-jin');
  const markers = screen.getAllByRole('link', { name: /^Sources / });
  const [marker = document.body] = markers;
  for (const each of markers) expect(each.parentElement?.nextElementSibling?.matches('.citation') ?? false).toBe(false);
  const numbers = numbersOf(marker);
  expect(numbers.length).toBeGreaterThan(1);
  await press(marker);
  const open = screen.getByRole('dialog', { name: marker.getAttribute('aria-label') ?? '' });
  await within(open).findByRole('link', { name: footnote.toList });
  const names = numbers.map((number) => words(document.querySelector(`#ref-${number} > a`)));
  expect(items(open).map((item) => words(item.querySelector('a')))).toEqual(names);
});

test('the markers of a section or list are one stop of Tab, and arrow keys lead from one to the next', async () => {
  const { user } = await openWiki('/characters/baek-mu-jin');
  const [first, second] = within(screen.getByRole('complementary')).getAllByRole('link', { name: anyMarker });
  await user.tab();
  await vi.waitFor(() => expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1]));
  first?.focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(second);
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(first);
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(first);
});

test('a citation opens its source beside it: title, place, reliability, the original, and a link to the list', async () => {
  const { press } = await openWiki('/characters/baek-mu-jin');
  const { marker, dialog, number } = footnoteOf('Harbour Leaf, film page');
  expect([marker.getAttribute('aria-haspopup'), marker.getAttribute('aria-expanded')]).toEqual(['dialog', 'false']);
  await press(marker);
  const open = dialog() ?? document.body;
  await within(open).findByRole('link', { name: footnote.toList });
  expect(words(open)).toMatch(/^Harbour Leaf, film page(?:, [a-z ]+)?Reliability A/);
  expect(words(open)).toContain(messages.grades.brief.A);
  expect(
    within(open)
      .getByRole('link', { name: /^Open the original/ })
      .getAttribute('href'),
  ).toMatch(/^https:/);
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
  const one = footnoteOf('Harbour Leaf, film page');
  const other = footnoteOf('Gull Notes, a film diary');
  await press(one.marker);
  await press(other.marker);
  expect([one.dialog(), other.dialog() === null]).toEqual([null, false]);
  expect([one, other].map(({ marker }) => marker.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
});

test('with a modifier key, the footnote marker is a plain link', async () => {
  const { user } = await openWiki('/characters/baek-mu-jin');
  const { marker, dialog } = footnoteOf('Harbour Leaf, film page');
  // A browser opens another tab; jsdom has no tabs.
  marker.addEventListener('click', (event) => event.preventDefault(), { capture: true });
  await user.keyboard('{Control>}');
  await user.click(marker);
  await user.keyboard('{/Control}');
  expect(dialog()).toBe(null);
});

test('a footnote links to the list of sources and moves the focus, and the list links to the page of the source', async () => {
  const { press, where } = await openWiki('/characters/baek-mu-jin');
  const { marker, dialog, number } = footnoteOf('Harbour Leaf, film page');
  await press(marker);
  await press(await screen.findByRole('link', { name: footnote.toList }));
  expect(where()).toBe(`/characters/baek-mu-jin#ref-${number}`);
  expect(dialog()).toBe(null);
  const reference = document.activeElement as HTMLElement;
  expect(reference.closest('details')?.open).toBe(true);
  expect(section('Sources').contains(reference)).toBe(true);
  expect(words(reference)).toBe('Harbour Leaf, film page Reliability A');
  await press(within(reference).getByRole('link', { name: 'Harbour Leaf, film page' }));
  await screen.findByRole('heading', { level: 1, name: 'Harbour Leaf, film page' });
});

test('on another page no footnote is open, even with markers in the same positions', async () => {
  const wiki = await openWiki('/characters/baek-mu-jin');
  const [first] = screen.getAllByRole('link', { name: 'Source 1' });
  await wiki.press(first ?? document.body);
  expect(screen.queryByRole('dialog', { name: footnote.label({ sources: 1, numbers: '1' }) })).not.toBe(null);
  await goTo(wiki, '/characters/han-do-yeon');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Han Do-yeon');
  expect(screen.queryByRole('dialog')).toBe(null);
  for (const marker of screen.getAllByRole('link', { name: anyMarker })) {
    expect(marker.getAttribute('aria-expanded')).toBe('false');
  }
});

test('if sources differ, the values expand below their label, and Escape collapses them', async () => {
  const wiki = await openWiki('/film');
  const { press, user } = wiki;
  await unfold(wiki, 'More facts');
  const summary = within(section('More facts')).getAllByText('Sources differ: 2 values')[0] ?? document.body;
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

test('on paper each source has its address', async () => {
  await openWiki('/characters/baek-mu-jin');
  expect(words(section('Sources'))).not.toContain('https://');
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const leaf = items(section('Sources'))
    .map(words)
    .find((text) => text.startsWith('Harbour Leaf, film page'));
  expect(leaf).toMatch(/^Harbour Leaf, film page, front page.* https:\/\//);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(words(section('Sources'))).not.toContain('https://');
});
