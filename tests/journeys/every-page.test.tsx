import { wholeValueText } from '#entities/value-text.ts';
import { pageTitle } from '#entities/page-title.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Edition, pageAddress, pagePatterns } from '#wiki/addresses.ts';
import type { PageData } from '#wiki/page-data.ts';
import { pageQuery } from '#wiki/queries.ts';
import { passagesOf } from '#wiki/search/passages.ts';
import { goTo, openWiki, watched } from './open-wiki.tsx';
import { links, words } from './reading.ts';
import { requests } from './server.ts';
import { dataAddress, lanternRoom } from './wikis.ts';

const readers: [name: string, part: number, edition: Edition, later: string[]][] = [
  ['the careful edition at part 1', 1, 'careful', ['marker-two', 'marker-three']],
  ['the whole story', lanternRoom.last, 'full', []],
];

test.each(readers)(
  'each kind of page of %s has its title, its search anchors, data from queries, and nothing of later parts',
  async (_, part, edition, later) => {
    watched(part);
    const pages = richestOfEachKind(lanternRoom.pages(part));
    expect(pages.map(({ kind }) => kind).toSorted(), 'every kind of page that the route table knows').toEqual(
      Object.keys(pagePatterns).toSorted(),
    );
    const wiki = await openWiki(pageAddress(lanternRoom.page(part, '/about', 'about').path, edition));
    for (const page of pages) {
      await goTo(wiki, pageAddress(page.path, edition));
      expect(screen.getByRole('heading', { level: 1 }).textContent, page.path).toContain(pageTitle(page));
      expect(document.title, page.path).toContain(`${pageTitle(page)} · ${lanternRoom.site.name}`);
      expect(document.activeElement, page.path).toBe(screen.getByRole('heading', { level: 1 }));
      const places = passagesOf(page, wholeValueText).flatMap(({ hash }) => hash ?? []);
      expect(
        places.filter((hash) => !document.querySelector(hash)),
        page.path,
      ).toEqual([]);
      // Everything counts: text, titles, addresses, labels.
      const html = document.documentElement.outerHTML;
      expect(
        later.filter((word) => html.includes(word)),
        page.path,
      ).toEqual([]);
    }
    await waitFor(() => expect(wiki.client.isFetching()).toBe(0));
    // Everything shown came through queries, and nothing was requested twice.
    const queries = wiki.client.getQueryCache().findAll({
      // The search index is made from the names, which have a query of their own.
      predicate: ({ state, queryKey }) => state.status === 'success' && queryKey[3] !== 'index',
    });
    const asked = requests().map(({ address, status }) => `${status} ${address}`);
    expect(asked.toSorted()).toEqual(
      queries.map(({ queryKey }) => `200 ${dataAddress(lanternRoom, queryKey)}`).toSorted(),
    );
    for (const page of pages) {
      const { queryKey } = pageQuery(wiki.client, wiki.app.wiki.source, lanternRoom.at(part).part, page.path);
      expect(wiki.client.getQueryData(queryKey), page.path).toEqual(page);
    }
  },
);

/** Returns the page with the most to show, of each kind. */
function richestOfEachKind(pages: readonly PageData[]): PageData[] {
  const bySize = pages.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
  return [...new Map(bySize.toReversed().map((page) => [page.kind, page])).values()];
}

test('following a link focuses the heading of the page', async () => {
  const { press, where } = await openWiki('/characters');
  const title = within(screen.getByRole('main')).getByRole('heading', { name: /^Cha Tae-su/ });
  await press(within(title).getByRole('link'));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Cha Tae-su 차태수' });
  expect(where()).toBe('/characters/cha-tae-su');
  expect(document.activeElement).toBe(heading);
  expect(document.title).toBe('Cha Tae-su · The Lantern Room');
});

test('the main navigation highlights the open list, and the list of an open page', async () => {
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
  ]);
  await goTo(wiki, '/characters/baek-mu-jin');
  expect(marks()[0]).toEqual(['Characters', 'true']);
});

test('links of the whole story stay in it', async () => {
  watched(lanternRoom.last);
  await openWiki('/full/characters/baek-mu-jin');
  const inside = links(document.body).filter(([, address]) => address.startsWith('/') && !address.includes('#'));
  expect(inside.length).toBeGreaterThan(20);
  expect(inside.filter(([, address]) => !/^\/full(\/|$)/.test(address))).toEqual([]);
});

test('links of the careful edition stay in it', async () => {
  watched(1);
  await openWiki('/characters/baek-mu-jin');
  expect(links(document.body).filter(([, address]) => address.startsWith('/full'))).toEqual([]);
});

test('the theme that a reader chooses is stored on the device', async () => {
  const { choose, unmount } = await openWiki('/settings');
  await choose(screen.getByRole('combobox', { name: 'Theme' }), 'Dark');
  expect(document.documentElement.dataset['theme']).toBe('dark');
  unmount();
  await openWiki('/settings');
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Theme' }).value).toBe('dark');
});
