import { expect, test } from 'vitest';
import type { CharacterPage, EventPage, PageFile } from '#wiki/page-data.ts';
import { sharedLink } from './shared-link.ts';

/** A page with sections of these ids. */
function character(title: string, ...ids: string[]): CharacterPage {
  const sections = ids.map((id) => ({ id, paragraphs: [] }));
  return { kind: 'character', title, path: '/characters/rada', sections } as unknown as CharacterPage;
}

const event = { kind: 'event', title: 'Rada leaves', event: { number: 9 }, sections: [] } as unknown as EventPage;

test('a page that part 0 has is shared at its careful address with the title of part 0', () => {
  expect(sharedLink(character('Rada the heir'), character('Rada'), '')).toEqual({
    edition: 'careful',
    title: 'Rada',
    section: '',
  });
});

test('a page that part 0 does not have is shared as the whole story with the neutral name', () => {
  expect(sharedLink(event, null, '')).toEqual({ edition: 'full', title: 'Scene 9', section: '' });
  expect(sharedLink(character('Rada the heir'), null, '')).toEqual({ edition: 'full', title: null, section: '' });
  const moved = { kind: 'moved' } as PageFile;
  expect(sharedLink(character('Rada the heir'), moved, '')).toEqual({ edition: 'full', title: null, section: '' });
});

test('the home page is shared by the name of the film', () => {
  const home = { kind: 'home', title: 'Home' } as PageFile;
  expect(sharedLink(home, home, '').title).toBe(null);
});

test('a section is included if part 0 has it, or if every page of the kind does', () => {
  const page = character('Rada', 'youth', 'the-end');
  const careful = character('Rada', 'youth');
  expect(['youth', 'names', 'the-end'].map((id) => sharedLink(page, careful, id).section)).toEqual([
    'youth',
    'names',
    '',
  ]);
  expect(['youth', 'names'].map((id) => sharedLink(page, null, id).section)).toEqual(['', 'names']);
});
