import { linkTitle } from '#entities/neutral-name.ts';
import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { plainText } from '#wiki/prose.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { AppearanceData } from '#wiki/shared-data.ts';
import { goTo, openWiki, watched } from './open-wiki.tsx';
import { fact, items, lead, links, nameOf, section, terms, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

const { last } = lanternRoom;
const heading = (title: string) => screen.findByRole('heading', { level: 1, name: title });
const count = () => screen.getByRole('status').textContent;
const orders = () => within(screen.getByRole('group', { name: 'Order' }));
const filters = () => screen.getByRole('group', { name: 'Filters' });
const filter = (label: string) => within(filters()).getByRole('combobox', { name: label });

/** Returns the scenes of the timeline at a part, in story order. */
const scenesAt = (part: number) => lanternRoom.page(part, '/timeline', 'timeline').events;

/** Returns the name of a scene, by default in the whole story. */
const called = (id: string, part: number = last) => lanternRoom.title(part, `/timeline/${id}`);

// The three scenes of the premise, and that of the frame, which opens the film and is the end of the story.
const oilBoat = called('s1');
const onTheQuay = called('s7');
const herringDay = called('s8');
const frame = called('s6');

/** Returns the scenes of the list, in order. */
const shownScenes = () => within(screen.getByRole('main')).getAllByRole('article');

/** Returns the scenes shown, by their heading. */
function slices(): [string, string[]][] {
  return [...screen.getByRole('region', { name: 'The scenes' }).querySelectorAll('h2')].map((title) => [
    words(title),
    items(title.closest('section') ?? title).map((item) => words(within(item).getByRole('heading', { level: 3 }))),
  ]);
}

test('before watching, the timeline has the three scenes of the premise and no other', async () => {
  await openWiki('/timeline');
  expect(shownScenes().flatMap((scene) => links(within(scene).getByRole('heading', { level: 3 })))).toEqual([
    [oilBoat, '/timeline/s1'],
    [onTheQuay, '/timeline/s7'],
    [herringDay, '/timeline/s8'],
  ]);
  expect(count()).toBe('3 scenes');
});

test('in story order every scene is listed once, with its number', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const numbers = shownScenes().map((item) => Number(/^\d+(?=Scene)/.exec(words(item))?.[0]));
  expect(numbers).toEqual(scenesAt(last).map(({ number }) => number));
  // Numbers follow the screen order, which opens with two scenes from the end of the story.
  expect(numbers).toEqual([3, 4, 5, 6, 7, 10, 9, 8, 11, 12, 2, 1]);
  // The number is visible; screen readers get a neutral name, with the position in the list.
  expect(screen.getByText('Scene 10, 6 of 12').className).toContain('hidden');
});

test('in screen order the scene of the frame comes first and again last', async () => {
  watched(last);
  const { press, where } = await openWiki('/full/timeline');
  await press(orders().getByRole('link', { name: 'Screen order' }));
  expect(where()).toBe('/full/timeline?order=screen');
  expect(orders().getByRole('link', { name: 'Screen order' }).getAttribute('aria-current')).toBe('true');
  const positions = scenesAt(last)
    .flatMap(({ page, screen: shown }) => shown.map((at) => ({ ...at, title: linkTitle(page) })))
    .toSorted((a, b) => a.position - b.position);
  const byPart = Array.from({ length: last }, (_, part): [string, string[]] => [
    `Part ${part + 1}`,
    positions.filter((at) => at.part === part + 1).map(({ title }) => title),
  ]);
  expect(slices()).toEqual(byPart.filter(([, titles]) => titles.length > 0));
  expect(slices().flatMap(([part, titles]) => titles.filter((title) => title === frame).map(() => part))).toEqual([
    'Part 1',
    'Part 3',
  ]);

  await press(orders().getByRole('link', { name: 'Story order' }));
  expect(where()).toBe('/full/timeline');
});

test('in screen order, scenes that are known but not reached come last', async () => {
  await openWiki('/timeline?order=screen');
  expect(slices()).toEqual([['Known, but not yet shown on screen', [oilBoat, onTheQuay, herringDay]]]);
});

