import type { Page } from 'playwright-core';

/** A movement of what was shown already (https://wicg.github.io/layout-instability/). */
export interface Shift {
  /** How much of the window moved, times how far. */
  value: number;
  /** When, how much and what, for people. */
  told: string;
}

/** Opens a page and gives all that moved until its fonts were there and a moment had passed. */
export async function shiftsWhileLoading(page: Page, open: () => Promise<void>): Promise<Shift[]> {
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Reflect.set(window, 'layoutShifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        const moved = entry.sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.trim().slice(0, 30)}`);
        const told = `${Math.round(entry.startTime)} ms: ${entry.value.toFixed(4)} ${moved.join(', ')}`;
        shifts.push({ value: entry.value, told });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await open();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(250);
  return page.evaluate(() => Reflect.get(window, 'layoutShifts') as Shift[]);
}

/** Holds every font back. */
export async function slowFonts(page: Page, milliseconds: number): Promise<void> {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue();
  });
}

/** Lets no font through. */
export async function refuseFonts(page: Page): Promise<void> {
  await page.route('**/*.woff2', (route) => route.abort());
}
