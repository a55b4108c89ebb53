import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { goTo, openWiki, unfold, watched } from './open-wiki.tsx';
import { links, section, words } from './reading.ts';

const isOpen = (heading: string) => section(heading).querySelector('details')?.open;

test('what stands behind the text is folded below it, each with the number of its items', async () => {
  watched(1);
  const wiki = await openWiki('/characters/baek-mu-jin');
  const folded = [...screen.getByRole('main').querySelectorAll('section > details')];
  expect(folded.map((details) => words(details.querySelector('summary')).replace(/\d+$/, ''))).toEqual([
    'More facts',
    'Names and spellings',
    'Appears with',
    'Scenes',
    'What links here',
    'Sources',
  ]);
  for (const details of folded) {
    expect(details.hasAttribute('open')).toBe(false);
    expect(words(details.querySelector('summary'))).toMatch(/\d$/);
  }
  const scenes = Number(/\d+$/.exec(words(section('Scenes').querySelector('summary')))?.[0]);
  expect(links(section('Scenes'))).toHaveLength(scenes);
  expect(section('Scenes').querySelectorAll('article')).toHaveLength(0);
  await unfold(wiki, 'Scenes');
  expect(section('Scenes').querySelectorAll('article')).toHaveLength(scenes);
  // The text of the page is not folded.
  expect(section('A day by the clock').querySelector('details')).toBe(null);
});

test('a link to a folded section, or to anything in it, opens it', async () => {
  watched(1);
  const wiki = await openWiki('/characters/baek-mu-jin');
  const contents = screen.getByRole('navigation', { name: messages.article.contents });
  await wiki.press(within(contents).getByRole('link', { name: 'Scenes' }));
  expect([isOpen('Scenes'), isOpen('Names and spellings')]).toEqual([true, false]);
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Scenes' }));
});

test('an address with the hash of something in a folded section opens it, on another page too', async () => {
  watched(1);
  const wiki = await openWiki('/characters/baek-mu-jin#claim--first-words');
  expect(isOpen('More facts')).toBe(true);
  await goTo(wiki, '/characters/han-do-yeon#names');
  expect(isOpen('Names and spellings')).toBe(true);
});

test('a reader who goes through the contents with Tab meets them before the short facts', async () => {
  watched(1);
  await openWiki('/characters/baek-mu-jin');
  const contents = screen.getByRole('navigation', { name: messages.article.contents });
  const facts = screen.getByRole('complementary');
  expect(contents.compareDocumentPosition(facts)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});
