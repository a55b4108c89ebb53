import { pageTitle } from '#entities/page-title.ts';
import { expect, test } from 'vitest';
import { searchMessages } from '#messages/search-messages.ts';
import { isLater, walked } from './leak-walk.ts';
import { pagesAt } from './look.ts';
import { site, visit } from './visit.ts';

test.each(walked)(
  'part %i: searching for names of later parts neither finds nor requests anything later',
  { timeout: 240_000 },
  async (part) => {
    const known = new Set<string>(pagesAt(part).map(({ path }) => path));
    const later = pagesAt(site.lastPart).filter(({ path }) => !known.has(path));
    const reader = await visit({ part });
    await reader.open('/search');
    const field = reader.page.getByRole('searchbox', { name: searchMessages.field });
    const status = reader.page.getByRole('main').getByRole('status');
    const shown: string[] = [];
    for (const name of later.flatMap((page) =>
      [pageTitle(page), 'original' in page ? (page.original?.text ?? []) : []].flat(),
    )) {
      await field.fill(name);
      // The address follows the results.
      await reader.page.waitForURL((url) => url.searchParams.get('q') === name);
      await status.filter({ hasNotText: searchMessages.loading }).waitFor();
      const links = reader.page.getByRole('main').locator('a.search-result, .search-links a');
      const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      shown.push(...hrefs.filter((href) => !known.has(href.replace(/[#?].*/, ''))).map((href) => `${name}: ${href}`));
    }
    expect(later.length).toBeGreaterThan(0);
    expect(shown).toEqual([]);
    expect(reader.requests.filter((address) => isLater(address, part))).toEqual([]);
  },
);
