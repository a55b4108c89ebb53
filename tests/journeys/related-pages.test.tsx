import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { groupBy } from '#lib/group-by.ts';
import { listText } from '#messages/lists.ts';
import { messages } from '#messages/messages.ts';
import { plainText } from '#wiki/prose.ts';
import { type OpenWiki, openWiki, unfold, watched } from './open-wiki.tsx';
import { hasSection, items, links, nameOf, section, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

test('relationships describe the other characters, and change with the part', async () => {
  const others = () => items(section('Relationships')).map((item) => [...item.children].map(words));
  const written = (part: number) =>
    groupBy(lanternRoom.page(part, '/characters/baek-mu-jin', 'character').relationships, ({ to }) => to.title).map(
      (ties) => [
        [ties[0].to.title, ties[0].to.original?.text].filter((text) => text !== undefined).join(' '),
        listText(ties.map(({ label }) => label)),
      ],
    );
  const wiki = await openWiki('/characters/baek-mu-jin');
  expect(others()).toEqual(written(0));
  expect(others()[0]).toEqual(['Han Do-yeon 한도연', 'reader of his log']);
  wiki.unmount();
  watched(lanternRoom.last);
  await openWiki('/full/characters/baek-mu-jin');
  expect(others()).toEqual(written(lanternRoom.last));
  expect(others()).toContainEqual([
    'Seo Gil-su of marker-two 서길수',
    'helper, come from marker-two and friend, since marker-three',
  ]);
});

test('appearances link to the scenes that the part knows, in story order', async () => {
  const scenes = async (wiki: Pick<OpenWiki, 'press'>) => {
    await unfold(wiki, 'Scenes');
    return within(section('Scenes')).getAllByRole('heading', { level: 3 }).flatMap(links);
  };
  const written = (part: number) =>
    lanternRoom
      .page(part, '/characters/cha-tae-su', 'character')
      .appearances.map(({ page }) => [page.title, page.path]);
  const wiki = await openWiki('/characters/cha-tae-su');
  const first = await scenes(wiki);
  expect(first).toEqual(written(0));
  expect(first.map(([, address]) => address)).toEqual(['/timeline/s7', '/timeline/s8']);
  await wiki.press(within(section('Scenes')).getByRole('link', { name: 'Herring day' }));
  expect(wiki.where()).toBe('/timeline/s8');
  wiki.unmount();
  watched(2);
  const second = await scenes(await openWiki('/characters/cha-tae-su'));
  expect(second).toEqual(written(2));
  expect(second.map(([, address]) => address)).toEqual([
    '/timeline/s7',
    '/timeline/s8',
    '/timeline/s10',
    '/timeline/s4',
  ]);
});

test('the company of a character links to the others, and to the scenes they share', async () => {
  const wiki = await openWiki('/characters/noh-bun-i');
  const { companions } = lanternRoom.page(0, '/characters/noh-bun-i', 'character');
  const shared = (scenes: number) => `${scenes} scene${scenes === 1 ? '' : 's'}`;
  expect(links(within(section('Appears with')).getByRole('list'))).toEqual(
    companions.flatMap(({ title, path, scenes }) => [
      [title, path],
      [
        `${shared(scenes)} with ${title}`,
        `/timeline?character=noh-bun-i&with=${path.slice(path.lastIndexOf('/') + 1)}`,
      ],
    ]),
  );
  expect(companions[0]?.title).toBe('Cha Tae-su');
  const scenes = companions[0]?.scenes ?? 0;
  await wiki.press(screen.getByRole('link', { name: `${shared(scenes)} with Cha Tae-su` }));
  expect(screen.getByText(`${scenes} of 3 scenes`)).toBeDefined();
  expect(screen.getByRole('combobox', { name: 'Together with' })).toHaveProperty('value', 'cha-tae-su');
});

test('the company of a character grows with the part', async () => {
  const shared = (part: number) =>
    Object.fromEntries(
      lanternRoom
        .page(part, '/characters/noh-bun-i', 'character')
        .companions.map(({ title, scenes }) => [title, scenes]),
    );
  expect([shared(0)['Cha Tae-su'], shared(2)['Cha Tae-su']]).toEqual([2, 4]);
  watched(2);
  await openWiki('/characters/noh-bun-i');
  const company = within(section('Appears with')).getAllByRole('listitem').map(words);
  expect(company.join()).toContain('4 scenes with Cha Tae-su');
  expect(company).toHaveLength(Object.keys(shared(2)).length);
});

test('without a known shared scene there is no company, and no heading for it', async () => {
  expect(lanternRoom.page(0, '/characters/han-do-yeon', 'character').companions).toEqual([]);
  await openWiki('/characters/han-do-yeon');
  expect(hasSection('Appears with')).toBe(false);
});

test('a place lists who is seen there, with links to their scenes', async () => {
  watched(lanternRoom.last);
  await openWiki('/full/places/solme-harbour');
  const { companions } = lanternRoom.page(lanternRoom.last, '/places/solme-harbour', 'place');
  const [, [, address] = []] = links(within(section('Characters seen here')).getByRole('list'));
  expect(companions.length).toBeGreaterThan(1);
  const first = companions[0]?.path.split('/').at(-1) ?? '';
  expect(address).toBe(`/full/timeline?character=${first}&place=solme-harbour`);
});

test('backlinks are grouped by kind, with the sentence that links', async () => {
  watched(lanternRoom.last);
  const wiki = await openWiki('/full/characters/baek-mu-jin');
  await unfold(wiki, 'What links here');
  const { backlinks } = lanternRoom.page(lanternRoom.last, '/characters/baek-mu-jin', 'character');
  const headings = within(section('What links here')).getAllByRole('heading', { level: 3 });
  expect(headings.map(words)).toEqual(backlinks.map(({ kind }) => messages.collections.many[kind]));
  expect(headings.map(words)).toEqual(expect.arrayContaining(['Film', 'Characters', 'Reviews']));
  const here = within(section('What links here')).getAllByRole('listitem');
  expect(here.map((item) => words(item))).toEqual(
    backlinks.flatMap(({ links: found }) =>
      found.map((link) => nameOf(link.page) + ('label' in link ? link.label : plainText(link.sentence))),
    ),
  );
  // Each heading has the pages of its kind.
  for (const [index, { links: found }] of backlinks.entries()) {
    expect(headings[index]?.nextElementSibling?.children).toHaveLength(found.length);
  }
  // The quoted sentence links to this page.
  for (const item of here) expect(links(item).map(([, to]) => to)).toContain('/full/characters/baek-mu-jin');
});
