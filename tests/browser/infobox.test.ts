import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { claimAnchor } from '#wiki/claim-anchor.ts';
import { messages } from '#messages/messages.ts';
import { pageAt } from './look.ts';
import { pollOptions, visit } from './visit.ts';

// The page of the film has seven facts at part 0.
const page0 = pageAt(0, '/film');
const facts = page0.kind === 'film' ? page0.claims.filter(({ infobox }) => infobox) : [];
const opener = messages.claims.allFacts({ count: facts.length });
const infobox = (page: Page) => page.getByRole('complementary');

/** Returns the labels of the facts in sight. */
function labels(page: Page): Promise<string[]> {
  return infobox(page)
    .locator('.data-list-entry')
    .evaluateAll((rows) =>
      rows
        .filter((row) => row.checkVisibility({ contentVisibilityAuto: true }) && row.getBoundingClientRect().height > 0)
        .map((row) => row.firstElementChild?.textContent ?? ''),
    );
}

test('a phone shows five facts above the text, and unfolds the others, without a script too', async () => {
  for (const scripts of [true, false]) {
    const { page, open } = await visit({ size: 'phone', scripts });
    await open('/film');
    expect(await labels(page)).toEqual(facts.slice(0, 5).map(({ label }) => label));
    await infobox(page).getByText(opener).click();
    expect(await labels(page)).toEqual(facts.map(({ label }) => label));
  }
});

test('an address with the hash of a folded fact unfolds it', async () => {
  const { page, open } = await visit({ part: 0, size: 'phone' });
  const last = facts.at(-1);
  await open(`/film#${claimAnchor(last?.id ?? '')}`);
  await expect.poll(() => labels(page), pollOptions).toEqual(facts.map(({ label }) => label));
});

test('beside the text and on paper all facts are in sight, and nothing is there to unfold them', async () => {
  const { page, open } = await visit({ part: 0 });
  await open('/film');
  expect(await labels(page)).toEqual(facts.map(({ label }) => label));
  expect(await infobox(page).getByText(opener).isVisible()).toBe(false);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await labels(page)).toHaveLength(5);
  await page.emulateMedia({ media: 'print' });
  expect(await labels(page)).toEqual(facts.map(({ label }) => label));
  expect(await infobox(page).getByText(opener).isVisible()).toBe(false);
});
