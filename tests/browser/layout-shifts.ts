import type { Page } from 'playwright-core';

/** A layout shift (https://wicg.github.io/layout-instability/). */
export interface Shift {
  /** The impact fraction times the distance fraction. */
  value: number;
  /** A description for people: when, how much and what. */
  description: string;
}

/** Lets `shiftsOf` see what moves in the documents that a page opens from now on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Reflect.set(window, 'layoutShifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        const moved = entry.sources.map(({ node }) => `${node?.nodeName} ${node?.textContent?.trim().slice(0, 30)}`);
        const description = `${Math.round(entry.startTime)} ms: ${entry.value.toFixed(4)} ${moved.join(', ')}`;
        shifts.push({ value: entry.value, description });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Returns all that moved in the open document until its fonts were there and some frames had been painted with them. */
export async function shiftsOf(page: Page): Promise<Shift[]> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 5; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    // Observers are called after the frame.
    await new Promise((resolve) => setTimeout(resolve));
  });
  return page.evaluate(() => Reflect.get(window, 'layoutShifts') as Shift[]);
}

/** A shift of a fraction of a pixel is invisible, and happens now and then. */
export const invisible = 0.0005;

/** Returns how much of the window moved in all. */
export function totalOf(shifts: readonly Shift[]): number {
  return shifts.reduce((sum, { value }) => sum + value, 0);
}

/** Holds every font back; what it returns releases them. */
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
