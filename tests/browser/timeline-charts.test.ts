import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { rmSync } from 'node:fs';
import { bundleCache } from '#build/cache-folder.ts';
import { longFilm } from '#tests/fixtures/long-film.ts';
import { siteFolder } from '#tests/build/tested-site.ts';
import { longTimelines } from './long-timeline.ts';
import { findFaults } from './look.ts';
import { visit } from './visit.ts';
import { visitTimeline } from './visit-timeline.ts';

// Timeline charts with a real layout, in a film of realistic length.

const timelineOf = await longTimelines(siteFolder);
const longOne = await timelineOf(longFilm);
afterAll(() => rmSync(bundleCache, { recursive: true, force: true }));
/** The built site has no data for the scenes of the longer film. */
const sceneIsMissing = /status of 404/;
const charts = ['#story-curve', '#narrative', '#feelings'];
const line = (page: Page, chart: string) => page.locator(`${chart}-end`);

test('in a wide window a chart point links to its scene, and hovering moves nothing', async () => {
  const { page, mayLog } = await visitTimeline(longOne, { size: 'desk' });
  mayLog(sceneIsMissing);
  await page.setViewportSize({ width: 1440, height: 900 });
  const point = page.locator('#story-curve a[data-point]').nth(24);
  const top = () => page.evaluate(() => document.querySelector('#scenes')?.getBoundingClientRect().top);
  await point.scrollIntoViewIfNeeded();
  const before = await top();
  await point.hover();
  await expect.poll(() => line(page, '#story-curve').innerText()).toBe(await point.getAttribute('aria-label'));
  expect(await top()).toBe(before);
  const href = (await point.getAttribute('href')) ?? '';
  await point.click();
  await page.waitForURL(`**${href}`);
  expect(href).toMatch(/^\/full\/timeline\/s\d+$/);
});

test('on a phone, where chart points touch each other, a tap selects the nearest, and the line below links to it', async () => {
  const { page, mayLog } = await visitTimeline(longOne, { size: 'phone' });
  mayLog(sceneIsMissing);
  const point = page.locator('#story-curve a[data-point]').nth(24);
  await expect
    .poll(() => point.evaluate((element) => getComputedStyle(element).pointerEvents), { timeout: 10_000 })
    .toBe('none');
  await line(page, '#story-curve').scrollIntoViewIfNeeded();
  const box = await point.boundingBox();
  if (!box) throw new Error('the point has no place');
  await page.mouse.move(box.x + box.width / 2 + 1, box.y + box.height / 2 + 1);
  await expect.poll(() => line(page, '#story-curve').innerText()).toBe(await point.getAttribute('aria-label'));
  const href = (await point.getAttribute('href')) ?? '';
  await line(page, '#story-curve').getByRole('link').click();
  await page.waitForURL(`**${href}`);
});

test.each(['phone', 'desk'] as const)(
  'on a %s targets are large, texts legible, and there are no axe violations',
  async (size) => {
    const { page } = await visitTimeline(longOne, { size });
    const found = await page.evaluate((selectors) => {
      const all = selectors.flatMap((selector) => [...document.querySelectorAll(selector)]);
      const links = all.flatMap((chart) => [...chart.querySelectorAll('svg a')]);
      const texts = all.flatMap((chart) => [...chart.querySelectorAll('svg text')]);
      return {
        links: links.length,
        small: links
          .filter((link) => Math.min(link.getBoundingClientRect().width, link.getBoundingClientRect().height) < 24)
          .map((link) => link.getAttribute('aria-label')),
        tiny: texts.filter((text) => parseFloat(getComputedStyle(text).fontSize) < 14).map((text) => text.textContent),
      };
    }, charts);
    expect(found.links).toBeGreaterThan(100);
    expect({ small: found.small, tiny: found.tiny }).toEqual({ small: [], tiny: [] });
    expect(await findFaults(page)).toEqual([]);
  },
);

test.each([
  ['phone', 'of many scenes', () => visitTimeline(longOne, { size: 'phone' }), true],
  ['desk', 'of few scenes', () => visitFew(), false],
] as const)(
  'on a %s, in a film %s, a hint says that the chart scrolls only if it does',
  async (_, __, start, goesOn) => {
    const { page } = await start();
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

test('without scripts every chart point links to its scene', async () => {
  const { page } = await visitTimeline(longOne, { scripts: false });
  const [addresses, titles] = await page
    .locator('#narrative a[data-point]')
    .evaluateAll((points) => [
      points.map((point) => point.getAttribute('href')),
      points.map((point) => point.getAttribute('aria-label')),
    ]);
  expect(addresses?.length).toBeGreaterThan(30);
  expect(addresses?.filter((address) => !/^\/full\/timeline\/[^/]+$/.test(address ?? ''))).toEqual([]);
  expect(titles?.filter((title) => !/^Scene \d+/.test(title ?? ''))).toEqual([]);
});

async function visitFew() {
  const visited = await visit({ part: 0, size: 'desk' });
  await visited.open('/timeline');
  return visited;
}
