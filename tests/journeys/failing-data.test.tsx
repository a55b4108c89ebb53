import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { type Scenario, scenarios } from '#mocks/scenarios.ts';
import { goTo, openWiki, settled, startWiki, watched } from './open-wiki.tsx';
import { words } from './reading.ts';
import { requests, server } from './server.ts';
import { laterHeading, roomSeven } from './wikis.ts';

const title = () => words(screen.getByRole('heading', { level: 1 }));
const main = () => screen.getByRole('main');
const retry = () => screen.getByRole('button', { name: 'Try again' });

/** Lets the device be without a network, or with one again. */
function online(is: boolean): void {
  vi.spyOn(window.navigator, 'onLine', 'get').mockReturnValue(is);
  act(() => void window.dispatchEvent(new Event(is ? 'online' : 'offline')));
}

/** Lets three seconds pass at once. Only timers are stood in for; promises take their time. */
function quickTimers(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
}

test.each([
  ['a scene that the part does not know', 0, '/timeline/s35'],
  ['a scene that was never written', 0, '/timeline/s99'],
  ['a character that nobody is', 6, '/characters/nobody'],
  ['an address without a page', 6, '/no/such/page'],
  ['an address without a page in the whole story', 12, '/full/no/such/page'],
  ['a scene that was never written, in the whole story', 12, '/full/timeline/s99'],
])('%s gets the same words as every address without a page', async (_, part, address) => {
  watched(part);
  await openWiki(address);
  expect(document.title).toBe('Page not found · Room 7');
  expect(words(main())).toBe(
    'Page not found' +
      'No page stands at this address. It may be mistyped, or its page may belong to a later part of the film than yours.' +
      'From here you can go to:HomeCharactersTimeline',
  );
  // No page was asked for: who looks at the network sees no difference either.
  expect(requests().filter(({ address: asked }) => asked.startsWith('/data/pages/'))).toEqual([]);
  expect(requests().filter(({ status }) => status !== 200)).toEqual([]);
});

test('what is hidden and what is missing also ask the site for the same', async () => {
  const asked: number[] = [];
  for (const address of ['/timeline/s35', '/timeline/s99']) {
    const before = requests().length;
    const { unmount, client } = await openWiki(address);
    // The site, the pointers, and the names among which the nearest are found, which come after the page.
    await waitFor(() => expect(requests().length - before).toBeGreaterThanOrEqual(3));
    await waitFor(() => expect(client.isFetching()).toBe(0));
    asked.push(requests().length - before);
    unmount();
  }
  expect(asked).toEqual([3, 3]);
});

test('where there is nothing, ways on lead to pages that are there', async () => {
  const { press, where } = await openWiki('/timeline/s35');
  const ways = screen.getByRole('navigation', { name: 'From here you can go to:' });
  await press(within(ways).getByRole('link', { name: 'Timeline' }));
  expect(where()).toBe('/timeline');
  expect(title()).toBe('Timeline');
});

const failures: [scenario: Scenario, says: string, detail: RegExp][] = [
  [
    'failing',
    'could not be fetched: the site did not answer, or answered with an error',
    /^The data file at \/data\/.* could not be fetched: status 500\.$/,
  ],
  ['malformed', 'arrived damaged and could not be read', /^The data file at \/data\/.* is no JSON\.$/],
  ['missing', 'is missing on the site', /^There is no data file at \/data\/pages\/.*\.$/],
  [
    'offline',
    'could not be fetched: the site did not answer, or answered with an error',
    /^The data file at \/data\/.* could not be fetched: /,
  ],
];

test.each(failures)(
  'where data is "%s", the page says what failed, and another try brings it',
  async (scenario, says, detail) => {
    const wiki = await openWiki('/characters');
    server.use(...scenarios[scenario]);
    await goTo(wiki, '/characters/yong-gu');
    expect(title()).toBe('This page could not be shown');
    expect(document.title).toBe('This page could not be shown · Room 7');
    expect(words(main())).toContain(says);
    expect(words(main())).toContain('The rest of the wiki still works, and nothing of yours is lost.');
    await wiki.user.click(screen.getByText('Details for a report'));
    expect(screen.getByRole<HTMLDetailsElement>('group').open).toBe(true);
    expect(words(screen.getByText(/^(The data file at|There is no data file at) /))).toMatch(detail);

    // What was opened before is still there, and the failure is not.
    await goTo(wiki, '/characters');
    expect(title()).toBe('Characters');
    await goTo(wiki, '/characters/yong-gu');
    await wiki.press(retry());
    expect(title()).toBe('This page could not be shown');

    server.resetHandlers();
    await wiki.press(retry());
    expect(title()).toBe('Yong-gu 용구');
    expect(wiki.where()).toBe('/characters/yong-gu');
  },
);

