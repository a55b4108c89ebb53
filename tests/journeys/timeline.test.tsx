import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { goTo, openWiki, watched } from './open-wiki.tsx';
import { fact, items, lead, links, section, terms, words } from './reading.ts';
import { roomSeven } from './wikis.ts';

const { last } = roomSeven;
const scene = (id: string, part = last) => roomSeven.title(part, `/timeline/${id}`);
const [home, shop, cell] = ['s01', 's02', 's14'].map((id) => scene(id));
const heading = (title: string | RegExp) => screen.findByRole('heading', { level: 1, name: title });
const count = () => screen.getByRole('status').textContent;
const orders = () => within(screen.getByRole('group', { name: 'Order' }));
const filters = () => screen.getByRole('group', { name: 'Filters' });
const choices = (label: string) => words(within(filters()).getByRole('combobox', { name: label })).replace(/^\s+/, '');

/** The scenes shown, by the heading under which they stand. */
function slices(): [heading: string, scenes: string[]][] {
  return [...screen.getByRole('main').querySelectorAll('h2')].map((title) => [
    words(title),
    items(title.closest('section') ?? title).map((scene) => words(within(scene).getByRole('heading', { level: 3 }))),
  ]);
}

test('before watching, the timeline holds the three scenes of the premise and no other', async () => {
  await openWiki('/timeline');
  const scenes = section('Story order');
  expect(within(scenes).getAllByRole('heading', { level: 3 }).flatMap(links)).toEqual([
    [home, '/timeline/s01'],
    [shop, '/timeline/s02'],
    [cell, '/timeline/s14'],
  ]);
  expect(count()).toBe('3 scenes');
});

test('in story order every scene stands once, by its number', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const numbers = items(section('Story order')).map((scene) => Number(/^\d+/.exec(words(scene))?.[0]));
  const known = roomSeven.page(last, '/timeline', 'timeline').events.map(({ number }) => number);
  expect(numbers).toEqual(known);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  expect([1, 2, 9, 14, 16, 18, 23, 33, 40].filter((number) => !numbers.includes(number))).toEqual([]);
  // The number is seen; who listens hears it as a neutral name.
  expect(within(section('Story order')).getByText('Scene 33').className).toContain('hidden');
});

test('in screen order the court of the frame stands at the beginning and again near the end', async () => {
  watched(last);
  const { press, where } = await openWiki('/full/timeline');
  await press(orders().getByRole('link', { name: 'Screen order' }));
  expect(where()).toBe('/full/timeline?order=screen');
  expect(orders().getByRole('link', { name: 'Screen order' }).getAttribute('aria-current')).toBe('true');
  const shown = slices();
  expect(shown[0]?.[0]).toBe('Part 1');
  expect(shown[0]?.[1].slice(0, 3)).toEqual([
    scene('s40'),
    home,
    shop,
  ]);
  expect(shown.at(-1)?.[0]).toBe('Part 12');
  expect(shown.at(-1)?.[1]).toContain(scene('s40'));
  expect(shown.flatMap(([, scenes]) => scenes).filter((scene) => scene === scene('s40')).length).toBe(2);

  await press(orders().getByRole('link', { name: 'Story order' }));
  expect(where()).toBe('/full/timeline');
});

test('in screen order, scenes that are known but not reached stand last', async () => {
  await openWiki('/timeline?order=screen');
  expect(slices()).toEqual([
    [
      'Known, but not reached on the screen yet',
      [home, shop, cell],
    ],
  ]);
});

test('at part 1 the court is shown once, without its title', async () => {
  watched(1);
  await openWiki('/timeline?order=screen');
  expect(slices()).toEqual([
    ['Part 1', ['Scene 40', home, shop]],
    ['Known, but not reached on the screen yet', [cell]],
  ]);
});

