import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findFaults, pageAt } from './look.ts';
import { site, visit } from './visit.ts';

// What the pictures of the timeline do where there is a layout: marks and names have places and sizes.

const last = site.lastPart;
const pictures = ['#story-curve', '#narrative', '#feelings'];
const line = (page: Page, picture: string) => page.locator(`${picture}-end`);

test('on a wide window a mark leads to its scene, and pointing at it moves nothing', async () => {
  const { page, open } = await visit({ part: last, size: 'desk' });
  await page.setViewportSize({ width: 1440, height: 900 });
  await open('/full/timeline');
  const mark = page.locator('#story-curve a[data-mark]').nth(24);
  const top = () => page.evaluate(() => document.querySelector('#scenes')?.getBoundingClientRect().top);
  await mark.scrollIntoViewIfNeeded();
  const before = await top();
  await mark.hover();
  await expect.poll(() => line(page, '#story-curve').innerText()).toBe(await mark.getAttribute('aria-label'));
  expect(await top()).toBe(before);
  await mark.click();
  await expect(page).toShow(pageAt(last, '/timeline/s25'), 'full');
});

test('on a phone, where marks touch each other, the nearest is chosen, and the line leads to it', async () => {
  const { page, open } = await visit({ part: last, size: 'phone' });
  await open('/full/timeline');
  const mark = page.locator('#story-curve a[data-mark]').nth(24);
  await expect
    .poll(() => mark.evaluate((element) => getComputedStyle(element).pointerEvents), { timeout: 10_000 })
    .toBe('none');
  await line(page, '#story-curve').scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  if (!box) throw new Error('the mark has no place');
  await page.mouse.move(box.x + box.width / 2 + 1, box.y + box.height / 2 + 1);
  await expect.poll(() => line(page, '#story-curve').innerText()).toBe(await mark.getAttribute('aria-label'));
  await line(page, '#story-curve').getByRole('link').click();
  await expect(page).toShow(pageAt(last, '/timeline/s25'), 'full');
});

test.each(['phone', 'desk'] as const)(
  'on a %s targets are large, texts legible, and nothing is wrong',
  async (size) => {
    const { page, open } = await visit({ part: last, size });
    await open('/full/timeline');
    const found = await page.evaluate((selectors) => {
      const all = selectors.flatMap((selector) => [...document.querySelectorAll(selector)]);
      const links = all.flatMap((picture) => [...picture.querySelectorAll('svg a')]);
      const texts = all.flatMap((picture) => [...picture.querySelectorAll('svg text')]);
      return {
        links: links.length,
        small: links
          .filter((link) => Math.min(link.getBoundingClientRect().width, link.getBoundingClientRect().height) < 24)
          .map((link) => link.getAttribute('aria-label')),
        tiny: texts.filter((text) => parseFloat(getComputedStyle(text).fontSize) < 14).map((text) => text.textContent),
      };
    }, pictures);
    expect(found.links).toBeGreaterThan(100);
    expect({ small: found.small, tiny: found.tiny }).toEqual({ small: [], tiny: [] });
    expect(await findFaults(page)).toEqual([]);
  },
);

test.each([
  ['phone', last, '/full/timeline', true],
  ['phone', 0, '/timeline', false],
  ['desk', 0, '/timeline', false],
] as const)(
  'on a %s at part %i words say that the chart goes on, only where it does',
  async (size, part, at, goesOn) => {
    const { page, open } = await visit({ part, size });
    await open(at);
    const found = await page.evaluate(() => {
      const region = document.querySelector('#narrative [role=region]');
      const words = document.querySelector('.narrative-chart-slide');
      return {
        scrolls: region !== null && region.scrollWidth > region.clientWidth,
        words: (words?.getBoundingClientRect().height ?? 0) > 0,
      };
    });
    expect(found).toEqual({ scrolls: goesOn, words: goesOn });
  },
);

test('without a script every mark leads to its scene', async () => {
  const { page, open } = await visit({ scripts: false });
  await open('/full/timeline');
  const [addresses, titles] = await page
    .locator('#narrative a[data-mark]')
    .evaluateAll((marks) => [
      marks.map((mark) => mark.getAttribute('href')),
      marks.map((mark) => mark.getAttribute('aria-label')),
    ]);
  expect(addresses?.length).toBeGreaterThan(40);
  expect(addresses?.filter((address) => !/^\/full\/timeline\/[^/]+$/.test(address ?? ''))).toEqual([]);
  expect(titles?.filter((title) => !/^Scene \d+/.test(title ?? ''))).toEqual([]);
});