test.each(['failing', 'malformed', 'missing'] as const)(
  'a first visit where data is "%s" recovers too',
  async (scenario) => {
    server.use(...scenarios[scenario]);
    const { press } = await openWiki('/film');
    expect(title()).toBe('This page could not be shown');
    expect(document.title).toBe('This page could not be shown · Room 7');
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeDefined();
    server.resetHandlers();
    await press(retry());
    expect(title()).toBe('Miracle in Cell No. 7 7번방의 선물');
    expect(document.title).toBe('Miracle in Cell No. 7 · Room 7');
  },
);

test('a failure tells nothing of the page that it stands for', async () => {
  watched(8);
  server.use(...scenarios.failing);
  await openWiki('/timeline/s25');
  expect(title()).toBe('This page could not be shown');
  expect(document.body.textContent).not.toContain(roomSeven.title(8, '/timeline/s25'));
});

test('without a network a page that is not on the device says so, and comes once there is one', async () => {
  const wiki = await openWiki('/characters');
  server.use(...scenarios.offline);
  online(false);
  await goTo(wiki, '/film');
  expect(title()).toBe('This page is not on your device');
  expect(words(main())).toContain('You are offline, and this page was not kept on your device.');
  await goTo(wiki, '/characters');
  expect(title()).toBe('Characters');

  await goTo(wiki, '/film');
  server.resetHandlers();
  online(true);
  await wiki.press(retry());
  expect(title()).toBe('Miracle in Cell No. 7 7번방의 선물');
});

test('a new edition that was published during the visit is found without a word', async () => {
  server.use(
    http.get('*/data/0/pointers-*', () => HttpResponse.json({ '/characters/yong-gu': '0123456789abcdef' }), {
      once: true,
    }),
  );
  await openWiki('/characters/yong-gu');
  expect(title()).toBe('Yong-gu 용구');
  expect(
    requests()
      .filter(({ status }) => status === 404)
      .map(({ address }) => address),
  ).toEqual(['/data/pages/0123456789abcdef.json']);
});

test('a slow first visit shows the shape of the page, and then the page', async () => {
  quickTimers();
  server.use(...scenarios.slow);
  const { router } = await startWiki('/characters/yong-gu');
  const notice = await screen.findByText('The page is being loaded');
  expect(notice.getAttribute('role')).toBe('status');
  expect(main().contains(notice)).toBe(true);
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  expect(screen.getByRole('navigation', { name: 'Main' })).toBeDefined();

  await act(() => vi.advanceTimersByTimeAsync(3000));
  await settled(router);
  expect(title()).toBe('Yong-gu 용구');
  expect(screen.queryByText('The page is being loaded')).toBeNull();
});

test('a slow page leaves the one before it in place until it is there', async () => {
  quickTimers();
  const wiki = await openWiki('/characters');
  server.use(...scenarios.slow);
  expect(main().getAttribute('aria-busy')).toBe('false');
  await wiki.user.click(within(within(main()).getByRole('heading', { name: /^So Yang-ho/ })).getByRole('link'));
  await waitFor(() => expect(main().getAttribute('aria-busy')).toBe('true'));
  expect(title()).toBe('Characters');
  expect(document.title).toBe('Characters · Room 7');

  await act(() => vi.advanceTimersByTimeAsync(3000));
  await settled(wiki.router);
  expect(title()).toBe('So Yang-ho 소양호');
  expect(main().getAttribute('aria-busy')).toBe('false');
});

test('another try says that it is under way, and is not begun twice', async () => {
  quickTimers();
  server.use(...scenarios.failing);
  const wiki = await openWiki('/about');
  server.resetHandlers();
  server.use(...scenarios.slow);
  const before = requests().length;
  await wiki.user.click(retry());
  expect(await screen.findByText('Trying again…')).toBeDefined();
  expect(retry().getAttribute('aria-disabled')).toBe('true');
  await wiki.user.click(retry());
  await act(() => vi.advanceTimersByTimeAsync(3000));
  await settled(wiki.router);
  expect(title()).toBe('About Room 7');
  expect(requests().length - before).toBe(1);
});

test('a slow page at a new part shows the old part until it is there, and nothing later after', async () => {
  quickTimers();
  watched(8);
  const wiki = await openWiki('/characters/yong-gu');
  server.use(...scenarios.slow);
  act(() => wiki.app.reader.setPart(roomSeven.at(2).part));
  await waitFor(() => expect(wiki.router.state.revalidation).toBe('loading'));
  expect(screen.queryByText('The page is being loaded')).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(3000));
  await settled(wiki.router);
  expect(screen.queryByRole('heading', { name: laterHeading(roomSeven, '/characters/yong-gu', 8, 2) })).toBeNull();
});
