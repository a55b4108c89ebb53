import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { openWiki } from './open-wiki.tsx';
import { box, chosen, openPalette, options } from './search.ts';
import { requests } from './server.ts';

test.each(['/', '{Control>}k{/Control}', '{Meta>}k{/Meta}'])(
  '%s opens the search, and Enter opens the best result',
  async (key) => {
    const wiki = await openWiki('/film');
    await wiki.user.type(await openPalette(wiki, key), 'baek moojin');
    await waitFor(async () => expect((await chosen())?.textContent).toContain('Baek Mu-jin'));
    await wiki.user.keyboard('{Enter}');
    await waitFor(() => expect(wiki.where()).toBe('/characters/baek-mu-jin'));
    expect(screen.queryByRole('combobox', { name: searchMessages.field })).toBe(null);
  },
);

test('the field in the header opens the palette too, and with a modifier key its page', async () => {
  const wiki = await openWiki('/film');
  const link = within(screen.getByRole('banner')).getByRole('link', { name: messages.nav.search });
  expect(link.getAttribute('href')).toBe('/search');
  await wiki.user.click(link);
  expect(await box()).toBeDefined();
});

test('a fact is answered in the palette, and Enter opens its row, which is lit by the focus', async () => {
  const wiki = await openWiki('/about');
  await wiki.user.type(await openPalette(wiki), 'running time');
  await waitFor(async () => expect((await chosen())?.textContent).toContain('Running time: 97 minutes'));
  await wiki.user.keyboard('{Enter}');
  await waitFor(() => expect(wiki.where()).toBe('/film#claim--running-time'));
  await waitFor(() => expect(document.activeElement?.id).toBe('claim--running-time'));
  expect(document.activeElement?.textContent).toContain('97 minutes');
});

test('a shortcut key typed into a field opens nothing', async () => {
  const wiki = await openWiki('/search');
  await wiki.user.type(screen.getByRole('searchbox', { name: searchMessages.field }), 'and/or');
  expect(screen.queryByRole('dialog', { name: messages.nav.search })).toBe(null);
});

test('arrow keys select a result and wrap around; the selection is announced', async () => {
  const wiki = await openWiki('/film');
  const field = await openPalette(wiki);
  await wiki.user.type(field, 'harbourmaster');
  const all = await options();
  await wiki.user.keyboard('{ArrowDown}');
  expect(await chosen()).toBe(all[1]);
  expect(field.getAttribute('aria-activedescendant')).toBe(all[1]?.id);
  await wiki.user.keyboard('{ArrowUp}{ArrowUp}');
  expect((await chosen())?.textContent).toBe(searchMessages.all({ query: 'harbourmaster' }));
  expect(field.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('listbox', { name: searchMessages.field }).id).toBe(field.getAttribute('aria-controls'));
});

test('before anything is typed the lists are offered, and Enter opens none until one is selected', async () => {
  const wiki = await openWiki('/about');
  const field = await openPalette(wiki);
  const all = await options();
  expect(all.map((option) => option.getAttribute('href')).slice(0, 2)).toEqual(['/so-far', '/characters']);
  expect(await chosen()).toBe(undefined);
  await wiki.user.keyboard('{Enter}');
  expect(wiki.where()).toBe('/about');
  await wiki.user.keyboard('{ArrowUp}');
  expect(await chosen()).toBe(all.at(-1));
  await wiki.user.keyboard('{ArrowDown}{ArrowDown}');
  expect(field.getAttribute('aria-activedescendant')).toBe(all[1]?.id);
  await wiki.user.keyboard('{Enter}');
  await waitFor(() => expect(wiki.where()).toBe('/characters'));
});

test('Enter right after the last letter opens the result for the full query', async () => {
  const wiki = await openWiki('/about');
  const field = await openPalette(wiki);
  await wiki.user.type(field, 'mu jin');
  await waitFor(async () => expect((await chosen())?.textContent).toContain('Baek Mu-jin'));
  // In one `act`, so that no results of the new query are rendered before Enter.
  act(() => {
    fireEvent.input(field, { target: { value: 'harbourmaster' } });
    fireEvent.keyDown(field, { key: 'Enter' });
  });
  await waitFor(() => expect(wiki.where()).toBe('/characters/cha-tae-su'));
});

test('with a modifier key a result opens elsewhere, and the search stays open', async () => {
  const wiki = await openWiki('/about');
  await wiki.user.type(await openPalette(wiki), 'mu jin');
  await waitFor(async () => expect((await chosen())?.textContent).toContain('Baek Mu-jin'));
  const best = await chosen();
  // The browser would open a tab; jsdom has none.
  const followed = new Promise<boolean>((resolve) => {
    addEventListener(
      'click',
      (event) => {
        resolve(!event.defaultPrevented);
        event.preventDefault();
      },
      { once: true },
    );
  });
  await wiki.user.keyboard('{Control>}');
  if (best) await wiki.user.click(best);
  await wiki.user.keyboard('{/Control}');
  expect(await followed).toBe(true);
  expect(wiki.where()).toBe('/about');
  expect(await box()).toBeTruthy();
});

test('the last option opens the search page, whose address keeps the query', async () => {
  const wiki = await openWiki('/film');
  await wiki.user.type(await openPalette(wiki), 'crank');
  await options();
  await wiki.user.keyboard('{ArrowUp}{Enter}');
  await waitFor(() => expect(wiki.where()).toBe('/search?q=crank'));
  expect(await screen.findByRole('heading', { name: searchMessages.passages })).toBeTruthy();
});

test('recent searches are offered again, and removed when the reader asks for it', async () => {
  const wiki = await openWiki('/film');
  await wiki.user.type(await openPalette(wiki), 'fog');
  await waitFor(async () => expect((await chosen())?.textContent).toContain('The fog bell'));
  await wiki.user.keyboard('{Enter}');
  await waitFor(() => expect(wiki.where()).toBe('/motifs/fog-bell'));
  await openPalette(wiki);
  await wiki.user.click(await screen.findByRole('button', { name: 'fog' }));
  expect(await box()).toHaveProperty('value', 'fog');
  expect(document.activeElement).toBe(await box());
  expect(screen.queryByRole('button', { name: searchMessages.clear })).toBe(null);
  await wiki.user.clear(await box());
  await wiki.user.click(await screen.findByRole('button', { name: searchMessages.clear }));
  expect(screen.queryByRole('button', { name: 'fog' })).toBe(null);
  expect(Object.keys(localStorage).filter((key) => key.endsWith('.searches'))).toEqual([]);
});

test('nothing of the search is fetched before it is used', async () => {
  await openWiki('/film');
  expect(requests().filter(({ address }) => address.includes('/search/'))).toEqual([]);
});

test('behind a closed gate there is no search', async () => {
  const wiki = await openWiki('/full/film');
  await wiki.user.keyboard('/');
  expect(screen.queryByRole('combobox', { name: searchMessages.field })).toBe(null);
  expect(requests().filter(({ address }) => address.includes('/search/'))).toEqual([]);
});
