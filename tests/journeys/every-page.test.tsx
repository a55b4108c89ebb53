import { wholeValueText } from '#entities/value-text.ts';
import { pageTitle } from '#entities/page-words.ts';
import { messages } from '#messages/messages.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Edition, pageAddress, pagePatterns, pagePath } from '#wiki/addresses.ts';
import type { PageData } from '#wiki/page-data.ts';
import { pageQuery } from '#wiki/queries.ts';
import { passagesOf } from '#wiki/search/passages.ts';
import { goTo, openWiki, watched } from './open-wiki.tsx';
import { links, words } from './reading.ts';
import { requests } from './server.ts';
import { dataAddress, roomSeven } from './wikis.ts';

const stands: [name: string, part: number, edition: Edition][] = [
  ['the careful edition before watching', 0, 'careful'],
  ['the careful edition at part 6', 6, 'careful'],
  ['the whole story', roomSeven.last, 'full'],
];

test.each(stands)(
  'pages of %s have their title, their landmarks, the way to them, the places to which search leads, and their data from queries',
  async (_, part, edition) => {
    watched(part);
    const pages = someOfEachKind(roomSeven.pages(part));
    expect(kindsOf(pages), 'every kind of page that the route table knows').toEqual(
      Object.keys(pagePatterns).toSorted(),
    );
    const wiki = await openWiki(pageAddress(roomSeven.page(part, '/about', 'about').path, edition));
    for (const page of pages) {
      await goTo(wiki, pageAddress(page.path, edition));
      expect(look(), page.path).toEqual({
        title: headingOf(page),
        documentTitle: page.kind === 'home' ? 'Miracle in Cell No. 7 · Room 7' : `${pageTitle(page)} · Room 7`,
        landmarks: ['banner', 'navigation Main', 'main', 'contentinfo'],
        way: page.breadcrumbs.map((name) => [messages.nav[name], pageAddress(pagePath(name), edition)]),
        focused: headingOf(page),
      });
      const places = passagesOf(page, wholeValueText).flatMap(({ hash }) => hash ?? []);
      expect(
        places.filter((hash) => !document.querySelector(hash)),
        page.path,
      ).toEqual([]);
    }
    await waitFor(() => expect(wiki.client.isFetching()).toBe(0));
    // All that was shown came through queries, and nothing was asked for twice.
    const queries = wiki.client.getQueryCache().findAll({
      // The index of the search is made of the names, which are fetched by a query of their own.
      predicate: ({ state, queryKey }) => state.status === 'success' && queryKey[3] !== 'index',
    });
    const asked = requests().map(({ address, status }) => `${status} ${address}`);
    expect(asked.toSorted()).toEqual(
      queries.map(({ queryKey }) => `200 ${dataAddress(roomSeven, queryKey)}`).toSorted(),
    );
    for (const page of pages) {
      const { queryKey } = pageQuery(wiki.client, wiki.app.wiki.source, roomSeven.at(part).part, page.path);
      expect(wiki.client.getQueryData(queryKey), page.path).toEqual(page);
    }
  },
);

/** Up to four pages of each kind, so that the time this takes does not grow with the wiki. */
function someOfEachKind(pages: readonly PageData[]): PageData[] {
  return pages.filter(({ kind }, place) => pages.slice(0, place).filter((page) => page.kind === kind).length < 4);
}

function kindsOf(pages: readonly PageData[]): string[] {
  return [...new Set(pages.map(({ kind }) => kind))].toSorted();
}

function look() {
  const title = screen.getByRole('heading', { level: 1 });
  const way = screen.queryByRole('navigation', { name: 'You are here' });
  return {
    title: words(title),
    documentTitle: document.title,
    landmarks: [
      screen.getByRole('banner') && 'banner',
      within(screen.getByRole('banner')).getByRole('navigation', { name: 'Main' }) && 'navigation Main',
      screen.getByRole('main').contains(title) && 'main',
      screen.getByRole('contentinfo') && 'contentinfo',
    ],
    way: way ? links(way) : [],
    focused: words(document.activeElement),
  };
}

/** The home page has the original title first, the others last. */
function headingOf(page: PageData): string {
  const title = pageTitle(page);
  const original = 'original' in page ? page.original : undefined;
  return (page.kind === 'home' ? [original?.text, title] : [title, original?.text])
    .filter((text) => text !== undefined)
    .join(' ');
}

test('a link leads to a page, says its title to those who listen and takes the keyboard to its heading', async () => {
  const { press, where } = await openWiki('/characters');
  const title = within(screen.getByRole('main')).getByRole('heading', { name: /^So Yang-ho/ });
  await press(within(title).getByRole('link'));
  const heading = await screen.findByRole('heading', { level: 1, name: 'So Yang-ho 소양호' });
  expect(where()).toBe('/characters/yang-ho');
  expect(document.activeElement).toBe(heading);
  expect((await screen.findByText('So Yang-ho · Room 7')).getAttribute('aria-live')).toBe('polite');
});

test('the main navigation marks the list that is open, and the list above an open page', async () => {
  const wiki = await openWiki('/characters');
  const marks = () =>
    within(screen.getByRole('navigation', { name: 'Main' }))
      .getAllByRole('link')
      .map((link) => [words(link), link.getAttribute('aria-current')]);
  expect(marks()).toEqual([
    ['Characters', 'page'],
    ['Timeline', null],
    ['Reviews', null],
    ['Film', null],
    ['Sources', null],
  ]);
  await goTo(wiki, '/characters/yong-gu');
  expect(marks()[0]).toEqual(['Characters', 'true']);
});

test('links of the whole story stay in it', async () => {
  watched(roomSeven.last);
  await openWiki('/full/characters/yong-gu');
  const inside = links(document.body).filter(([, address]) => address.startsWith('/') && !address.includes('#'));
  expect(inside.length).toBeGreaterThan(20);
  expect(inside.filter(([, address]) => !/^\/full(\/|$)/.test(address))).toEqual([]);
});

test('links of the careful edition stay in it', async () => {
  watched(6);
  await openWiki('/characters/yong-gu');
  expect(links(document.body).filter(([, address]) => address.startsWith('/full'))).toEqual([]);
});

test('the colours that a reader chooses are kept on the device', async () => {
  const { choose, unmount } = await openWiki('/about');
  await choose(screen.getByRole('combobox', { name: 'Theme' }), 'Dark');
  expect(document.documentElement.dataset['theme']).toBe('dark');
  unmount();
  await openWiki('/');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Theme' }).value).toBe('dark');
});
