import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { longLists, papers, questions } from '#tests/fixtures/long-lists.ts';
import { dataAddresses, type PagePath } from '#wiki/addresses.ts';
import { openPrerendered, openWiki, settled, watched } from './open-wiki.tsx';
import { main, words } from './reading.ts';
import { requests, serve, server } from './server.ts';
import { compiledWiki } from './wikis.ts';

// Lists that are longer than a page.

const wiki = compiledWiki(longLists());
beforeEach(() => serve(wiki));

const title = () => words(screen.getByRole('heading', { level: 1 }));
const cards = () =>
  within(main())
    .getAllByRole('article')
    .map((card) => words(within(card).getByRole('heading')));
const pagination = () => within(screen.getByRole('navigation', { name: messages.pagination.label }));
const lastPaper = papers.at(-1) ?? '';

/** Returns the address of the data of a page at part 0. */
function dataOf(path: string): string {
  const compiled = wiki.at(0).pages.get(path as PagePath);
  if (!compiled) throw new Error(`There is no page ${path}.`);
  return dataAddresses.page(compiled.hash);
}

test('links lead through the pages of a list, and back', async () => {
  const { press, where, router } = await openWiki('/sources');
  const first = cards();
  expect(words(screen.getByText(/^61 sources/))).toBe('61 sources, by name');
  expect(pagination().getAllByRole('link').map(words)).toEqual(['Page 1', 'Page 2', 'Next']);
  expect(pagination().getByRole('link', { current: 'page' }).getAttribute('href')).toBe('/sources');

  await press(pagination().getByRole('link', { name: 'Next' }));
  expect(where()).toBe('/sources/page/2');
  expect(title()).toBe('Sources, page 2');
  expect(document.title).toBe('Sources, page 2 · The Lamp Wiki');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  expect(pagination().getByRole('link', { name: 'Page 2' }).getAttribute('aria-current')).toBe('page');
  expect(pagination().getByRole('link', { name: 'Previous' }).getAttribute('rel')).toBe('prev');
  expect(cards()).toHaveLength(30);
  expect(new Set([...first, ...cards()]).size).toBe(61);
  const trail = screen.getByRole('navigation', { name: messages.nav.breadcrumbs });
  expect(within(trail).getAllByRole('link').map(words)).toEqual(['Home', 'Sources']);

  await router.navigate(-1);
  await settled(router);
  expect(where()).toBe('/sources');
  expect(cards()).toEqual(first);
});

test('a filter finds what is on another page, which is loaded only then', async () => {
  const { choose, where } = await openWiki('/sources');
  expect(cards()).not.toContain(lastPaper);
  const asked = () => requests().map(({ address }) => address);
  expect(asked()).not.toContain(dataOf('/sources/page/2'));
  await choose(screen.getByRole('combobox', { name: 'Kind of source' }), 'Blog');
  expect(screen.getByText('1 of 61 sources')).toBeTruthy();
  expect(cards()).toEqual([lastPaper]);
  expect(where()).toBe('/sources?kind=blog');
  expect(asked()).toContain(dataOf('/sources/page/2'));
  expect(screen.queryByRole('navigation', { name: messages.pagination.label })).toBe(null);
});

test('a shared filter is answered from all pages, and says so while they load', async () => {
  let send = () => {};
  const sent = new Promise<undefined>((resolve) => {
    send = () => resolve(undefined);
  });
  server.use(http.get(`*${dataOf('/sources/page/2')}`, () => sent));
  const opening = openPrerendered('/sources', wiki, '?kind=blog');
  expect(await screen.findByText(messages.pagination.loading)).toBeTruthy();
  send();
  await opening;
  expect(await screen.findByText('1 of 61 sources')).toBeTruthy();
});

test('if another page of a filtered list cannot be fetched, the page says so, and a retry loads it', async () => {
  server.use(http.get(`*${dataOf('/sources/page/2')}`, () => new HttpResponse(null, { status: 500 })));
  const { press } = await openWiki('/sources?kind=blog');
  expect(await screen.findByRole('heading', { name: messages.states.error.title })).toBeTruthy();
  server.resetHandlers();
  await press(screen.getByRole('button', { name: messages.states.retry }));
  expect(await screen.findByText('1 of 61 sources')).toBeTruthy();
  expect(cards()).toEqual([lastPaper]);
});

test.each(['/sources/page/3', '/sources/page/0', '/sources/page/two', '/film/page/2', '/answers/page/2'])(
  'a page that a list does not have at the part is not found: %s',
  async (address) => {
    await openWiki(address);
    expect(title()).toBe(messages.states.nothingHere.title);
  },
);

test('a link to a thing on a list leads to the page that has it', async () => {
  watched(2, wiki);
  const { press, where } = await openWiki('/full/characters/keeper');
  await press(screen.getByRole('link', { name: 'the last question' }));
  const last = questions.at(-1) ?? '';
  expect(where()).toBe(`/full/answers/page/2#${last}`);
  expect(document.activeElement?.id).toBe(last);
});

test('a link that names an earlier page of a list than the one that has the thing leads there too', async () => {
  watched(2, wiki);
  const last = questions.at(-1) ?? '';
  const { where } = await openWiki(`/full/answers#${last}`);
  await waitFor(() => expect(where()).toBe(`/full/answers/page/2#${last}`));
  expect(await screen.findByRole('heading', { name: `What is ${last}?` })).toBeTruthy();
});

test('a search result on a later page of a list leads there', async () => {
  watched(2, wiki);
  const { user } = await openWiki('/full/search');
  await user.type(screen.getByRole('searchbox', { name: searchMessages.field }), questions.at(-1) ?? '');
  const found = await within(main()).findByRole('link', { name: /question-31/ });
  expect(found.getAttribute('href')).toBe(`/full/answers/page/2#${questions.at(-1)}`);
});

test('a source with many statements has pages too, with the numbers of all', async () => {
  const { press, where } = await openWiki('/sources/leaf');
  expect(screen.getByRole('heading', { level: 3, name: 'Contradicted by another source (61)' })).toBeTruthy();
  expect(within(main()).getAllByRole('term').map(words)).toContain('Label of claim-01');
  await press(pagination().getByRole('link', { name: 'Page 2' }));
  expect(where()).toBe('/sources/leaf/page/2');
  expect(title()).toBe('Label of leaf, page 2');
  expect(screen.getByRole('heading', { level: 3, name: 'Contradicted by another source (61)' })).toBeTruthy();
  const terms = within(main()).getAllByRole('term').map(words);
  expect(terms).toContain('Label of claim-61');
  expect(terms).not.toContain('Label of claim-01');
});
