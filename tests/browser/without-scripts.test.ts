import { pageTitle } from '#entities/page-title.ts';
import { expect, test } from 'vitest';
import { pageAddress } from '#wiki/addresses.ts';
import { leadingValues } from '#wiki/leading-values.ts';
import type { PageData } from '#wiki/page-data.ts';
import { type Paragraph, plainText, type Prose } from '#wiki/prose.ts';
import { documentTitle, pagesAt, hasHorizontalOverflow } from './look.ts';
import { site, visit } from './visit.ts';

test.each([
  ['careful', 0],
  ['full', site.lastPart],
] as const)('without scripts every page is complete and readable: %s', { timeout: 240_000 }, async (edition, part) => {
  const { page, open } = await visit({ size: 'phone', scripts: false });
  const faults: string[] = [];
  for (const data of pagesAt(part)) {
    const address = pageAddress(data.path, edition);
    await open(address);
    const seen = await page.evaluate(() => {
      const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const heading = document.querySelector('.page-content h1');
      return {
        heading: heading && shown(heading) ? heading.textContent : null,
        // Collapsed text opens without scripts too.
        text: document.querySelector('main')?.textContent ?? '',
        controls: [...document.querySelectorAll('button, select, input, textarea, dialog, [popover]')]
          .filter(shown)
          // The browser itself opens a popover that is there.
          .filter((element) => !(element instanceof HTMLButtonElement && element.popoverTargetElement))
          .map(({ outerHTML }) => outerHTML),
        question: [...document.querySelectorAll('.first-visit, .watched-button, .gate button')].filter(shown).length,
      };
    });
    const text = foldSpace(seen.text);
    const missing = paragraphsOf(data)
      .map((prose) => foldSpace(plainText(prose)))
      .filter((words) => !text.includes(words));
    if (!seen.heading?.includes(pageTitle(data))) faults.push(`${address}: heading ${seen.heading}`);
    faults.push(...missing.map((words) => `${address}: lacks “${words}”`));
    faults.push(...seen.controls.map((control) => `${address}: does nothing: ${control}`));
    if (seen.question > 0) faults.push(`${address}: asks, though nothing could keep the answer`);
    faults.push(...(await hasHorizontalOverflow(page)));
  }
  expect(faults).toEqual([]);
});

test.each([
  ['/', '/characters', 0],
  ['/full', '/full/characters', site.lastPart],
] as const)('without scripts the links of %s lead on', async (from, to, part) => {
  const { page, open, origin } = await visit({ scripts: false });
  await open(from);
  await page.locator(`header a[href="${to}"]`).click();
  expect(page.url()).toBe(`${origin}${to}`);
  await page.locator(`main a[href^="${to}/"]`).first().click();
  const character = pagesAt(part).find(
    ({ kind, path }) => kind === 'character' && page.url() === `${origin}${to.replace('/characters', path)}`,
  );
  expect(character).toBeDefined();
  await page.locator('sup a').first().click();
  expect(page.url()).toMatch(/#ref-\d+$/);
});

test('without scripts a page of the whole story has its part-0 title, and is readable all the same', async () => {
  const { page, open } = await visit({ scripts: false });
  await open('/full/characters/baek-mu-jin');
  const careful = pagesAt(0).find(({ path }) => path === '/characters/baek-mu-jin');
  expect(await page.title()).toBe(careful && documentTitle(careful));
  expect(await page.locator('main').isVisible()).toBe(true);
});

/** Returns every paragraph of a page's own text. */
function paragraphsOf(page: PageData): Prose[] {
  const sections = 'sections' in page ? page.sections : [];
  const paragraphs: Paragraph[] = [
    ...sections.flatMap((section) => section.paragraphs),
    ...(page.kind === 'home' ? [...page.lead, ...(page.before ?? []).flatMap((each) => each.paragraphs)] : []),
    ...(page.kind === 'soFar' ? page.place.recap : []),
    ...(page.kind === 'film' ? page.plot.flatMap((group) => group.paragraphs) : []),
    ...(page.kind === 'review'
      ? page.voices.flatMap(({ verdict, praise, criticism, viewing }) => [
          ...verdict,
          ...praise,
          ...criticism,
          ...viewing,
        ])
      : []),
    ...('claims' in page
      ? page.claims.flatMap((claim) => {
          // The other values of a folded statement are on the page of disagreements and on those of their sources.
          const values = claim.infobox ? claim.values : leadingValues(claim);
          return values.flatMap(({ text }) => (text ? [{ text }] : []));
        })
      : []),
  ];
  return paragraphs.map(({ text }) => text);
}

/** Normalises whitespace and removes footnote and external link signs. */
function foldSpace(text: string): string {
  return text
    .replace(/\[\d+\]| \(leaves this site[^)]*\) may contain spoilers| \(leaves this site\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
