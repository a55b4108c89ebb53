import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { rootState } from '#app/root-state.ts';
import { writeSetting } from '#lib/device-setting.ts';
import { inventedFiles } from '#tests/fixtures/content.ts';
import { partSetting } from '#wiki/settings.ts';
import { plainText } from '#wiki/prose.ts';
import { goTo, openPrerendered, openWiki, settled, storedPart, watched } from './open-wiki.tsx';
import { hasSection, lead, section, words } from './reading.ts';
import { requests, server } from './server.ts';
import { laterHeading, lanternRoom } from './wikis.ts';

const { last } = lanternRoom;
const placeButton = () => screen.getByRole('button', { name: /Change how far you have watched$/ });
const panel = () => screen.getByRole('dialog', { name: 'How far have you watched?' });
const slider = () => within(panel()).getByRole('slider', { name: /^Parts watched/ });
const button = (name: string | RegExp) => within(panel()).getByRole('button', { name });
const slideTo = (part: number) => fireEvent.change(slider(), { target: { value: String(part) } });

// Sections of the keeper's page that are added at part 1 and at part 2.
const supper = laterHeading(lanternRoom, '/characters/baek-mu-jin', 1, 0);
const helper = laterHeading(lanternRoom, '/characters/baek-mu-jin', 2, 1);

/** Returns the first paragraphs of the keeper's page at a part. */
const introduction = (part: number) =>
  lanternRoom
    .page(part, '/characters/baek-mu-jin', 'character')
    .sections[0]?.paragraphs.map(({ text }) => plainText(text));

/** The cue of each part, from part 1. */
const cues = (
  JSON.parse(inventedFiles.find(({ path }) => path === 'parts.json')?.text ?? '') as { parts: { cue: string }[] }
).parts.map(({ cue }) => cue);

test('the question, the panel and the about page describe a finished part in the same words', async () => {
  const rule = 'A part counts once you have finished it.';
  const wiki = await openWiki('/');
  expect(words(screen.getByRole('region', { name: 'First visit' }))).toContain(rule);
  await wiki.press(placeButton());
  expect(words(panel())).toContain(rule);
  wiki.unmount();
  await openWiki('/about');
  expect(words(section('How it avoids spoilers'))).toContain(rule);
});

test('someone new is asked once whether they have seen the film', async () => {
  const wiki = await openWiki('/');
  const question = screen.getByRole('region', { name: 'First visit' });
  expect(within(question).getAllByRole('button').map(words)).toEqual(['Not yet', 'Part of it…', 'Yes, all of it']);
  expect(storedPart()).toBeNull();
  await wiki.press(within(question).getByRole('button', { name: 'Not yet' }));
  expect(screen.queryByRole('region', { name: 'First visit' })).toBeNull();
  expect(storedPart()).toBe(0);
  expect(wiki.where()).toBe('/');
  wiki.unmount();
  await openWiki('/');
  expect(screen.queryByRole('region', { name: 'First visit' })).toBeNull();
});

test('someone who has seen it all is redirected to the whole story', async () => {
  const { press, where } = await openWiki('/');
  await press(screen.getByRole('button', { name: 'Yes, all of it' }));
  await waitFor(() => expect(where()).toBe('/full'));
  expect(storedPart()).toBe(3);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('contentinfo').textContent).toContain('You are reading the whole story.');
});

test('someone who has seen part of it says how far', async () => {
  const { press } = await openWiki('/');
  expect(screen.queryByRole('dialog')).toBeNull();
  await press(screen.getByRole('button', { name: 'Part of it…' }));
  expect(words(panel())).toContain('A part counts once you have finished it.');
  slideTo(2);
  await press(button(/^Show/));
  await press(button(/^Yes, show/));
  expect(storedPart()).toBe(2);
  expect(screen.queryByRole('region', { name: 'First visit' })).toBeNull();
  expect(placeButton().getAttribute('aria-label')).toBe('Part 2 of 3 watched. Change how far you have watched');
});

