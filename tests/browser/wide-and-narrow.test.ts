import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { hasHorizontalOverflow } from './look.ts';
import { site, visit } from './visit.ts';

const widths = [360, 768, 1280, 1920];

test.each(['/characters', '/people', '/places', '/motifs', '/works', '/reviews', '/sources'])(
  '%s has no holes: at most three cards a row, and every row is full',
  async (path) => {
    const { page, open } = await visit({ part: site.lastPart });
    await open(`/full${path}`);
    const faults: string[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await faultyRows(page)).map((fault) => `${width} px: ${fault}`));
      faults.push(...(await hasHorizontalOverflow(page)));
    }
    expect(faults).toEqual([]);
  },
);

/** Returns the rows of cards that have too many, or a hole. */
function faultyRows(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main ul:has(> li > article)')].flatMap((list) => {
      const rows = new Map<number, DOMRect[]>();
      for (const item of list.children) {
        const box = item.getBoundingClientRect();
        rows.set(Math.round(box.top), [...(rows.get(Math.round(box.top)) ?? []), box]);
      }
      const { left, right } = list.getBoundingClientRect();
      const isFull = (boxes: DOMRect[]) =>
        Math.abs((boxes[0]?.left ?? 0) - left) < 2 && Math.abs((boxes.at(-1)?.right ?? 0) - right) < 2;
      return [...rows.values()]
        .filter((boxes) => boxes.length > 3 || !isFull(boxes))
        .map((boxes) => `${boxes.length} cards end at ${boxes.at(-1)?.right} of ${right}`);
    }),
  );
}

test('a window of 1920 px is used, and a line of text keeps its letters', async () => {
  const { page, open } = await visit({ part: 2 });
  const shares: number[] = [];
  const letters: number[] = [];
  for (const width of [1280, 1920]) {
    await page.setViewportSize({ width, height: 1000 });
    await open('/film');
    const seen = await page.evaluate(() => {
      const boxes = [...(document.querySelector('main article')?.children ?? [])].map((child) =>
        child.getBoundingClientRect(),
      );
      const lines = [...document.querySelectorAll('main section p')].map((text) => {
        const { lineHeight } = getComputedStyle(text);
        return {
          letters: text.textContent.length,
          lines: Math.round(text.clientHeight / Number.parseFloat(lineHeight)),
        };
      });
      const long = lines.filter((each) => each.lines >= 3);
      const sum = (of: (each: (typeof long)[number]) => number) => long.reduce((all, each) => all + of(each), 0);
      return {
        share: (Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left))) / innerWidth,
        // The last line of a paragraph is half full.
        letters: sum((each) => each.letters) / sum((each) => each.lines - 0.5),
      };
    });
    shares.push(seen.share);
    letters.push(seen.letters);
  }
  for (const share of shares) expect(share).toBeGreaterThan(0.72);
  for (const perLine of letters) {
    expect(perLine).toBeGreaterThan(58);
    expect(perLine).toBeLessThan(70);
  }
});
