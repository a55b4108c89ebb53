import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { goTo, openWiki } from './open-wiki.tsx';
import { links, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

test('all characters that the part knows are listed by group, and the count says how many', async () => {
  await openWiki('/characters');
  const { characters, entries, groups } = lanternRoom.page(0, '/characters', 'characters');
  expect(screen.getByRole('status').textContent).toBe(`${characters.length + entries.length} characters`);
  expect(listed()).toEqual(
    groups.map(({ id, label }) => [
      label,
      [
        ...characters.filter(({ group }) => group === id).map(({ title }) => title),
        ...entries
          .filter(({ group }) => group === id)
          .map(({ title, original }) => [title, ...(original ? [original.text] : [])].join(' ')),
      ],
    ]),
  );
  expect(listed().find(([group]) => group === 'The harbour')?.[1]).toContain('Cha Tae-su');
});

test('the group in the address filters the list and the count', async () => {
  const wiki = await openWiki('/characters');
  const groups = screen.getByRole('group', { name: 'Groups' });
  const current = () =>
    within(groups)
      .getAllByRole('link')
      .filter((link) => link.getAttribute('aria-current') === 'true')
      .map(words);
  const { characters, entries } = lanternRoom.page(0, '/characters', 'characters');
  const all = characters.length + entries.length;
  const inHarbour = characters.filter(({ group }) => group === 'harbour').map(({ title }) => title);
  expect(current()).toEqual(['Everyone']);

  await wiki.press(within(groups).getByRole('link', { name: 'The harbour' }));
  expect(wiki.where()).toBe('/characters?group=harbour');
  expect(current()).toEqual(['The harbour']);
  expect(listed()).toEqual([['The harbour', inHarbour]]);
  expect(screen.getByRole('status').textContent).toBe(`${inHarbour.length} of ${all} characters`);

  await wiki.press(within(groups).getByRole('link', { name: 'Everyone' }));
  expect(wiki.where()).toBe('/characters');
  await goTo(wiki, '/characters?group=no-such-group');
  expect(screen.getByRole('status').textContent).toBe(`${all} characters`);
});

test('a group without a character of the part is not offered', async () => {
  await openWiki('/characters?group=trawler');
  const offered = links(screen.getByRole('group', { name: 'Groups' })).map(([name]) => name);
  const groups = lanternRoom.page(0, '/characters', 'characters').groups.map(({ label }) => label);
  expect(offered).toEqual(['Everyone', ...groups]);
  expect(offered).not.toContain('At sea');
});

function listed(): [group: string, names: string[]][] {
  return screen
    .getAllByRole('heading', { level: 2 })
    .filter((heading) => screen.getByRole('main').contains(heading))
    .filter((heading) => !['Relationships', 'Sources'].includes(words(heading)))
    .map((heading) => [
      words(heading),
      within(heading.parentElement ?? heading)
        .getAllByRole('heading', { level: 3 })
        .map((name) => words(within(name).queryByRole('link') ?? name)),
    ]);
}
