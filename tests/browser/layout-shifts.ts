import type { Page } from 'playwright-core';

/** A layout shift (https://wicg.github.io/layout-instability/). */
export interface Shift {
  /** The impact fraction times the distance fraction. */
  value: number;
  /** A description for people: when, how much and what. */
  told: string;
}

/**
 * Opens a page and returns all layout shifts until its fonts are loaded and some frames have been painted with them.
 */
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
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 5; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    // Observers are notified after the frame.
    await new Promise((resolve) => setTimeout(resolve));
  });
  return page.evaluate(() => Reflect.get(window, 'layoutShifts') as Shift[]);
}

/** Delays every font; the returned function releases them. */
export async function holdFonts(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Blocks every font. */
export async function refuseFonts(page: Page): Promise<void> {
  await page.route('**/*.woff2', (route) => route.abort());
}
