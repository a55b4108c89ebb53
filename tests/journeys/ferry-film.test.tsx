import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { pageTitle } from '#entities/page-title.ts';
import { pageAddress } from '#wiki/addresses.ts';
import { goTo, openWiki, watched } from './open-wiki.tsx';
import { words } from './reading.ts';
import { serve } from './server.ts';
import { ferryLanding } from './wikis.ts';

// A small film without icons, hero or charts, whose names are in another script than in the other journeys.
beforeEach(() => serve(ferryLanding));

const heading = () => screen.getByRole('heading', { level: 1 });

test.each([
  [0, 'careful'],
  [ferryLanding.last, 'full'],
] as const)('at part %i every page opens with its title, in the wiki’s languages', async (part, edition) => {
  watched(part, ferryLanding);
  const pages = ferryLanding.pages(part);
  expect(new Set(pages.map(({ kind }) => kind)).size).toBeGreaterThan(part === 0 ? 18 : 20);
  const wiki = await openWiki(pageAddress(pages[0]?.path ?? ferryLanding.page(part, '/', 'home').path, edition));
  for (const page of pages) {
    await goTo(wiki, pageAddress(page.path, edition));
    expect(words(heading()), page.path).toContain(pageTitle(page));
    const languages = [...document.querySelectorAll('main [lang]')].map((element) => element.getAttribute('lang'));
    expect(
      languages.filter((lang) => lang !== 'sr'),
      page.path,
    ).toEqual([]);
    expect(document.querySelector('main')?.textContent, page.path).not.toMatch(/\p{Script=Hangul}/u);
  }
});

test('a name is followed by the original in its script, with the language from the content', async () => {
  watched(1, ferryLanding);
  await openWiki('/characters/stojan');
  expect(words(heading())).toBe('Stojan Стојан');
  expect(within(heading()).getByText('Стојан').lang).toBe('sr');
});

test('its home page has no gap where others have an icon', async () => {
  await openWiki('/');
  expect(words(heading())).toBe('Последња скела The Last Ferry');
  expect(document.querySelector('main svg:empty, main img:not([src]), main figure:empty')).toBe(null);
});

test('a name can be found in its original script', async () => {
  const { user } = await openWiki('/search');
  await user.type(screen.getByRole('searchbox', { name: 'Search the wiki' }), 'стојан');
  const found = await within(screen.getByRole('main')).findByRole('link', { name: /^Stojan/ });
  expect(found.getAttribute('href')).toBe('/characters/stojan');
});