test('scenes of the present day are marked, and no others', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const marked = items(section('Story order')).filter((scene) => within(scene).queryByText('Present day'));
  const present = roomSeven
    .page(last, '/timeline', 'timeline')
    .events.filter(({ thread }) => thread === 'present');
  expect(marked.map((scene) => words(within(scene).getByRole('heading')))).toEqual(
    present.map(({ page }) => page.title),
  );
  expect(marked.map((scene) => words(within(scene).getByRole('heading')))).toContain(scene('s40'));
});

test('a scene says where it happens, who is on screen and what viewers felt', async () => {
  watched(last);
  await openWiki('/full/timeline');
  const scene = items(section('Story order')).find((item) => within(item).queryByText(scene('s18')));
  if (!scene) throw new Error('no such scene');
  expect(within(scene).getAllByRole('definition').map(words)).toEqual(['Cell No. 7 7번방', 'Ye-seung', 'So Yang-ho']);
  expect(
    within(scene)
      .getAllByRole('listitem')
      .map(words)
      .filter((tag) => tag !== ''),
  ).toEqual(['laughter', 'doubt']);
});

test('filters narrow the scenes, stand in the address and can be cleared', async () => {
  watched(last);
  const { press, choose, where } = await openWiki('/full/timeline?order=screen');
  const all = roomSeven.page(last, '/timeline', 'timeline').events;
  expect(count()).toBe(`${all.length} scenes`);
  expect(screen.queryByRole('link', { name: 'Clear filters' })).toBeNull();

  await choose(within(filters()).getByRole('combobox', { name: 'Character' }), 'So Yang-ho');
  expect(where()).toBe('/full/timeline?order=screen&character=yang-ho');
  const his = all.filter(({ characters }) => characters.some(({ title }) => title === 'So Yang-ho'));
  expect(count()).toBe(`${his.length} of ${all.length} scenes`);
  expect(slices().flatMap(([, scenes]) => scenes)).toEqual(expect.arrayContaining([scene('s16')]));

  await choose(within(filters()).getByRole('combobox', { name: 'Reaction' }), 'doubt');
  expect(where()).toBe('/full/timeline?order=screen&character=yang-ho&reaction=doubt');
  const doubted = his.filter(({ reactions }) => reactions.includes('doubt'));
  expect(count()).toBe(`${doubted.length} of ${all.length} scenes`);
  expect(slices().flatMap(([, scenes]) => scenes)).toContain(scene('s18'));

  await press(screen.getByRole('link', { name: 'Clear filters' }));
  expect(where()).toBe('/full/timeline?order=screen');
  expect(count()).toBe(`${all.length} scenes`);
});

test('trying out filters is one step back', async () => {
  watched(last);
  const wiki = await openWiki('/full/characters');
  await goTo(wiki, '/full/timeline');
  await wiki.choose(within(filters()).getByRole('combobox', { name: 'Place' }), 'Cell No. 7');
  await wiki.choose(within(filters()).getByRole('combobox', { name: 'Time' }), 'Past');
  expect(wiki.where()).toBe('/full/timeline?place=cell-no-7&thread=past');
  await act(() => wiki.router.navigate(-1));
  await heading('Characters');
  expect(wiki.where()).toBe('/full/characters');
});

test('filters that nothing fits say so and offer the way back', async () => {
  watched(last);
  const { press } = await openWiki('/full/timeline?thread=present&place=cell-no-7');
  expect(count()).toBe('No scene matches all filters. Clear one of them to see more.');
  expect(slices()).toEqual([]);
  await press(screen.getByRole('link', { name: 'Clear filters' }));
  expect(slices()[0]?.[1]).toContain(scene('s40'));
});

test('filters offer only what the part knows, and take no notice of the rest', async () => {
  const wiki = await openWiki('/timeline');
  expect(choices('Character')).toBe('EveryoneYong-guYe-seungSo Yang-ho');
  expect(choices('Reaction')).toBe('Any or nonelaughterwarmth');
  // All three scenes lie in the past: that is no choice.
  expect(within(filters()).queryByRole('combobox', { name: 'Time' })).toBeNull();
  await goTo(wiki, '/timeline?character=min-hwan&reaction=doubt&thread=present');
  expect(count()).toBe('3 scenes');
});

