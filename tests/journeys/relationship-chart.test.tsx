import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { chart, table, who } from './charts.ts';
import { openWiki, watched } from './open-wiki.tsx';
import { words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

const { last } = lanternRoom;

test('each person in the relationship chart links to their page', async () => {
  const { people = [], ties = [] } = lanternRoom.page(last, '/characters', 'characters').relationships ?? {};
  watched(last);
  const { press, where } = await openWiki('/full/characters');
  const drawing = within(chart(who)).getByRole('group', { name: who });
  const points = within(drawing)
    .getAllByRole('link')
    .map((link) => [link.getAttribute('aria-label'), link.getAttribute('href')]);
  expect(points).toEqual(
    people.map(({ page }, at) => {
      const count = ties.filter(({ from, to }) => from === at || to === at).length;
      return [`${page.title}, ${count} ${count === 1 ? 'tie' : 'ties'}`, `/full${page.path}${page.hash ?? ''}`];
    }),
  );
  await press(within(drawing).getByRole('link', { name: /^Han Do-yeon, / }));
  expect(where()).toBe('/full/characters/han-do-yeon');
});

test('the table of relationships has every relationship in both directions', async () => {
  watched(last);
  await openWiki('/full/characters');
  const { ties = [] } = lanternRoom.page(last, '/characters', 'characters').relationships ?? {};
  expect(table(who)).toHaveLength(ties.length);
  expect(table(who)).toContainEqual([
    'Baek Mu-jin 백무진',
    'Han Do-yeon 한도연',
    'reader of his log',
    'keeper whose log she reads',
  ]);
});

test('hovering over someone shows their relationships, and dims everyone unrelated', async () => {
  watched(last);
  const { user } = await openWiki('/full/characters');
  const drawing = within(chart(who)).getByRole('group', { name: who });
  const node = (name: string) => within(drawing).getByRole('link', { name: new RegExp(`^${name},`) });
  const dim = () => drawing.querySelectorAll('.person-node-dim').length;
  expect(said()).toMatch(/^Relationships: Baek Mu-jin/);
  expect(dim()).toBe(0);

  await user.hover(node('Yun Ok-hui'));
  expect(said()).toBe('Relationships: Yun Ok-huiHan Do-yeon: clerk whom she sends');
  expect(dim()).toBe(peopleInChart() - 2);

  await user.unhover(node('Yun Ok-hui'));
  expect(said()).toMatch(/^Relationships: Baek Mu-jin/);
  expect(dim()).toBe(0);

  // The same by keyboard.
  act(() => node('Pak Chil-bok of marker-two').focus());
  expect(said()).toContain('Seo Gil-su of marker-two: deckhand who left him at marker-two');
});

test('a character’s relationships can be selected without a pointer', async () => {
  const { choose } = await openWiki('/characters');
  await choose(screen.getByRole('combobox', { name: 'Show the relationships of' }), 'Noh Bun-i');
  expect(said()).toMatch(/^Relationships: Noh Bun-i/);
  expect(said()).toContain('Baek Mu-jin: keeper whom she feeds');
  // Her guest for tea is revealed later.
  expect(said()).not.toContain('guest');
});

test('before watching, the chart shows nobody who is not known yet', async () => {
  await openWiki('/characters');
  expect(words(chart(who))).not.toMatch(/Seo Gil-su|Pak Chil-bok/);
  expect(table(who).length).toBeGreaterThan(4);
});

/** Returns the text below the relationship chart about the selected character. */
function said(): string {
  const title = within(chart(who))
    .getAllByText(/^Relationships:/)
    .find((element) => element.closest('[aria-hidden]') === null);
  return words(title?.parentElement);
}

function peopleInChart(): number {
  return lanternRoom.page(last, '/characters', 'characters').relationships?.people.length ?? 0;
}
