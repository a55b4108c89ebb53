import { searchMessages } from '#messages/search-messages.ts';
import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { noteReload } from '#features/page-states/use-reload-once.ts';
import { type Scenario, scenarios } from '#mocks/scenarios.ts';
import { goTo, openWiki, settled, startWiki, watched } from './open-wiki.tsx';
import { main, words } from './reading.ts';
import { requests, server } from './server.ts';
import { lanternRoom } from './wikis.ts';
import { helper } from './keeper-page.ts';

const title = () => words(screen.getByRole('heading', { level: 1 }));
const retry = () => screen.getByRole('button', { name: 'Try again' });

/** Sets whether the device is offline. */
function online(is: boolean): void {
  vi.spyOn(window.navigator, 'onLine', 'get').mockReturnValue(is);
  act(() => void window.dispatchEvent(new Event(is ? 'online' : 'offline')));
}

/** Advances three seconds. Only timers are faked; promises are not. */
function quickTimers(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
}

test.each([
  ['a scene that the part does not know', 0, '/timeline/s5'],
  ['a scene that was never written', 0, '/timeline/s99'],
  ['a character that nobody is', 1, '/characters/nobody'],
  ['an address without a page', 1, '/no/such/page'],
  ['an address without a page in the whole story', 3, '/full/no/such/page'],
  ['a scene that was never written, in the whole story', 3, '/full/timeline/s99'],
])('%s gets the same text as every address without a page', async (_, part, address) => {
  watched(part);
  await openWiki(address);
  expect(document.title).toBe('Page not found · The Lantern Room');
  // The pages with the nearest names follow, once they are found.
  const [text] = words(main()).split(searchMessages.nearestPages);
  expect(text?.trim()).toBe(
    'Page not found' +
      'There is no page at this address. It may be mistyped, or the page may belong to a later part of the film than yours.' +
      'SearchFrom here you can go to:HomeCharactersTimeline',
  );
  // The page was not requested, so network traffic does not reveal whether it exists.
  expect(requests().filter(({ address: asked }) => asked.startsWith('/data/pages/'))).toEqual([]);
  expect(requests().filter(({ status }) => status !== 200)).toEqual([]);
});

test('hidden and missing pages make the same requests', async () => {
  const asked: number[] = [];
  for (const address of ['/timeline/s5', '/timeline/s99']) {
    const before = requests().length;
    const { unmount, client } = await openWiki(address);
    // The site, the pointers, and then the names for the suggestions.
    await waitFor(() => expect(requests().length - before).toBeGreaterThanOrEqual(3));
    await waitFor(() => expect(client.isFetching()).toBe(0));
    asked.push(requests().length - before);
    unmount();
  }
  expect(asked).toEqual([3, 3]);
});

