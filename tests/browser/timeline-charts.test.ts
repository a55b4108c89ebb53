import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { rmSync } from 'node:fs';
import { bundleCache } from '#build/cache-folder.ts';
import { messages } from '#messages/messages.ts';
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
  const onScreen = point.locator('.plot-hit').first();
  const top = () => page.evaluate(() => document.querySelector('#scenes')?.getBoundingClientRect().top);
  await onScreen.scrollIntoViewIfNeeded();
  const before = await top();
  await onScreen.hover();
  await expect.poll(() => line(page, '#story-curve').innerText()).toBe(await point.getAttribute('aria-label'));
  expect(await top()).toBe(before);
  const href = (await point.getAttribute('href')) ?? '';
  await onScreen.click();
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
  const box = await point.locator('.plot-hit').last().boundingBox();
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

const zoom = (page: Page) => page.getByRole('checkbox', { name: messages.charts.narrative.zoom });
const region = (page: Page) =>
  page.locator('#narrative').getByRole('region', { name: messages.charts.narrative.title });
const scrolls = (page: Page) => region(page).evaluate((element) => element.scrollWidth > element.clientWidth);

test('on a phone the whole narrative chart comes first, and a switch zooms in and out by keyboard', async () => {
  const { page } = await visitTimeline(longOne, { size: 'phone' });
  await zoom(page).waitFor();
  expect([await zoom(page).isChecked(), await scrolls(page)]).toEqual([false, false]);
  const title = page.locator('#narrative .narrative-chart-last').first();
  expect(await title.isVisible()).toBe(false);
  const height = () => page.evaluate(() => document.querySelector('#narrative')?.getBoundingClientRect().height);
  const before = await height();
  await zoom(page).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => scrolls(page)).toBe(true);
  expect(await title.isVisible()).toBe(true);
  // Nothing below it moves.
  expect(await height()).toBe(before);
  await page.keyboard.press('Space');
  await expect.poll(() => scrolls(page)).toBe(false);
  expect(await findFaults(page)).toEqual([]);
});

test('without scripts the narrative chart scrolls on a phone, and a hint says so', async () => {
  const { page } = await visitTimeline(longOne, { size: 'phone', scripts: false });
  expect([await scrolls(page), await zoom(page).count()]).toEqual([true, 0]);
  const words = await page.locator('.narrative-chart-slide').boundingBox();
  expect(words?.height).toBeGreaterThan(20);
});

test('where the narrative chart fits, nothing offers to scroll or to zoom', async () => {
  const { page } = await visitSome();
  await page.locator('#narrative').scrollIntoViewIfNeeded();
  expect([await scrolls(page), await zoom(page).count()]).toEqual([false, 0]);
  expect((await page.locator('.narrative-chart-slide').boundingBox())?.height ?? 0).toBe(0);
});

test('on a phone the story curve fits the width, at about 200 pixels high', async () => {
  const { page } = await visitTimeline(longOne, { size: 'phone' });
  const drawn = await page.locator('#story-curve svg.chart-svg').evaluate((svg) => {
    const { left, right, height } = svg.getBoundingClientRect();
    const boxes = [...svg.querySelectorAll('.story-curve-scene')].map((scene) => scene.getBoundingClientRect());
    return { height, outside: boxes.filter((box) => box.left < left - 1 || box.right > right + 1).length };
  });
  expect(drawn.height).toBeGreaterThan(180);
  expect(drawn.height).toBeLessThan(230);
  expect(drawn.outside).toBe(0);
});

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

async function visitSome() {
  const visited = await visit({ part: 1, size: 'desk' });
  await visited.open('/timeline');
  return visited;
}
