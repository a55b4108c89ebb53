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

test.each([...hidden.values(), '/characters/baek-mu-jin/more'])(
  'at part 0, %s is answered like an address that never existed',
  async (address) => {
    const answer = await answerTo(address);
    expect(answer).toEqual(await answerTo(address.replace(/[^/]+$/, 'never-was')));
    expect(answer.words).toContain(nothingHere.text);
  },
);

/** What a reader who has not watched anything gets for an address, without what follows from its letters alone. */
async function answerTo(address: string) {
  const { context, page, responses, requests, open } = await visit({ part: 0 });
  await open(address, { status: 404 });
  await page.getByRole('heading', { level: 1, name: nothingHere.title }).waitFor();
  await expect.poll(() => page.title(), pollOptions).toBe(`${nothingHere.title} · ${site.name}`);
  // What is called something like the address differs with it: the test below looks at that.
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    (label) => document.querySelector(`nav[aria-label="${label}"]`)?.remove(),
    searchMessages.nearestPages,
  );
  const answer = {
    body: await responses[0]?.text(),
    headers: { ...(await responses[0]?.allHeaders()), date: '' },
    // The address that was asked for is in links of the page to itself.
    shown: (await page.evaluate(() => document.documentElement.outerHTML)).replaceAll(address, '(asked)'),
    // Which pointer file an address is looked up in follows from its letters.
    requests: requests
      .filter((request) => request !== address)
      .map((request) => request.replace(/pointers-\d+-of/, 'pointers-(n)-of'))
      .toSorted(),
    words: await page.getByRole('main').innerText(),
  };
  await context.close();
  return answer;
}

test('the suggested pages are ones that the reader may know, whatever is hidden at the address', async () => {
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

test('the search field of the “not found” page leads to what it finds', async () => {
  const { page, open } = await visit({ part: 0, size: 'phone' });
  await open('/no/such/page', { status: 404 });
  const field = page.getByRole('main').getByRole('searchbox', { name: messages.states.searchField });
  await field.fill('Baek Mu-jin');
  await field.press('Enter');
  await page.waitForURL('**/search?q=Baek+Mu-jin');
  const found = page.getByRole('main').getByRole('link', { name: /Baek Mu-jin/ });
  await expect.poll(() => found.first().isVisible(), pollOptions).toBe(true);
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