test('at part 1 the frame is shown once, without its title', async () => {
  watched(1);
  await openWiki('/timeline?order=screen');
  const [first, unreached] = slices();
  expect(first?.[0]).toBe('Part 1');
  expect(first?.[1]).toEqual(['Scene 1', called('s12', 1), oilBoat, onTheQuay, called('s9', 1), called('s2', 1)]);
  expect(unreached).toEqual(['Known, but not yet shown on screen', [herringDay]]);
  expect(screen.getByRole('main').textContent).not.toContain(frame);
});

test('only scenes of the present day are marked as such', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const marked = shownScenes()
    .filter((item) => within(item).queryByText('Present day'))
    .map((item) => words(within(item).getByRole('heading')));
  const present = scenesAt(last).filter(({ thread }) => thread === 'present');
  expect(marked).toEqual(present.map(({ page }) => page.title));
  expect(marked).toContain(frame);
});

test('a scene shows its place, who is on screen and what viewers felt', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const counting = scenesAt(last).find(({ page }) => page.path === '/timeline/s7');
  if (!counting?.place) throw new Error('the scene has no place');
  const [item] = shownScenes().filter((each) => within(each).queryByRole('link', { name: linkTitle(counting.page) }));
  if (!item) throw new Error('the timeline does not list the scene');
  expect(within(item).getAllByRole('definition').map(words)).toEqual([
    nameOf(counting.place),
    ...counting.characters.map(({ title }) => title),
  ]);
  expect(within(item).getAllByRole('listitem').map(words)).toEqual(counting.reactions);
  expect(words(item)).toContain(plainText(counting.summary));
});

test('filters reduce the scenes, are in the address and can be cleared', async () => {
  watched(last);
  const { press, choose, where } = await openWiki('/full/timeline?order=screen');
  const all = scenesAt(last);
  expect(count()).toBe(`${all.length} scenes`);
  expect(screen.queryByRole('link', { name: 'Clear filters' })).toBeNull();

  await choose(filter('Character'), 'cha-tae-su');
  expect(where()).toBe('/full/timeline?order=screen&character=cha-tae-su');
  const his = all.filter(({ characters }) => characters.some(({ title }) => title === 'Cha Tae-su'));
  expect(count()).toBe(`${his.length} of ${all.length} scenes`);
  expect(new Set(slices().flatMap(([, scenes]) => scenes))).toEqual(new Set(his.map(({ page }) => page.title)));

  await choose(filter('Reaction'), 'doubt');
  expect(where()).toBe('/full/timeline?order=screen&character=cha-tae-su&reaction=doubt');
  const doubted = his.filter(({ reactions }) => reactions.includes('doubt'));
  expect(doubted.length).toBeLessThan(his.length);
  expect(count()).toBe(`${doubted.length} of ${all.length} scenes`);
  expect(slices().flatMap(([, scenes]) => scenes)).toContain(called('s4'));

  await press(screen.getByRole('link', { name: 'Clear filters' }));
  expect(where()).toBe('/full/timeline?order=screen');
  expect(count()).toBe(`${all.length} scenes`);
});

test('each active filter can be removed by itself', async () => {
  watched(last);
  const { press, where } = await openWiki('/full/timeline?character=cha-tae-su&reaction=doubt');
  const set = () => items(screen.getByRole('list', { name: 'Filters that are set' }).parentElement ?? document.body);
  expect(set().map(words)).toEqual(['Cha Tae-su ×', 'doubt ×']);
  await press(screen.getByRole('link', { name: 'Remove the filter Character: Cha Tae-su' }));
  expect(where()).toBe('/full/timeline?reaction=doubt');
  expect(set().map(words)).toEqual(['doubt ×']);
  expect(filter('Character')).toHaveProperty('value', '');
  expect(filter('Reaction')).toHaveProperty('value', 'doubt');
});

test('in story order, headings show the time of the story and the part that shows it', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const headings = slices().map(([text]) => text);
  expect(headings.at(0)).toBe('The past, shown in part 1');
  expect(headings.slice(-2)).toEqual(['The past, shown in part 3', 'The present day, shown in part 1']);
  expect(slices().flatMap(([, scenes]) => scenes)).toEqual(scenesAt(last).map(({ page }) => page.title));
});