test('the court of the frame has a neutral name until the end, and then its title', async () => {
  watched(1);
  const wiki = await openWiki('/timeline/s40');
  expect(words(await heading('Scene 40'))).toBe('Scene 40');
  expect(document.title).toBe('Scene 40 · Room 7');
  expect(lead().join(' ')).toMatch(
    /^The film opens in the present day, in a courtroom\..* the film does not tell yet\.$/,
  );
  expect(screen.getByRole('main').textContent).not.toMatch(/retrial|lawyer|acquit|Ye-seung/);
  wiki.unmount();

  watched(last);
  await openWiki('/full/timeline/s40');
  expect(words(await heading(scene('s40')))).toBe(scene('s40'));
  expect(document.title).toBe('The retrial · Room 7');
  expect(lead().join(' ')).toMatch(
    /^The film opens in this courtroom and comes back to it near its end\..* acquitted\.$/,
  );
});

test('the page of a scene says where it stands in the story and on the screen', async () => {
  watched(last);
  const { press, where } = await openWiki('/full/timeline/s40');
  const facts = screen.getByRole('complementary', { name: `${scene('s40')} at a glance` });
  expect(words(fact(facts, 'In the story'))).toBe('Scene 40');
  expect([...fact(facts, 'In the film').children].map(words)).toEqual([
    '2nd scene shown, in part 1',
    '41st scene shown, in part 12',
  ]);
  expect(links(fact(facts, 'Characters'))).toEqual([['Ye-seung', '/full/characters/ye-seung']]);
  await press(within(fact(facts, 'Time')).getByRole('link', { name: 'Present day' }));
  await heading('Timeline');
  expect(where()).toBe('/full/timeline?thread=present');
});

test('a scene without a known place names none', async () => {
  await openWiki('/timeline/s01');
  expect(terms(screen.getByRole('complementary', { name: `${home} at a glance` }))).toEqual([
    'In the story',
    'In the film',
    'Time',
    'Characters',
  ]);
});

test('a scene that is known but not reached does not say where the film shows it', async () => {
  await openWiki('/timeline/s14');
  const facts = screen.getByRole('complementary', { name: `${cell} at a glance` });
  expect(words(fact(facts, 'In the film'))).toBe('Not reached yet');
  expect(links(fact(facts, 'Place'))).toEqual([['Cell No. 7', '/places/cell-no-7']]);
});

test('what viewers felt at a scene stands with who tells of it', async () => {
  watched(6);
  await openWiki('/timeline/s09');
  const felt = items(section('What viewers felt'));
  expect(felt.map((item) => words(item.firstElementChild))).toEqual([
    'anger Mary: What Mary Thinks',
    'anger a reader: Five Thoughts',
  ]);
  expect(words(felt[0]?.lastElementChild)).toBe('She is furious at what is done to a man who has done nothing.');
});

test('previous and next lead through the scenes that the part knows', async () => {
  const around = () => links(screen.getByRole('navigation', { name: 'Before and after in the story' }));
  const wiki = await openWiki('/timeline/s01');
  expect(around()).toEqual([[shop, '/timeline/s02']]);
  await wiki.press(screen.getByRole('link', { name: shop }));
  await heading(shop);
  expect(around()).toEqual([
    [home, '/timeline/s01'],
    [cell, '/timeline/s14'],
  ]);
  await wiki.press(screen.getByRole('link', { name: cell }));
  await heading(cell);
  expect(around()).toEqual([[shop, '/timeline/s02']]);
  wiki.unmount();

  watched(1);
  await openWiki('/timeline/s14');
  expect(around()).toEqual([
    [shop, '/timeline/s02'],
    ['Scene 40', '/timeline/s40'],
  ]);
});
