import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { openWiki } from './open-wiki.tsx';
import { chosen, holdNames, openPalette, options } from './search.ts';
import { requests, server } from './server.ts';

test('results are grouped by kind with matches highlighted, and their number is announced', async () => {
  const wiki = await openWiki('/film');
  await wiki.user.type(await openPalette(wiki), 'harbourmaster');
  const list = within(await screen.findByRole('listbox', { name: searchMessages.field }));
  const people = within(await list.findByRole('group', { name: messages.collections.many.characters }));
  expect(people.getAllByText('harbourmaster')[0]?.tagName).toBe('MARK');
  const passages = within(await list.findByRole('group', { name: searchMessages.passages }));
  await waitFor(() => expect(passages.getAllByText('harbourmaster')[0]?.tagName).toBe('MARK'));
  const results = list.getAllByRole('option').length - 1;
  const status = within(screen.getByRole('dialog', { name: messages.nav.search })).getByRole('status');
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
  const palette = within(screen.getByRole('dialog', { name: messages.nav.search }));
  expect(palette.getByRole('status').textContent).toBe(searchMessages.loading);
  expect(field.getAttribute('aria-expanded')).toBe('false');
  await wiki.user.keyboard('{ArrowDown}');
  send();
  await waitFor(async () => expect((await chosen())?.textContent).toContain('Baek Mu-jin'));
});

test('names answer before the facts are there, which are fetched when typing begins', async () => {
  const { sent, send } = holdNames();
  server.use(http.get('*/data/0/search/answers.json', () => sent));
  const asked = () => requests().filter(({ address }) => address.endsWith('/search/answers.json')).length;
  const wiki = await openWiki('/film');
  const field = await openPalette(wiki);
  await options();
  expect(asked()).toBe(0);
  await wiki.user.type(field, 'mu jin');
  await waitFor(async () => expect((await chosen())?.textContent).toContain('Baek Mu-jin'));
  expect(asked()).toBe(1);
  await wiki.user.clear(field);
  await wiki.user.type(field, 'number of turns');
  const status = within(screen.getByRole('dialog', { name: messages.nav.search })).getByRole('status');
  await new Promise((resolve) => setTimeout(resolve, 400));
  // Not “nothing found”: an answer may follow.
  expect(status.textContent).toBe(searchMessages.loading);
  send();
  await waitFor(async () => expect((await chosen())?.textContent).toContain('Why does the lamp turn nine times?'));
});

test('if the facts cannot be fetched, names are found all the same', async () => {
  server.use(http.get('*/data/0/search/answers.json', () => HttpResponse.error()));
  const wiki = await openWiki('/film');
  const field = await openPalette(wiki);
  await wiki.user.type(field, 'mu jin');
  await waitFor(async () => expect((await chosen())?.textContent).toContain('Baek Mu-jin'));
  await wiki.user.clear(field);
  await wiki.user.type(field, 'number of turns');
  const status = within(screen.getByRole('dialog', { name: messages.nav.search })).getByRole('status');
  await waitFor(() => expect(status.textContent).toContain(searchMessages.nothing.title({ query: 'number of turns' })));
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
  const dialog = within(screen.getByRole('dialog', { name: messages.nav.search }));
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
  const dialog = within(screen.getByRole('dialog', { name: messages.nav.search }));
  await waitFor(() => expect(dialog.getAllByText(searchMessages.failed)).toEqual([dialog.getByRole('status')]));
  expect(dialog.queryAllByRole('alert')).toEqual([]);
  expect(dialog.getByRole('link', { name: messages.nav.timeline })).toBeTruthy();
  isBroken = false;
  await wiki.user.click(dialog.getByRole('button', { name: searchMessages.retry }));
  await waitFor(async () => expect((await chosen())?.textContent).toContain('Cha Tae-su'));
});