test('links on the “not found” page lead to existing pages', async () => {
  const { press, where } = await openWiki('/timeline/s5');
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
  ['malformed', 'arrived damaged and could not be read', /^The data file at \/data\/.* is not JSON\.$/],
  ['missing', 'is missing from the site', /^There is no data file at \/data\/pages\/.*\.$/],
  [
    'offline',
    'could not be fetched: the site did not answer, or answered with an error',
    /^The data file at \/data\/.* could not be fetched: /,
  ],
];

test.each(failures)(
  'if data is "%s", the page shows an error, and a retry loads it',
  async (scenario, says, detail) => {
    const wiki = await openWiki('/characters');
    server.use(...scenarios[scenario]);
    // A page with missing data is loaded again before it says so (tests/browser/new-edition.test.ts).
    noteReload('/characters/baek-mu-jin');
    await goTo(wiki, '/characters/baek-mu-jin');
    expect(title()).toBe('This page could not be shown');
    expect(document.title).toBe('This page could not be shown · The Lantern Room');
    expect(words(main())).toContain(says);
    expect(words(main())).toContain('The rest of the wiki still works, and nothing of yours is lost.');
    await wiki.user.click(screen.getByText('Details for a report'));
    expect(screen.getByRole<HTMLDetailsElement>('group').open).toBe(true);
    expect(words(screen.getByText(/^(The data file at|There is no data file at) /))).toMatch(detail);

    // Pages opened before still work, and the error is gone.
    await goTo(wiki, '/characters');
    expect(title()).toBe('Characters');
    await goTo(wiki, '/characters/baek-mu-jin');
    await wiki.press(retry());
    expect(title()).toBe('This page could not be shown');

    server.resetHandlers();
    await wiki.press(retry());
    expect(title()).toBe('Baek Mu-jin 백무진');
    expect(wiki.where()).toBe('/characters/baek-mu-jin');
  },
);

test.each(['failing', 'malformed', 'missing'] as const)(
  'a first visit with "%s" data recovers too',
  async (scenario) => {
    server.use(...scenarios[scenario]);
    noteReload('/film');
    const { press } = await openWiki('/film');
    expect(title()).toBe('This page could not be shown');
    expect(document.title).toBe('This page could not be shown · The Lantern Room');
    expect(screen.getByRole('navigation', { name: 'Main' })).toBeDefined();
    server.resetHandlers();
    await press(retry());
    expect(title()).toBe('Nine Turns of the Lamp 등불 아홉 바퀴');
    expect(document.title).toBe('Nine Turns of the Lamp · The Lantern Room');
  },
);

test('an error reveals nothing about the page', async () => {
  watched(2);
  server.use(...scenarios.failing);
  await openWiki('/timeline/s4');
  expect(title()).toBe('This page could not be shown');
  expect(document.body.textContent).not.toContain(lanternRoom.title(2, '/timeline/s4'));
});

test('offline, a page that is not on the device says so, and loads once the device is online', async () => {
  const wiki = await openWiki('/characters');
  server.use(...scenarios.offline);
  online(false);
  await goTo(wiki, '/film');
  expect(title()).toBe('This page is not on your device');
  expect(words(main())).toContain('You are offline, and this page is not stored on your device.');
  await goTo(wiki, '/characters');
  expect(title()).toBe('Characters');

  await goTo(wiki, '/film');
  server.resetHandlers();
  online(true);
  await wiki.press(retry());
  expect(title()).toBe('Nine Turns of the Lamp 등불 아홉 바퀴');
});

test('a new edition published during the visit is loaded without a message', async () => {
  server.use(
    http.get('*/data/0/pointers-*', () => HttpResponse.json({ '/characters/baek-mu-jin': '0123456789abcdef' }), {
      once: true,
    }),
  );
  await openWiki('/characters/baek-mu-jin');
  expect(title()).toBe('Baek Mu-jin 백무진');
  expect(
    requests()
      .filter(({ status }) => status === 404)
      .map(({ address }) => address),
  ).toEqual(['/data/pages/0123456789abcdef.json']);
});

test('a slow first visit shows a skeleton, and then the page', async () => {
  quickTimers();
  server.use(...scenarios.slow);
  const { router } = await startWiki('/characters/baek-mu-jin');
  const notice = await screen.findByText('Loading the page…');
  expect(notice.getAttribute('role')).toBe('status');
  expect(main().contains(notice)).toBe(true);
  expect(screen.queryByRole('heading', { level: 1 })).toBeNull();
  expect(screen.getByRole('navigation', { name: 'Main' })).toBeDefined();

  await act(() => vi.advanceTimersByTimeAsync(3000));
  await settled(router);
  expect(title()).toBe('Baek Mu-jin 백무진');
  expect(screen.queryByText('Loading the page…')).toBeNull();
});

test('while a slow page loads, the previous one stays', async () => {
  quickTimers();
  const wiki = await openWiki('/characters');
  server.use(...scenarios.slow);
  expect(main().getAttribute('aria-busy')).toBe('false');
  await wiki.user.click(within(within(main()).getByRole('heading', { name: /^Cha Tae-su/ })).getByRole('link'));
  await waitFor(() => expect(main().getAttribute('aria-busy')).toBe('true'));
  expect(title()).toBe('Characters');
  expect(document.title).toBe('Characters · The Lantern Room');

  await act(() => vi.advanceTimersByTimeAsync(3000));
  await settled(wiki.router);
  expect(title()).toBe('Cha Tae-su 차태수');
  expect(main().getAttribute('aria-busy')).toBe('false');
});

test('a retry shows its progress, and cannot be started twice', async () => {
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
  expect(title()).toBe('About The Lantern Room');
  expect(requests().length - before).toBe(1);
});

test('while a new part loads, the page shows the old part, and then nothing later than the new one', async () => {
  quickTimers();
  watched(2);
  const wiki = await openWiki('/characters/baek-mu-jin');
  server.use(...scenarios.slow);
  act(() => wiki.app.settings.part.set(lanternRoom.at(1).part));
  await waitFor(() => expect(wiki.router.state.revalidation).toBe('loading'));
  expect(screen.queryByText('Loading the page…')).toBeNull();
  await act(() => vi.advanceTimersByTimeAsync(3000));
  await settled(wiki.router);
  expect(screen.queryByRole('heading', { name: helper })).toBeNull();
});
