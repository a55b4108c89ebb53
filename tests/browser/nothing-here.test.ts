import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { findFaults, hasDocument, pageAt, pagesAt } from './look.ts';
import { site, pollOptions, visit } from './visit.ts';

const { nothingHere } = messages.states;
/** One page of each kind that the reader may not know yet. */
const hidden = new Map(
  pagesAt(site.lastPart)
    .filter(({ path }) => !hasDocument(path, 'careful'))
    .map(({ kind, path }) => [kind, path]),
);

test.each([...hidden.values(), '/characters/baek-mu-jin/more', '/no/such/page'])(
  'at part 0, %s looks like an address that never existed',
  async (address) => {
    const neighbour = address.replace(/[^/]+$/, 'never-was');
    const answers = [];
    for (const asked of [address, neighbour]) {
      const { page, responses, requests, open } = await visit({ part: 0 });
      await open(asked, { status: 404 });
      await page.getByRole('heading', { level: 1, name: nothingHere.title }).waitFor();
      await expect.poll(() => page.title(), pollOptions).toBe(`${nothingHere.title} · ${site.name}`);
      // Suggestions of similar names depend on the address; the test below checks them.
      await page.waitForLoadState('networkidle');
      await page.evaluate(
        (label) => document.querySelector(`nav[aria-label="${label}"]`)?.remove(),
        searchMessages.nearestPages,
      );
      answers.push({
        body: await responses[0]?.text(),
        headers: { ...(await responses[0]?.allHeaders()), date: '' },
        // The page's links to itself contain the requested address.
        shown: (await page.evaluate(() => document.documentElement.outerHTML)).replaceAll(asked, '(asked)'),
        // The pointer file for an address depends only on its characters.
        requests: requests
          .filter((request) => request !== asked)
          .map((request) => request.replace(/pointers-\d+-of/, 'pointers-(n)-of'))
          .toSorted(),
        words: await page.getByRole('main').innerText(),
      });
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.words).toContain(nothingHere.text);
  },
);

test('a “not found” page suggests only pages that the reader may know, whatever is hidden at the address', async () => {
  const { page, open } = await visit({ part: 0 });
  const known = new Set<string>(pagesAt(0).map(({ path }) => path));
  const offered: (string | null)[] = [];
  for (const address of ['/characters/baek-mu-gin', ...hidden.values()]) {
    await open(address, { status: 404 });
    await page.getByRole('heading', { level: 1, name: nothingHere.title }).waitFor();
    await page.waitForLoadState('networkidle');
    const links = page.getByRole('navigation', { name: searchMessages.nearestPages }).getByRole('link');
    offered.push(...(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))));
  }
  expect(offered[0]).toBe('/characters/baek-mu-jin');
  expect(offered.filter((href) => !known.has(href?.replace(/#.*/, '') ?? ''))).toEqual([]);
});

test.each(['phone', 'desk'] as const)('the “not found” page has no axe violations: %s', async (size) => {
  const { page, open } = await visit({ part: 0, size });
  await open('/no/such/page', { status: 404 });
  await page.getByRole('heading', { level: 1, name: nothingHere.title }).waitFor();
  expect(await findFaults(page)).toEqual([]);
});

test('links on the “not found” page lead back into the wiki', async () => {
  const { page, open } = await visit({ part: 0 });
  await open('/no/such/page', { status: 404 });
  await page.getByRole('main').getByRole('link', { name: messages.nav.timeline }).click();
  await expect(page).toShow(pageAt(0, '/timeline'), 'careful');
});

test('a filter for something the reader may not know is ignored', async () => {
  const shown = [];
  for (const id of ['seo-gil-su', 'never-was']) {
    const { page, open } = await visit({ part: 0 });
    await open(`/timeline?character=${id}`);
    shown.push(await page.getByRole('main').innerText());
  }
  expect(shown[0]).toBe(shown[1]);
});
