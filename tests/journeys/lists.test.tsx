import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { listPages, pagePath } from '#wiki/addresses.ts';
import { goTo, openWiki, watched } from './open-wiki.tsx';
import { fact, main, section, terms, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

// Lists of people, places, motifs and works, with and without a page of their own.

const infobox = () => screen.getByRole('complementary');
const headings = () =>
  within(main())
    .getAllByRole('heading')
    .map((heading) => `${heading.tagName} ${words(heading)}`);

test('people are listed as cast and crew; those without a page have all their facts in the list', async () => {
  watched(2);
  await openWiki('/people');
  expect(headings()).toEqual([
    'H1 Cast and crew',
    'H2 Cast',
    'H3 Pyo Ha-rang 표하랑',
    'H3 Ok Chae-rin 옥채린',
    'H3 Seol Mi-an 설미안',
    'H3 Gong Tae-ryang 공태량',
    'H3 Ma Dae-on 마대온',
    'H3 Ok Da-in 옥다인',
    'H2 Crew',
    'H3 Bang Seon-u 방선우',
    'H3 Tak Hae-won 탁해원',
    'H3 Gil Sa-bin',
    'H2 Sources',
  ]);
  const entry = within(main()).getByRole('heading', { name: 'Gil Sa-bin' }).closest('article');
  if (!entry) throw new Error('The entry is not an article.');
  expect(words(within(entry).getByText(/wrote and directed/))).toBe('Gil Sa-bin wrote and directed the film.');
  expect(terms(entry)).toEqual(['Credits']);
  expect([...fact(entry, 'Credits').children].map(words)).toEqual(['Director', 'Screenplay']);
  expect(words(within(entry).getByRole('group'))).toContain('Kil Sa-bin');
});

test('before watching, the list contains nobody of a later part and no empty group', async () => {
  const wiki = await openWiki('/people');
  expect(words(main())).not.toContain('Ma Dae-on');
  await goTo(wiki, '/places');
  expect(words(main())).not.toContain('Breakwater');
});

test('a link to someone without a page leads to their entry in the list', async () => {
  watched(2);
  const { press, where } = await openWiki('/characters/seo-gil-su');
  await press(within(fact(infobox(), 'Played by')).getByRole('link', { name: 'Ma Dae-on' }));
  expect(where()).toBe('/people#ma-dae-on');
  expect(words(document.activeElement ?? main())).toBe('Ma Dae-on 마대온');
});

test('a character shows their actor, and a person their characters', async () => {
  const wiki = await openWiki('/characters/han-do-yeon');
  expect(words(fact(infobox(), 'Played by'))).toMatch(/^Ok Chae-rin 옥채린 grown up.*Ok Da-in 옥다인 as a child$/);
  await goTo(wiki, '/people/ok-chae-rin');
  expect(words(fact(infobox(), 'Credits'))).toMatch(/^Actor: Han Do-yeon.* grown up$/);
});

test('before watching, the film lists only the cast that may be known', async () => {
  await openWiki('/film');
  expect(terms(section('Cast'))).toEqual([
    'Pyo Ha-rang 표하랑',
    'Ok Chae-rin 옥채린',
    'Seol Mi-an 설미안',
    'Gong Tae-ryang 공태량',
    'Ok Da-in 옥다인',
  ]);
});

test('a work shows its relation to the film and what a review says about both', async () => {
  watched(lanternRoom.last);
  const { press, where } = await openWiki('/full/works/low-water');
  expect([words(fact(infobox(), 'Type')), words(fact(infobox(), 'Year'))]).toEqual(['Remake', '2004']);
  await press(within(section('Compared in reviews')).getByRole('link', { name: 'Juniper' }));
  expect(where()).toBe('/full/reviews/tidewater-projector');
  expect(words(main())).toContain('Compared with');
});

test('the footer links to the lists and the search that the main navigation has no room for', async () => {
  await openWiki('/');
  const links = within(screen.getByRole('contentinfo')).getAllByRole('link');
  const inHeader = ['/film', '/characters', '/timeline', '/reviews'];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/so-far',
    ...listPages()
      .map((name) => pagePath(name))
      .filter((path) => !inHeader.includes(path)),
    '/disagreements',
    '/changes',
    '/search',
    '/settings',
    '/about',
    '/contribute',
  ]);
});

const question = 'Why does the lamp turn nine times?';

const answerText = () => [...section(question).querySelectorAll('p')].map(words);

test('before watching, an answer shows its spoiler-free part', async () => {
  await openWiki('/answers');
  expect(headings()).toEqual([
    'H1 Answers',
    `H2 ${question}`,
    'H2 Is there a real Solme Point?',
    'H2 What happened on the missing night?',
    'H2 Sources',
  ]);
  expect(answerText()).toEqual(['Nobody at Solme Point says.']);
  expect(screen.getByRole('heading', { name: question }).id).toBe('why-nine');
});

test('a reader who has watched it all gets a longer answer, with additions and further links', async () => {
  watched(3);
  await openWiki('/full/answers');
  expect(answerText()).toEqual(['Once for each year that marker-three took.', 'The count is heard before it is seen.']);
  const related = within(section(question)).getByRole('navigation', { name: `See also, for “${question}”` });
  const links = within(related).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['/full/characters/baek-mu-jin']);
});
