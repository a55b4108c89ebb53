import { expect, test } from 'vitest';
import { watchedState } from '#features/spoilers/watched-state.ts';
import { messages } from '#messages/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import { partSetting } from '#wiki/settings.ts';
import { pageAt } from './look.ts';
import { asPart, site, pollOptions, storedPart, visit, type Visit } from './visit.ts';

const { watched, question, watchedChoice } = messages;
const last = site.lastPart;
const path = '/characters/baek-mu-jin';

test('a part past the last counts as the last', async () => {
  const { page, open } = await visit({ part: last + 30 });
  await open(path);
  await expect(page).toShow(pageAt(last, path), 'full');
});

const inList = (part: string) => `{"version":1,"value":{"part":${part},"boundaries":"${site.boundaries}"}}`;

test.each([
  '',
  'all of it',
  '3',
  'null',
  '{"version":1}',
  inList('"all of it"'),
  inList('-1'),
  inList('3.5'),
  inList('null'),
  inList('1').replace('"version":1', '"version":2'),
])('“%s” counts as not watched yet', async (value) => {
  const reader = await visit({ stored: { [partSetting(site).key]: value } });
  await reader.open(path);
  await expect(reader.page).toShow(pageAt(0, path), 'careful');
  expect(await saysPart(reader)).toBe(0);
  expect(reader.requests.filter((address) => /\/data\/[1-9]/.test(address))).toEqual([]);
});

// Another parts list: its first part ends where ours does, its second at no boundary of ours, its third where our
// second does.
const ends = site.boundaries.split(' ');
const otherList = {
  id: site.id,
  lastPart: asPart(4),
  boundaries: [ends[0], '00000002', ends[1], '00000004'].join(' '),
};

test.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [3, 2],
])('part %i of another list of parts counts as part %i of this one', async (stored, part) => {
  const reader = await visit({ stored: storedPart(stored, otherList) });
  await reader.open(path);
  await expect(reader.page).toShow(pageAt(part, path), 'careful');
  expect(await saysPart(reader)).toBe(part);
});

test.each([4, 99])(
  'part %i of another list, if it is the last, counts as the last part of this one',
  async (stored) => {
    const reader = await visit({ stored: storedPart(stored, otherList) });
    await reader.open(path);
    await expect(reader.page).toShow(pageAt(last, path), 'full');
    expect(await saysPart(reader)).toBe(last);
  },
);

test('without storage, the answer lasts for the visit', async () => {
  const reader = await visit();
  const { page, context, open, mayLog } = reader;
  // The router says so when the page is left.
  mayLog(/Failed to save scroll positions in sessionStorage/);
  await context.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
  });
  await open('/');
  await page.getByRole('button', { name: question.no }).click();
  await expect.poll(() => page.locator('.first-visit').count(), pollOptions).toBe(0);
  await page.getByRole('status').filter({ hasText: watched.unstored }).waitFor();
  await page
    .getByRole('navigation', { name: messages.nav.label })
    .getByRole('link', { name: messages.nav.characters })
    .click();
  await page.locator(`main a[href="${path}"]`).first().click();
  await expect(page).toShow(pageAt(0, path), 'careful');
  await page.getByRole('banner').locator('.watched-button').click();
  await page.getByRole('slider').press('End');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: watchedChoice.apply({ part: last }) })
    .click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: watchedChoice.confirmYes({ part: last }) })
    .click();
  await expect(page).toShow(pageAt(last, path), 'full');
  await page.locator(`header a[href="/full${pagePath('timeline')}"]`).click();
  await expect(page).toShow(pageAt(last, pagePath('timeline')), 'full');
  // The next visit has forgotten it.
  await open(path);
  await expect(page).toShow(pageAt(0, path), 'careful');
});

async function saysPart({ page }: Visit): Promise<number> {
  const label = await page.getByRole('banner').locator('.watched-button').getAttribute('aria-label');
  return Array.from({ length: last + 1 }, (_, part) =>
    watched.open({ label: watched.label(watchedState(part, last)) }),
  ).indexOf(label ?? '');
}
