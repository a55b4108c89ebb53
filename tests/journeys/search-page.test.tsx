import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { goTo, openWiki, watched } from './open-wiki.tsx';
import { box, openPalette } from './search.ts';
import { requests, server } from './server.ts';

test('the search page groups results by kind, and its address follows the query', async () => {
  const wiki = await openWiki('/search?q=harbourmaster');
  const main = within(screen.getByRole('main'));
  const link = await main.findByRole('link', { name: /^Cha Tae-su/ });
  expect(link.getAttribute('href')).toBe('/characters/cha-tae-su');
  // What it is, apart from its name.
  expect(link.textContent).toMatch(/^Cha Tae-su 차태수 · \p{Lu}/u);
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

test('a fact is a result with its answer and its page, and leads to its row', async () => {
  const wiki = await openWiki('/search?q=runtime');
  const main = within(screen.getByRole('main'));
  const link = await main.findByRole('link', { name: /^Running time: 97 minutes/ });
  expect(link.textContent).toContain('Nine Turns of the Lamp');
  expect(link.getAttribute('href')).toBe('/film#claim--running-time');
  expect(main.getByRole('heading', { name: searchMessages.facts })).toBeTruthy();
  // The synonym itself is not shown.
  expect(link.textContent).not.toContain('runtime');
  await wiki.user.click(link);
  await waitFor(() => expect(wiki.where()).toBe('/film#claim--running-time'));
});

test('a search without results suggests what to try, and links to the lists', async () => {
  await openWiki('/search?q=zzzz');
  const main = within(screen.getByRole('main'));
  expect(await main.findByText(searchMessages.nothing.title({ query: 'zzzz' }))).toBeTruthy();
  expect(main.getByRole('link', { name: messages.nav.characters }).getAttribute('href')).toBe('/characters');
});

test('a query without a letter or a digit says that nothing was found', async () => {
  const wiki = await openWiki('/search?q=%3F%21');
  const main = within(screen.getByRole('main'));
  expect(await main.findByText(searchMessages.nothing.title({ query: '?!' }))).toBeTruthy();
  await goTo(wiki, '/film');
  await wiki.user.type(await openPalette(wiki), '?!');
  const status = within(screen.getByRole('dialog', { name: messages.nav.search })).getByRole('status');
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

test('if the index cannot be fetched, the search says so and can retry', async () => {
  server.use(http.get('*/data/0/search/names.json', () => HttpResponse.error(), { once: true }));
  const wiki = await openWiki('/search?q=harbourmaster');
  expect((await screen.findByRole('alert')).textContent).toContain(searchMessages.failed);
  await wiki.user.click(screen.getByRole('button', { name: searchMessages.retry }));
  expect(await screen.findByRole('link', { name: /^Cha Tae-su/ })).toBeTruthy();
  expect(await screen.findByRole('heading', { name: searchMessages.passages })).toBeTruthy();
});

test('a “not found” page suggests pages with similar names', async () => {
  await openWiki('/characters/baek-moo-jin');
  const nearest = within(await screen.findByRole('navigation', { name: searchMessages.nearestPages }));
  expect(nearest.getAllByRole('link')[0]?.getAttribute('href')).toBe('/characters/baek-mu-jin');
});