test('a scene shows its positions in both orders only if they differ', async () => {
  watched(last);
  await openWiki('/full/timeline?order=screen');
  const saysBoth = shownScenes().flatMap((item) => within(item).queryAllByText(/^Shown /));
  expect(saysBoth.map(words)).toEqual([
    'Shown twice, 1st and 13th, out of story order',
    'Shown 2nd, out of story order',
    'Shown 8th, out of story order',
    'Shown 9th, out of story order',
    'Shown twice, 1st and 13th, out of story order',
  ]);
});

test('at part 1 the frame is out of order, and nothing reveals that it is shown again', async () => {
  watched(1);
  await openWiki('/timeline?order=screen');
  const place = screen.getByText('Shown 1st, out of story order');
  expect(place.closest('article')?.textContent).not.toContain('twice');
});

test('focusing a scene announces its number and its position in the list', async () => {
  const { unmount } = await openWiki('/timeline');
  // Not reached yet: nothing reveals its number.
  expect(screen.getByRole('link', { name: herringDay, description: '3 of 3' })).toBeTruthy();
  unmount();
  watched(1);
  await openWiki('/timeline?order=screen');
  expect(screen.getByRole('link', { name: oilBoat, description: 'Scene 3, 3 of 7' })).toBeTruthy();
  // Its neutral name already contains its number.
  expect(screen.getByRole('link', { name: 'Scene 1', description: '1 of 7' })).toBeTruthy();
});

test('each character of a scene has an emblem, a name, and a link to their page', async () => {
  await openWiki('/timeline');
  const { characters } = lanternRoom.page(0, '/timeline', 'timeline');
  const [scene] = shownScenes();
  const link = within(scene ?? document.body)
    .getAllByRole('link', { name: 'Baek Mu-jin' })
    .at(-1);
  expect(link?.getAttribute('href')).toBe('/characters/baek-mu-jin');
  const drawn = link?.querySelector('use')?.getAttribute('href') ?? '';
  expect(document.querySelector(`${drawn} .emblem-${characters[0]?.emblem?.colour}`)).not.toBeNull();
});

test('all filter changes are one step in the browser history', async () => {
  watched(last);
  const wiki = await openWiki('/full/characters');
  await goTo(wiki, '/full/timeline');
  await wiki.choose(filter('Place'), 'solme-point');
  await wiki.choose(filter('Time'), 'past');
  expect(wiki.where()).toBe('/full/timeline?place=solme-point&thread=past');
  await act(() => wiki.router.navigate(-1));
  await heading('Characters');
  expect(wiki.where()).toBe('/full/characters');
});

test('filters without results say so and can be cleared', async () => {
  watched(last);
  const { press } = await openWiki(
    '/full/timeline?thread=present&character=noh-bun-i&place=solme-point&reaction=laughter',
  );
  expect(count()).toBe('No scene matches all filters. Clear one to see more.');
  expect(slices()).toEqual([]);
  await press(screen.getByRole('link', { name: 'Clear filters' }));
  expect(slices().flatMap(([, scenes]) => scenes)).toContain(frame);
});

test('filters offer only what the part knows, and ignore unknown values', async () => {
  const wiki = await openWiki('/timeline');
  const { characters, events } = lanternRoom.page(0, '/timeline', 'timeline');
  const offered = (label: string) => within(filter(label)).getAllByRole('option').map(words);
  // Each option shows its number of scenes.
  const having = (fits: (event: AppearanceData) => boolean) => events.filter(fits).length;
  expect(offered('Character')).toEqual([
    'Everyone',
    ...characters.map(({ title, ...link }) => {
      const scenes = having((event) => event.characters.some((character) => linkKey(character) === linkKey(link)));
      return `${title} (${scenes})`;
    }),
  ]);
  expect(offered('Character').join()).not.toContain('Pak Chil-bok');
  expect(offered('Reaction')).toEqual([
    'Any or none',
    ...[...new Set(events.flatMap(({ reactions }) => reactions))].map(
      (reaction) => `${reaction} (${having(({ reactions }) => reactions.includes(reaction))})`,
    ),
  ]);
  // All three scenes are in the past, so there is nothing to choose.
  expect(within(filters()).queryByRole('combobox', { name: 'Time' })).toBeNull();
  await goTo(wiki, '/timeline?character=pak-chil-bok&reaction=anger&thread=present');
  expect(count()).toBe('3 scenes');
});

