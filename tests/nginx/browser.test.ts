import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { filesToKeep, keptOfPart, untilKept } from '#tests/browser/kept-files.ts';
import { pageAt, richestPages } from '#tests/browser/look.ts';
import { base, choosePart, pollOptions, site, siteAddress, visit } from '#tests/browser/visit.ts';
import { oneFileAddress } from '#tests/build/site-files.ts';
import { files } from '#tests/build/tested-site.ts';
import { pageAddress } from '#wiki/addresses.ts';

// Samples of what readers do, in a site with a base, under its policy, as nginx serves it. A request beside the base, or
// a line in the console, fails the visit.

test.each([
  [0, 'careful'],
  [site.lastPart, 'full'],
] as const)(
  'every kind of page opens by its address: part %i, %s',
  async (part, edition) => {
    const { page, open } = await visit({ part });
    for (const data of richestPages(part)) {
      await open(pageAddress(data.path, edition));
      await expect(page).toShow(data, edition);
    }
  },
  120_000,
);

test('links, the choice of a part and the search lead on below the base', async () => {
  const { page, open } = await visit({ part: 0 });
  await open('/');
  await page
    .getByRole('navigation', { name: messages.nav.label })
    .getByRole('link', { name: messages.nav.timeline })
    .click();
  await expect(page).toShow(pageAt(0, '/timeline'), 'careful');
  await choosePart(page, 2);
  await expect(page).toShow(pageAt(2, '/timeline'), 'careful');
  await page.keyboard.press('/');
  const palette = page.getByRole('dialog', { name: messages.nav.search });
  await palette.getByRole('combobox').fill('paek mu jin');
  await palette.getByRole('option').last().getByText('“paek mu jin”').waitFor();
  await page.keyboard.press('Enter');
  await expect(page).toShow(pageAt(2, '/characters/baek-mu-jin'), 'careful');
  await choosePart(page, site.lastPart);
  await expect(page).toShow(pageAt(site.lastPart, '/characters/baek-mu-jin'), 'full');
});

test.each([
  ['/film/', '/film'],
  ['/film.html?a=b', '/film'],
  ['/index.html', '/'],
  ['/Characters/Baek-Mu-Jin', '/characters/baek-mu-jin', 404],
  ['/characters/keeper-baek', '/characters/baek-mu-jin'],
])('%s is the page %s', async (asked, path, status = 200) => {
  const { page, open } = await visit({ part: 0 });
  await open(asked, { status });
  await expect(page).toShow(pageAt(0, path), 'careful');
});

test('the settings keep a part on the device, and the wiki opens without a network', async () => {
  const { page, context, open } = await visit({ part: 2, worker: true });
  await open('/settings');
  await untilKept(page);
  expect(await keptOfPart(page)).toEqual(filesToKeep(2).map((address) => `${base.slice(0, -1)}${address}`));
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(`${siteAddress}/`);
  await context.setOffline(true);
  await open('/timeline/s4');
  await expect(page).toShow(pageAt(2, '/timeline/s4'), 'careful');
}, 60_000);

test('the one-file edition runs under the policy of the site too', async () => {
  const { page, requests } = await visit({ part: 0 });
  const address = oneFileAddress(files);
  await page.goto(`${siteAddress}${address}`);
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText(), pollOptions).toContain(site.film.title);
  expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(true);
  expect(requests.filter((request) => !request.startsWith('data:'))).toEqual([address]);
});
