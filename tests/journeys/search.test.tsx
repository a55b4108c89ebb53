import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { goTo, openWiki, watched } from './open-wiki.tsx';
import { requests, server } from './server.ts';

const { nav } = messages;

type Wiki = Awaited<ReturnType<typeof openWiki>>;

const box = () => screen.findByRole('combobox', { name: searchMessages.field });
const options = async () =>
  within(await screen.findByRole('listbox', { name: searchMessages.field })).findAllByRole('option');
const chosen = async () => (await options()).find((option) => option.getAttribute('aria-selected') === 'true');

async function openPalette(wiki: Wiki, key = '/'): Promise<HTMLElement> {
  await wiki.user.keyboard(key);
  const field = await box();
  // A browser moves the focus into a modal dialog.
  act(() => field.focus());
  return field;
}

/** Returns a promise for an answer of a later handler, and the function that resolves it. */
function holdNames() {
  let send = () => {};
  const sent = new Promise<undefined>((resolve) => (send = () => resolve(undefined)));
  return { sent, send };
}

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
  const link = within(screen.getByRole('banner')).getByRole('link', { name: nav.search });
  expect(link.getAttribute('href')).toBe('/search');
  await wiki.user.click(link);
  expect(await box()).toBeDefined();
});

test('a shortcut key typed into a field opens nothing', async () => {
  const wiki = await openWiki('/search');
  await wiki.user.type(screen.getByRole('searchbox', { name: searchMessages.field }), 'and/or');
  expect(screen.queryByRole('dialog', { name: nav.search })).toBe(null);
});

test('results are grouped by kind with matches highlighted, and their number is announced', async () => {
  const wiki = await openWiki('/film');
  await wiki.user.type(await openPalette(wiki), 'harbourmaster');
  const list = within(await screen.findByRole('listbox', { name: searchMessages.field }));
  const people = within(await list.findByRole('group', { name: messages.collections.many.characters }));
  expect(people.getAllByText('harbourmaster')[0]?.tagName).toBe('MARK');
  const passages = within(await list.findByRole('group', { name: searchMessages.passages }));
  await waitFor(() => expect(passages.getAllByText('harbourmaster')[0]?.tagName).toBe('MARK'));
  const results = list.getAllByRole('option').length - 1;
  const status = within(screen.getByRole('dialog', { name: nav.search })).getByRole('status');
  expect(Number.parseInt(status.textContent, 10)).toBeGreaterThanOrEqual(results);
});

test('results that stay after the next key keep their elements', async () => {
  const wiki = await openWiki('/film');
  const field = await openPalette(wiki);
  await wiki.user.type(field, 'harbourm');
  await waitFor(async () => expect((await chosen())?.textContent).toContain('Cha Tae-su'));
  const best = await chosen();
  await wiki.user.type(field, 'aster');
  expect(await chosen()).toBe(best);
  const title = best?.querySelector('b');
  expect(title).toBeTruthy();
  await wiki.user.type(field, ' {ArrowDown}{ArrowUp}');
  expect((await chosen())?.querySelector('b')).toBe(title);
});