test('the scene of the frame has a neutral name until the end, and then its title', async () => {
  const written = (part: number) =>
    lanternRoom
      .page(part, '/timeline/s6', 'event')
      .sections.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => plainText(text)));
  watched(1);
  const wiki = await openWiki('/timeline/s6');
  expect(words(await heading('Scene 1'))).toBe('Scene 1');
  expect(document.title).toBe('Scene 1 · The Lantern Room');
  expect(lead()).toEqual(written(1));
  expect(screen.getByRole('main').textContent).not.toMatch(/marker-three|father|daughter/);
  wiki.unmount();

  watched(last);
  await openWiki('/full/timeline/s6');
  expect(frame).not.toBe('Scene 1');
  expect(words(await heading(frame))).toBe(frame);
  expect(document.title).toBe(`${frame} · The Lantern Room`);
  expect(lead()).toEqual(written(last));
  expect(lead()).not.toEqual(written(1));
});

test('the page of a scene shows its number and its position on screen', async () => {
  watched(last);
  const { press, where } = await openWiki('/full/timeline/s6');
  const facts = screen.getByRole('complementary', { name: `${frame} at a glance` });
  expect(words(fact(facts, 'Number'))).toBe('Scene 1');
  expect([...fact(facts, 'In the film').children].map(words)).toEqual([
    '1st scene shown, in part 1',
    '13th scene shown, in part 3',
  ]);
  expect(links(fact(facts, 'Characters'))).toContainEqual(['Han Do-yeon', '/full/characters/han-do-yeon']);
  await press(within(fact(facts, 'Time')).getByRole('link', { name: 'Present day' }));
  await heading('Timeline');
  expect(where()).toBe('/full/timeline?thread=present');
});

test('a scene whose place has no page shows no place', async () => {
  watched(last);
  await openWiki('/full/timeline/s3');
  const facts = terms(screen.getByRole('complementary', { name: `${called('s3')} at a glance` }));
  expect(facts.slice(0, 4)).toEqual(['Number', 'In the film', 'Time', 'Characters']);
});

test('a scene that is known but not reached shows neither its screen position nor its number', async () => {
  await openWiki('/timeline/s8');
  const facts = screen.getByRole('complementary', { name: `${herringDay} at a glance` });
  expect(words(fact(facts, 'In the film'))).toBe('Not yet shown');
  expect(terms(facts)).not.toContain('Number');
  expect(screen.getByRole('main').textContent).not.toMatch(/scene \d/i);
  expect(links(fact(facts, 'Place'))).toEqual([['Solme Harbour', '/places/solme-harbour']]);
});

test('reactions to a scene are shown with their sources', async () => {
  watched(2);
  await openWiki('/timeline/s4');
  const { reactions } = lanternRoom.page(2, '/timeline/s4', 'event');
  const felt = items(section('What viewers felt')).map((item) => [...item.children].map(words));
  expect(felt).toEqual(
    reactions.map(({ reaction, who, source, text }) => [
      [reaction, ...(who === source.title ? [] : [`${who}:`]), source.title].join(' '),
      plainText(text),
    ]),
  );
  expect(felt.map(([by]) => by)).toContain('tears Fern: Gull Notes, a film diary');
});

test('previous and next link through the scenes that the part knows', async () => {
  const around = () => links(screen.getByRole('navigation', { name: 'Before and after in the story' }));
  const wiki = await openWiki('/timeline/s1');
  expect(around()).toEqual([[onTheQuay, '/timeline/s7']]);
  await wiki.press(screen.getByRole('link', { name: onTheQuay }));
  await heading(onTheQuay);
  expect(around()).toEqual([
    [oilBoat, '/timeline/s1'],
    [herringDay, '/timeline/s8'],
  ]);
  await wiki.press(screen.getByRole('link', { name: herringDay }));
  await heading(herringDay);
  expect(around()).toEqual([[onTheQuay, '/timeline/s7']]);
  wiki.unmount();

  watched(1);
  await openWiki('/timeline/s8');
  const at = scenesAt(1).findIndex(({ page }) => page.path === '/timeline/s8');
  expect(around()).toEqual(
    [at - 1, at + 1].map((near) => [scenesAt(1)[near]?.page.title, scenesAt(1)[near]?.page.path]),
  );
  expect(around().map(([, address]) => address)).toEqual(['/timeline/s2', '/timeline/s12']);
});