test('going forward asks for confirmation, and shows the page at the new part', async () => {
  const wiki = await openWiki('/characters/baek-mu-jin');
  await wiki.press(placeButton());
  slideTo(2);
  expect(slider().getAttribute('aria-valuetext')).toBe('Part 2 of 3 watched');
  await wiki.press(button(/^Show/));
  expect(words(within(panel()).getByRole('alert'))).toContain('This shows what is known after part 2 of 3.');
  expect(hasSection(helper)).toBe(false);
  expect(storedPart()).toBeNull();

  await wiki.press(button(/^Yes, show/));
  await screen.findByRole('heading', { level: 2, name: helper });
  expect(wiki.where()).toBe('/characters/baek-mu-jin');
  expect(storedPart()).toBe(2);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('cancelling keeps the part', async () => {
  watched(1);
  const wiki = await openWiki('/characters/baek-mu-jin');
  const before = requests().length;
  await wiki.press(placeButton());
  slideTo(2);
  await wiki.press(button(/^Show/));
  await wiki.press(button('Stay at part 1'));
  expect(slider().getAttribute('aria-valuetext')).toBe('Part 1 of 3 watched');
  await wiki.press(button('Close'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(storedPart()).toBe(1);
  expect(
    requests()
      .slice(before)
      .map(({ address }) => address),
  ).toEqual(['/data/1/parts.json']);
});

test('a choice that was not applied is discarded when the panel closes', async () => {
  watched(1);
  const wiki = await openWiki('/about');
  await wiki.press(placeButton());
  slideTo(2);
  await wiki.press(button('Close'));
  await wiki.press(placeButton());
  await waitFor(() => expect(slider().getAttribute('aria-valuetext')).toBe('Part 1 of 3 watched'));
  await wiki.press(button('Close'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a reader sees the cues of the parts reached and of the next one, and never a later cue', async () => {
  watched(0);
  const wiki = await openWiki('/about');
  for (let part = 0; part < last; part++) {
    await act(async () => wiki.app.settings.part.set(lanternRoom.at(part).part));
    await settled(wiki.router);
    await wiki.press(placeButton());
    const next = cues[part] ?? '';
    await within(panel()).findByText(`Not part ${part + 1} yet? It is over when: ${next}`);
    const seen: string[] = [];
    for (let chosen = 0; chosen <= last; chosen++) {
      slideTo(chosen);
      seen.push(document.body.textContent ?? '');
    }
    const told = cues.filter((cue) => seen.some((text) => text.includes(cue)));
    expect(told, `at part ${part}`).toEqual(cues.slice(0, part + 1));
    await wiki.press(button('Close'));
  }
});

test('past the next part the panel says that its end is described later', async () => {
  watched(1);
  const wiki = await openWiki('/about');
  await wiki.press(placeButton());
  await within(panel()).findByText(`Part 1 is over when: ${cues[0]}`);
  slideTo(2);
  expect(words(panel())).toContain(`Part 2 is over when: ${cues[1]}`);
  wiki.unmount();
  watched(0);
  const before = await openWiki('/about');
  await before.press(placeButton());
  await within(panel()).findByText(`Not part 1 yet? It is over when: ${cues[0]}`);
  slideTo(2);
  expect(words(panel())).toContain('Its end is described once you have reached the part before it.');
});

test('if the cues cannot be fetched, the panel works without them', async () => {
  watched(2);
  server.use(http.get('*/data/*/parts.json', () => HttpResponse.error()));
  const wiki = await openWiki('/about');
  await wiki.press(placeButton());
  await waitFor(() => expect(wiki.client.isFetching()).toBe(0));
  expect(words(panel())).not.toContain('Its end is described once you have reached the part before it.');
  slideTo(1);
  await wiki.press(button(/^Show/));
  expect(storedPart()).toBe(1);
});

test('applying the last part redirects to the whole story, with query and hash', async () => {
  watched(1);
  const wiki = await openWiki('/timeline?order=screen#main');
  await wiki.press(placeButton());
  slideTo(last);
  await wiki.press(button(/^Show/));
  expect(words(within(panel()).getByRole('alert'))).toContain('This shows the whole story, the end included.');
  await wiki.press(button(/^Yes, show/));
  await waitFor(() => expect(wiki.where()).toBe('/full/timeline?order=screen#main'));
  expect(
    within(screen.getByRole('main')).getAllByRole('link', { name: lanternRoom.title(last, '/timeline/s6') }).length,
  ).toBe(2);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test.each([
  '/',
  '/film',
  '/characters/han-do-yeon',
  '/timeline/s5',
  '/timeline?order=screen',
  '/reviews/gull-notes#voice-1',
])('someone who has watched it all and opens %s reads it in the whole story', async (address) => {
  watched(last);
  const { where } = await openWiki(address);
  expect(where()).toBe(address === '/' ? '/full' : `/full${address}`);
  expect(document.title).not.toMatch(/^Page not found/);
  expect(requests().filter(({ status }) => status !== 200)).toEqual([]);
});

test('someone who has watched it all stays in the whole story when they go back', async () => {
  watched(1);
  const wiki = await openWiki('/characters');
  await goTo(wiki, '/timeline');
  await act(async () => wiki.app.settings.part.set(last));
  await waitFor(() => expect(wiki.where()).toBe('/full/timeline'));
  await act(() => wiki.router.navigate(-1));
  await settled(wiki.router);
  expect(wiki.where()).toBe('/full/characters');
});

test('an unknown address is unknown in the whole story too, without a redirect loop', async () => {
  watched(last);
  const { where } = await openWiki('/no/such/page');
  expect(where()).toBe('/full/no/such/page');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Page not found');
});

test('going back needs no confirmation, shows less, and discards data of later parts', async () => {
  watched(2);
  const wiki = await openWiki('/timeline');
  await goTo(wiki, '/timeline/s4');
  await goTo(wiki, '/characters/baek-mu-jin');
  await wiki.press(placeButton());
  await waitFor(() => expect(wiki.client.isFetching()).toBe(0));
  const before = requests().length;
  for (const part of [1, 0]) {
    if (part === 0) await wiki.press(placeButton());
    slideTo(part);
    await wiki.press(button(/^Show/));
    await waitFor(() => expect(hasSection(part === 0 ? supper : helper)).toBe(false));
  }
  expect(lead()).toEqual(introduction(0));
  expect(storedPart()).toBe(0);

  const parts = wiki.client
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => Number(queryKey[1] ?? 0));
  expect(parts.filter((part) => part > 0)).toEqual([]);
  const asked = requests().slice(before);
  expect(asked.filter(({ address }) => /^\/data\/[2-9]\//.test(address))).toEqual([]);
});

test('going back on a page that the earlier part does not have shows “not found”', async () => {
  watched(2);
  const wiki = await openWiki('/timeline/s4');
  await wiki.press(placeButton());
  slideTo(1);
  await wiki.press(button(/^Show/));
  await screen.findByRole('heading', { level: 1, name: 'Page not found' });
  const title = lanternRoom.title(2, '/timeline/s4');
  expect(document.body.textContent).not.toContain(title);
  expect(document.title).not.toContain(title);
});

test.each([
  ['/full/characters/baek-mu-jin', '/characters/baek-mu-jin', 'Baek Mu-jin 백무진'],
  ['/full/timeline/s5', '/timeline', 'Timeline'],
  ['/full', '/', '등불 아홉 바퀴 Nine Turns of the Lamp'],
])('going back from %s leads to %s', async (from, to, title) => {
  watched(last);
  const wiki = await openWiki(from);
  await wiki.press(placeButton());
  slideTo(1);
  await wiki.press(button(/^Show/));
  await waitFor(() => expect(wiki.where()).toBe(to));
  await screen.findByRole('heading', { level: 1, name: title });
  expect(screen.getByRole('contentinfo').textContent).toContain('You are reading the careful edition');
  expect(screen.queryByRole('dialog')).toBeNull();
  const later = () =>
    wiki.client
      .getQueryCache()
      .getAll()
      .filter(({ queryKey }) => Number(queryKey[1] ?? 0) > 1);
  await waitFor(() => expect(later()).toEqual([]));
});

test('changing the part in another tab changes it in this one', async () => {
  watched(1);
  const wiki = await openWiki('/characters/baek-mu-jin');
  const inAnotherTab = async (part: number) => {
    watched(part);
    await act(async () => {
      window.dispatchEvent(new StorageEvent('storage', { key: 'lantern-room.part', newValue: String(part) }));
    });
    await settled(wiki.router);
  };
  await inAnotherTab(2);
  expect(hasSection(helper)).toBe(true);
  expect(placeButton().getAttribute('aria-label')).toMatch(/^Part 2 of 3 watched/);
  await inAnotherTab(1);
  expect(hasSection(helper)).toBe(false);
  await inAnotherTab(last);
  await waitFor(() => expect(wiki.where()).toBe('/full/characters/baek-mu-jin'));
});

test('other storage changes in another tab have no effect', async () => {
  watched(2);
  await openWiki('/characters/baek-mu-jin');
  const before = requests().length;
  localStorage.setItem('lantern-room.theme', 'dark');
  await act(async () => {
    window.dispatchEvent(new StorageEvent('storage', { key: 'lantern-room.theme', newValue: 'dark' }));
  });
  expect(requests().length).toBe(before);
});

test('a part stored for another parts list is carried over, rounded down', async () => {
  const [first] = lanternRoom.site.boundaries.split(' ');
  const boundaries = `${first} 00000004 00000005`;
  writeSetting(localStorage, partSetting({ ...lanternRoom.site, boundaries }), lanternRoom.at(2).part);
  await openWiki('/characters/baek-mu-jin');
  expect(placeButton().getAttribute('aria-label')).toMatch(/^Part 1 of 3 watched/);
  expect(hasSection(supper)).toBe(true);
  expect(hasSection(helper)).toBe(false);
});

/** What every document fetches: the data of the wiki, and that of its page. */
const ofDocument = ['/data/site.json', expect.stringMatching(/^\/data\/pages\/[0-9a-f]+\.json$/)];

test('a prerendered careful page fetches its own data only for someone who has not started', async () => {
  await openPrerendered('/characters/baek-mu-jin');
  expect(lead()).toEqual(introduction(0));
  expect(requests().map(({ address }) => address)).toEqual(ofDocument);
});

test('a prerendered careful page is updated to the part of someone who is further', async () => {
  watched(2);
  await openPrerendered('/characters/baek-mu-jin');
  await screen.findByRole('heading', { level: 2, name: helper });
  expect(requests().map(({ address }) => address)).toEqual([
    ...ofDocument,
    expect.stringMatching(/^\/data\/2\/pointers-[\w-]+\.json$/),
    expect.stringMatching(/^\/data\/pages\/[0-9a-f]+\.json$/),
  ]);
});

test('if the data of the part takes too long, a prerendered page stays, and offers to update', async () => {
  watched(2);
  // The head script has waited, and then shown the prerendered page.
  rootState.giveUp(lanternRoom.at(2).part);
  const { press } = await openPrerendered('/characters/baek-mu-jin');
  expect(screen.getByRole('status').textContent).toContain(
    'Part 2 is taking long to load. This is the spoiler-free page.',
  );
  expect(hasSection(helper)).toBe(false);
  expect(requests().map(({ address }) => address)).toEqual(ofDocument);
  await press(screen.getByRole('button', { name: 'Show part 2' }));
  expect(hasSection(helper)).toBe(true);
  expect(screen.queryByRole('button', { name: 'Show part 2' })).toBeNull();
});

test('if the data of the part cannot be fetched, a prerendered page stays, and offers to update', async () => {
  watched(2);
  server.use(http.get('*/data/2/*', () => HttpResponse.error()));
  const { press } = await openPrerendered('/characters/baek-mu-jin');
  const more = await screen.findByRole('button', { name: 'Show part 2' });
  expect(lead()).toEqual(introduction(0));
  server.resetHandlers();
  await press(more);
  expect(lead()).toEqual(introduction(2));
  expect(screen.queryByRole('button', { name: 'Show part 2' })).toBeNull();
});
