import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { bundleCache } from '#build/cache-folder.ts';
import { siteFolder } from '#tests/build/tested-site.ts';
import { messages } from '#messages/messages.ts';
import { hugeFilm } from '#mocks/huge-film.ts';
import { longTimelines } from './long-timeline.ts';
import { findFaults, hasHorizontalOverflow } from './look.ts';
import { pollOptions, site, visit } from './visit.ts';
import { visitTimeline } from './visit-timeline.ts';

const last = site.lastPart;
const scenes = 2000;
/** So many scenes take long on a busy machine. */
const patient = { ...pollOptions, timeout: 60_000 };
const timelineOf = await longTimelines(siteFolder);
const huge = await timelineOf(hugeFilm(scenes, 12));
afterAll(() => rmSync(bundleCache, { recursive: true, force: true }));

/** Returns what parts of the focused or selected element are covered or off-screen. */
async function covered(page: Page, selector = ':focus'): Promise<string[]> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    if (!element) return [`there is no ${wanted}`];
    return [...element.getClientRects()].flatMap(({ left, top, width, height }) =>
      [1, height - 1].flatMap((down) => {
        const at = document.elementFromPoint(left + Math.min(width / 2, 20), top + down);
        return at && (element.contains(at) || at.contains(element))
          ? []
          : [`${element.textContent} at ${Math.round(top + down)}: ${at?.textContent.slice(0, 40) ?? 'out of sight'}`];
      }),
    );
  }, selector);
}

/** Waits until the page has not scrolled for some frames. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    let before = -1;
    for (let still = 0; still < 3; still = scrollY === before ? still + 1 : 0) {
      before = scrollY;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
}

test.each(['phone', 'desk'] as const)(
  'a scene in the address is not covered by the sticky heading: %s',
  async (size) => {
    const { page, open } = await visit({ part: last, size });
    await open('/full/timeline#s10');
    await untilStill(page);
    expect(await covered(page, '#s10 h3')).toEqual([]);
    await open('/full/timeline?order=screen#s6-2');
    await expect.poll(() => covered(page, '#s6-2 h3'), pollOptions).toEqual([]);
  },
);

test.each(['phone', 'desk'] as const)(
  'the focused element is not covered by the sticky heading, in both directions: %s',
  async (size) => {
    const { page, open } = await visit({ part: last, size });
    await open('/full/timeline#s3');
    await page.locator('#s3 h3 a').focus();
    for (const key of [...Array<string>(8).fill('Tab'), ...Array<string>(24).fill('Shift+Tab')]) {
      await page.keyboard.press(key);
      await expect.poll(() => covered(page), pollOptions).toEqual([]);
    }
  },
);

test('the heading of a part stays visible while its scenes scroll', async () => {
  const { page, open } = await visit({ part: last, size: 'phone' });
  await open('/full/timeline?order=screen');
  await page.locator(`#part-${last}`).waitFor();
  for (let part = 1; part <= last; part++) {
    await page.evaluate((id) => document.querySelectorAll(`${id} .event-item`)[1]?.scrollIntoView(), `#part-${part}`);
    await untilStill(page);
    const top = await page.locator(`#part-${part} h2`).evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(40);
    expect(await covered(page, `#part-${part} h2`)).toEqual([]);
  }
});

test('the filters are collapsed on a phone, so that the list is near, and open on a desktop', async () => {
  const phone = await visit({ part: last, size: 'phone' });
  await phone.open('/full/timeline');
  const { filters } = messages.timeline;
  const fields = phone.page.getByRole('group', { name: filters, exact: true });
  expect(await fields.isVisible()).toBe(false);
  await phone.page.getByText(messages.scenes.filters({ chosen: 0 }), { exact: true }).click();
  expect(await fields.isVisible()).toBe(true);

  const desk = await visit({ part: last });
  await desk.open('/full/timeline');
  expect(await desk.page.getByRole('group', { name: filters, exact: true }).isVisible()).toBe(true);
  expect(await desk.page.getByText(messages.scenes.filters({ chosen: 0 }), { exact: true }).isVisible()).toBe(false);
});

// At part 0 it has too few scenes for filters.
test.each([1, last])(
  'the timeline has no layout or axe problems, with open filters and in both orders: part %i',
  async (part) => {
    const { page, open } = await visit({ part, size: 'phone' });
    const faults: string[] = [];
    for (const order of ['', '?order=screen']) {
      await open(`${part === last ? '/full' : ''}/timeline${order}`);
      await page.getByText(messages.scenes.filters({ chosen: 0 }), { exact: true }).click();
      faults.push(...(await findFaults(page)));
    }
    expect(faults).toEqual([]);
  },
);

test(
  '2,000 scenes are in the page, can be linked to, filtered and ordered, to the last one',
  {
    timeout: 240_000,
  },
  async () => {
    const { page } = await visitTimeline(huge, { size: 'phone' }, '#s1777');
    const items = page.locator('.event-item');
    await untilStill(page);
    await expect.poll(() => covered(page, '#s1777 h3'), patient).toEqual([]);
    expect(await items.count()).toBe(scenes);
    expect(await page.getByText('Title of scene 1999', { exact: true }).count()).toBe(1);
    expect(await hasHorizontalOverflow(page)).toEqual([]);
    const { filter, countOf, orders } = messages.timeline;
    await page.getByText(messages.scenes.filters({ chosen: 0 }), { exact: true }).click();
    await page.getByRole('link', { name: orders.screen }).click();
    // One of them is shown twice.
    await expect.poll(() => items.count(), patient).toBe(scenes + 1);
    expect(await items.first().getByRole('heading').textContent()).toBe(`Title of scene ${scenes - 1}`);
    await page.getByRole('combobox', { name: filter.place, exact: true }).selectOption({ index: 1 });
    await expect.poll(() => items.count(), patient).toBe(67);
    const status = page.locator('main').getByRole('status');
    expect(await status.textContent()).toBe(countOf({ shown: 67, all: scenes }));
  },
);
