import { expect, test } from 'vitest';
import { type Edition, pageAddress, type PagePath } from '#wiki/addresses.ts';
import { pageAt } from './look.ts';
import { site, untilReady, visit, type VisitOptions } from './visit.ts';

const someone = '/characters/baek-mu-jin' as PagePath;

// What hosts serve a page's file for, and what readers and programs write.
const forms: readonly [asked: string, path: string, edition?: Edition][] = [
  ['/index.html', '/'],
  ['/index', '/'],
  ['//', '/'],
  ['/film.html', '/film'],
  ['/film/', '/film'],
  ['/film.html/', '/film'],
  ['/FILM', '/film'],
  ['/characters/index.html', '/characters'],
  ['//characters//baek-mu-jin', someone],
  ['/Characters/Baek-Mu-Jin.HTML', someone],
  ['/%63haracters/baek%2dmu-jin', someone],
  ['/full/index.html', '/', 'full'],
  ['/full.html', '/', 'full'],
  ['//FULL//characters/baek-mu-jin.html//', someone, 'full'],
];

/** Opens an address on a host that answers with the document of this address. */
async function openAt(asked: string, answered: string, options: VisitOptions = {}) {
  const { page, context, origin } = await visit(options);
  const document = await context.request.get(`${origin}${answered}`);
  await page.route(
    ({ href }) => href === `${origin}${asked}`.replace(/#.*/, ''),
    (route) => route.fulfill({ response: document }),
  );
  await page.goto(`${origin}${asked}`);
  await untilReady(page);
  return { page, origin };
}

test.each(forms)('%s is the page %s', async (asked, path, edition = 'careful') => {
  const canonical = pageAddress(path as PagePath, edition);
  const part = edition === 'full' ? site.lastPart : undefined;
  const { page, origin } = await openAt(`${asked}?q=a%20b#main`, canonical, { part });
  await expect(page).toShow(pageAt(part ?? 0, path), edition);
  expect(page.url()).toBe(`${origin}${canonical}?q=a%20b#main`);
  const leaving = await page.locator('a[href]:not([href^=http])').evaluateAll((links) => {
    const hosts = links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).host);
    return hosts.filter((host) => host !== location.host).length;
  });
  expect(leaving).toBe(0);
});

test.each(forms)('%s of a reader who has watched everything is the whole story of %s', async (asked, path) => {
  const canonical = pageAddress(path as PagePath, 'full');
  const { page, origin } = await openAt(`${asked}?q=a#main`, pageAddress(path as PagePath, 'careful'), {
    part: site.lastPart,
  });
  await expect(page).toShow(pageAt(site.lastPart, path), 'full');
  expect(page.url()).toBe(`${origin}${canonical}?q=a#main`);
});

test.each([
  [someone, '/', undefined],
  ['/', someone, undefined],
  [someone, '/', 2],
  [`/full${someone}`, someone, site.lastPart],
] as const)('%s shows its page if the host answers with the document of %s: part %s', async (asked, answered, part) => {
  const edition = asked.startsWith('/full') ? 'full' : 'careful';
  const { page } = await openAt(asked, answered, { part });
  await expect(page).toShow(pageAt(part ?? 0, asked.replace('/full', '')), edition);
});
