import type { Page } from 'playwright-core';

/** The cost of a key press, in milliseconds. */
export interface Key {
  /** From the key press to the end of the frame that shows its results. */
  shown: number;
  /** Scripts, styles and layout. */
  work: number;
  /** All work on the main thread, including input, painting and the browser's own tasks. */
  all: number;
}

/**
 * Records in the page when the frame with the results of the last key press has been painted: a message posted in an
 * animation frame arrives after painting. Other sites were measured in the same way.
 */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener(
      'input',
      ({ target, timeStamp }) => {
        const typed = (target as HTMLInputElement).value.trim();
        Reflect.deleteProperty(window, 'shownAfter');
        const look = () => {
          const last = [...document.querySelectorAll('[role=option]')].at(-1);
          // If no name matches, the frame that removes the previous results counts.
          if (last && !last.textContent.includes(`“${typed}”`)) return requestAnimationFrame(look);
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => Reflect.set(window, 'shownAfter', performance.now() - timeStamp));
          port1.start();
          return port2.postMessage(null);
        };
        requestAnimationFrame(look);
      },
      { capture: true },
    );
  });
}

/** How soon a key must be answered, in milliseconds, as a median (docs/decisions/0014). */
const limits = { first: 100, later: 50 };

type Figures = readonly [shown: number, slowest: number, work: number, all: number];

interface Row {
  bytes: number;
  opening: number;
  first: Figures;
  later: Figures;
  hurried: number | undefined;
}

const ofKey = ['shown', 'slowest', 'work', 'all'];
const columns = ['bytes', 'opening', ...ofKey, ...ofKey, 'hurried'];

/** Formats the figures for printing. */
export const keyTable = {
  head: [
    `${' '.repeat(22)}${' '.repeat(16)}${'first key'.padStart(32)}${'later keys'.padStart(32)}`,
    `${' '.repeat(22)}${columns.map((column) => column.padStart(8)).join('')}`,
  ].join('\n'),
  row: (name: string, { bytes, opening, first, later, hurried }: Row) =>
    [
      name.padEnd(22),
      ...[bytes, opening, ...first, ...later, hurried].map((figure) => (figure?.toFixed(0) ?? '').padStart(8)),
      first[0] > limits.first ? ` first > ${limits.first}` : '',
      later[0] > limits.later ? ` later > ${limits.later}` : '',
    ].join(''),
  notes: [
    'Medians and the slowest of ten visits, in ms with the CPU throttled to a quarter; bytes after brotli until the',
    `first result. Limits of the medians of shown: ${limits.first} for the first key, ${limits.later} for later ones.`,
    'shown: from the key to the end of the frame with its results; work: scripts, styles and layout; all: everything that',
    'the page’s thread does for a key, painting and the browser’s own part included; hurried: shown, where the first key',
    'comes as soon as the field is there. The bare field answers each key with one line of text, and is what no page can',
    'do without here.',
  ].join('\n'),
};