test('a query typed before the names are loaded is answered once they are', async () => {
  const { sent, send } = holdNames();
  server.use(http.get('*/data/0/search/names.json', () => sent));
  const wiki = await openWiki('/film');
  const field = await openPalette(wiki);
  await wiki.user.type(field, 'mu jin');
  const palette = within(screen.getByRole('dialog', { name: nav.search }));
  expect(palette.getByRole('status').textContent).toBe(searchMessages.loading);
  expect(field.getAttribute('aria-expanded')).toBe('false');
  await wiki.user.keyboard('{ArrowDown}');
  send();
  await waitFor(async () => expect((await chosen())?.textContent).toContain('Baek Mu-jin'));
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
  expect(all.map((option) => option.getAttribute('href')).slice(0, 2)).toEqual(['/film', '/characters']);
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

test('the search page groups results by kind, and its address follows the query', async () => {
  const wiki = await openWiki('/search?q=harbourmaster');
  const main = within(screen.getByRole('main'));
  const link = await main.findByRole('link', { name: /^Cha Tae-su/ });
  expect(link.getAttribute('href')).toBe('/characters/cha-tae-su');
  expect(within(link).getAllByText('harbourmaster')[0]?.tagName).toBe('MARK');
  expect(main.getByRole('heading', { name: messages.collections.many.characters })).toBeTruthy();
  const field = main.getByRole('searchbox', { name: searchMessages.field });
  expect(field).toHaveProperty('value', 'harbourmaster');
  await wiki.user.clear(field);
  await wiki.user.type(field, '한도연이');
  await main.findByRole('link', { name: /^Han Do-yeon/ });
  await waitFor(() => expect(wiki.where()).toBe(`/search?q=${encodeURIComponent('한도연이')}`));
});

test('a reader of the whole story finds spoilers; one who has not watched the film does not', async () => {
  watched(3);
  const wiki = await openWiki('/full/search?q=wreath');
  const main = () => within(screen.getByRole('main'));
  expect((await main().findByRole('link', { name: /^A wreath/ })).getAttribute('href')).toBe('/full/timeline/s11');
  wiki.unmount();
  watched(0);
  await openWiki('/search?q=wreath');
  expect(await main().findByText(searchMessages.nothing.title({ query: 'wreath' }))).toBeTruthy();
  expect(requests().filter(({ address }) => /\/data\/0\/search\//.test(address)).length).toBeGreaterThan(0);
});

test('a search without results suggests what to try, and links to the lists', async () => {
  await openWiki('/search?q=zzzz');
  const main = within(screen.getByRole('main'));
  expect(await main.findByText(searchMessages.nothing.title({ query: 'zzzz' }))).toBeTruthy();
  expect(main.getByRole('link', { name: nav.characters }).getAttribute('href')).toBe('/characters');
});

test('a query without a letter or a digit says that nothing was found', async () => {
  const wiki = await openWiki('/search?q=%3F%21');
  const main = within(screen.getByRole('main'));
  expect(await main.findByText(searchMessages.nothing.title({ query: '?!' }))).toBeTruthy();
  await goTo(wiki, '/film');
  await wiki.user.type(await openPalette(wiki), '?!');
  const status = within(screen.getByRole('dialog', { name: nav.search })).getByRole('status');
  await waitFor(() => expect(status.textContent).toContain(searchMessages.nothing.title({ query: '?!' })));
  expect((await box()).getAttribute('aria-expanded')).toBe('false');
});

test('the field holds 200 characters, and so does the address', async () => {
  const long = 'solme '.repeat(50);
  const wiki = await openWiki(`/search?q=${encodeURIComponent(long)}`);
  const field = screen.getByRole('searchbox', { name: searchMessages.field });
  await waitFor(() => expect(field).toHaveProperty('value', long.slice(0, 200)));
  await waitFor(() => expect(new URLSearchParams(wiki.where().split('?')[1]).get('q')).toBe(long.slice(0, 200)));
  await goTo(wiki, '/film');
  const palette = await openPalette(wiki);
  fireEvent.input(palette, { target: { value: `${'🌊'.repeat(99)}a🌊🌊` } });
  // A character is not cut in two.
  expect(palette).toHaveProperty('value', `${'🌊'.repeat(99)}a`);
});

/** Records what a live region announces: each text that it changes to. */
function announcementsIn(region: Element): string[] {
  const texts: string[] = [];
  new MutationObserver(() => {
    if (region.textContent !== '' && region.textContent !== texts.at(-1)) texts.push(region.textContent);
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return texts;
}

test('the palette announces each of its states once: nothing typed, loading, results, no results', async () => {
  const { sent, send } = holdNames();
  server.use(http.get('*/data/0/search/names.json', () => sent));
  const wiki = await openWiki('/film');
  const field = await openPalette(wiki);
  const dialog = within(screen.getByRole('dialog', { name: nav.search }));
  const [status, ...others] = dialog.getAllByRole('status');
  if (!status) throw new Error('The palette has no status.');
  expect([others, dialog.queryAllByRole('alert')]).toEqual([[], []]);
  const announced = announcementsIn(status);
  expect(status.textContent).toBe('');
  await wiki.user.type(field, 'harbourmaster');
  await waitFor(() => expect(announced).toEqual([searchMessages.loading]));
  send();
  await dialog.findByRole('group', { name: searchMessages.passages });
  const results = dialog.getAllByRole('option').length - 1;
  await waitFor(() => expect(announced).toEqual([searchMessages.loading, searchMessages.count({ results })]));
  await wiki.user.clear(field);
  await waitFor(() => expect(status.textContent).toBe(''));
  await wiki.user.type(field, 'zzzz');
  const { title, text } = searchMessages.nothing;
  await waitFor(() => expect(announced.slice(2).at(-1)).toBe(`${title({ query: 'zzzz' })} ${text}`));
  expect(announced.slice(2).filter((said) => said !== searchMessages.loading)).toHaveLength(1);
  expect(dialog.getAllByText(title({ query: 'zzzz' }), { exact: false })).toEqual([status]);
});

test('the palette announces a failure once, with a button to retry and the lists', async () => {
  let isBroken = true;
  server.use(http.get('*/data/0/search/names.json', () => (isBroken ? HttpResponse.error() : undefined)));
  const wiki = await openWiki('/film');
  await wiki.user.type(await openPalette(wiki), 'harbourmaster');
  const dialog = within(screen.getByRole('dialog', { name: nav.search }));
  await waitFor(() => expect(dialog.getAllByText(searchMessages.failed)).toEqual([dialog.getByRole('status')]));
  expect(dialog.queryAllByRole('alert')).toEqual([]);
  expect(dialog.getByRole('link', { name: nav.timeline })).toBeTruthy();
  isBroken = false;
  await wiki.user.click(dialog.getByRole('button', { name: searchMessages.retry }));
  await waitFor(async () => expect((await chosen())?.textContent).toContain('Cha Tae-su'));
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

test('if the index cannot be fetched, the search says so and can retry', async () => {
  server.use(http.get('*/data/0/search/names.json', () => HttpResponse.error(), { once: true }));
  const wiki = await openWiki('/search?q=harbourmaster');
  expect((await screen.findByRole('alert')).textContent).toContain(searchMessages.failed);
  await wiki.user.click(screen.getByRole('button', { name: searchMessages.retry }));
  expect(await screen.findByRole('link', { name: /^Cha Tae-su/ })).toBeTruthy();
  expect(await screen.findByRole('heading', { name: searchMessages.passages })).toBeTruthy();
});

test('nothing of the search is fetched before it is used', async () => {
  await openWiki('/film');
  expect(requests().filter(({ address }) => address.includes('/search/'))).toEqual([]);
});

test('a “not found” page suggests pages with similar names', async () => {
  await openWiki('/characters/baek-moo-jin');
  const nearest = within(await screen.findByRole('navigation', { name: searchMessages.nearestPages }));
  expect(nearest.getAllByRole('link')[0]?.getAttribute('href')).toBe('/characters/baek-mu-jin');
});

test('behind a closed gate there is no search', async () => {
  const wiki = await openWiki('/full/film');
  await wiki.user.keyboard('/');
  expect(screen.queryByRole('combobox', { name: searchMessages.field })).toBe(null);
  expect(requests().filter(({ address }) => address.includes('/search/'))).toEqual([]);
});
