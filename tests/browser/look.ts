import { pageTitle } from '#entities/page-title.ts';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { richestOfKinds } from '#tests/build/richest-pages.ts';
import { pagesOf, partsOf, pointersOf } from '#tests/build/site-files.ts';
import { files } from '#tests/build/tested-site.ts';
import { type Edition, pageAddress, type PagePath, readAddress } from '#wiki/addresses.ts';
import type { PageData } from '#wiki/page-data.ts';
import type { Part } from '#wiki/part.ts';
import { base, site, pollOptions } from './visit.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const pagesOfParts = partsOf(files).map((part) =>
  [...pagesOf(files, part).values()].filter((page) => page.kind !== 'moved'),
);

/** Returns the pages that a reader of a part may see, without moved ones. */
export function pagesAt(part: number): PageData[] {
  return pagesOfParts[part] ?? [];
}

/**
 * Returns a page that a reader of a part may see.
 *
 * @throws If there is none.
 */
export function pageAt(part: number, path: string): PageData {
  const page = pagesAt(part).find((known) => known.path === path);
  if (!page) throw new Error(`Part ${part} has no page ${path}.`);
  return page;
}

/**
 * Returns the address of a page's data at a part.
 *
 * @throws If there is none.
 */
export function dataOf(part: number, path: string): string {
  const address = pointersOf(files, part as Part).get(path as PagePath);
  if (address === undefined) throw new Error(`Part ${part} has no page ${path}.`);
  return address;
}

/** Returns the page with the most to show at a part, of every kind. */
export function richestPages(part: number): PageData[] {
  return richestOfKinds(pagesAt(part)).map(([, page]) => page);
}

/** Returns whether an address has an HTML file; others are served `404.html`. */
export function hasDocument(path: PagePath, edition: Edition): boolean {
  return path === '/' || files.has(`${pageAddress(path, edition)}.html`);
}

/** Returns the title of a page's document. */
export function documentTitle(page: PageData): string {
  return `${page.kind === 'home' ? site.film.title : pageTitle(page)} · ${site.name}`;
}

declare module 'vitest' {
  // The parameters must match vitest's declaration.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** Waits until the browser shows a page: its address, heading, title, and its entry in the navigation. */
    toShow: (page: PageData, edition: Edition) => T extends Page ? Promise<void> : R;
  }
}

expect.extend({
  async toShow(browserPage: Page, page: PageData, edition: Edition) {
    const expected = {
      address: `${base.slice(0, -1)}${pageAddress(page.path, edition)}`,
      headings: [pageTitle(page)],
      title: documentTitle(page),
      wrongInNavigation: [],
    };
    const until = performance.now() + pollOptions.timeout;
    let actual = await look(browserPage);
    while (!this.equals(actual, expected) && performance.now() < until) {
      await browserPage.waitForTimeout(pollOptions.interval);
      actual = await look(browserPage);
    }
    const pass = this.equals(actual, expected);
    return {
      pass,
      actual,
      expected,
      message: () => `The browser ${pass ? 'shows' : 'does not show'} ${expected.address}.`,
    };
  },
});

/** Returns what a reader perceives, or null while documents change. */
async function look(page: Page) {
  const shown = await page.evaluate(readDocument).catch(() => null);
  if (!shown) return null;
  const { navigation, ...rest } = shown;
  const { path } = readAddress(shown.address, base);
  const wrongInNavigation = navigation.filter(({ href, current }) => {
    const entry = readAddress(href, base).path;
    return current !== (path === entry ? 'page' : path.startsWith(`${entry}/`) ? 'true' : null);
  });
  return { ...rest, wrongInNavigation };
}

/** Runs in the browser. */
function readDocument() {
  return {
    address: location.pathname,
    headings: [...document.querySelectorAll('main h1')]
      .filter((heading) => heading.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((heading) => [...heading.childNodes].filter((node) => !(node instanceof HTMLElement && node.lang !== '')))
      .map((nodes) =>
        nodes
          .map(({ textContent }) => textContent)
          .join('')
          .trim(),
      ),
    title: document.title,
    navigation: [...document.querySelectorAll('header nav a')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      current: link.getAttribute('aria-current'),
    })),
  };
}

/**
 * Returns what is wrong with how a page looks and is read: what does not fit (`findUnfit`), and rules of axe that it
 * breaks, in light or in dark.
 */
export async function findFaults(page: Page): Promise<string[]> {
  const faults = [...(await findUnfit(page)), ...(await violations(page))];
  await page.emulateMedia({ colorScheme: 'dark' });
  // Colours are all that the theme changes.
  const inDark = await violations(page, ['color-contrast-enhanced', 'link-in-text-block']);
  await page.emulateMedia({ colorScheme: 'light' });
  return [...faults, ...inDark.map((fault) => `in dark: ${fault}`)];
}

/**
 * Returns what does not fit the window: the page scrolls sideways, or has text under 14 px or targets under 24 px
 * (WCAG 2.5.8, without its exception for links in text).
 */
export async function findUnfit(page: Page): Promise<string[]> {
  const faults = [...(await hasHorizontalOverflow(page)), ...(await tooSmall(page))];
  // Fonts may come too late for a visit; the size of an inline link depends on the font.
  await page.evaluate(() => {
    const { style } = document.documentElement;
    for (const name of ['--serif', '--sans']) {
      const families = getComputedStyle(document.documentElement).getPropertyValue(name);
      style.setProperty(name, families.replaceAll(/["']?(?:Title|Text) \w+["']?, */gu, ''));
    }
  });
  faults.push(...(await tooSmall(page)));
  await page.evaluate(() => document.documentElement.removeAttribute('style'));
  return [...new Set(faults)];
}

/** Reports a page that is wider than the window. */
export async function hasHorizontalOverflow(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) > innerWidth);
  return wide ? [`${pathOf(page)}: scrolls sideways`] : [];
}

/** Returns texts that are too small to read and targets that are too small to hit. */
async function tooSmall(page: Page): Promise<string[]> {
  const small = await page.evaluate(() => {
    const sized = (element: Element) => {
      const boxes = [...element.getClientRects()];
      const across = (size: 'width' | 'height') => Math.max(0, ...boxes.map((box) => box[size]));
      return { width: across('width'), height: across('height') };
    };
    const name = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`;
    const isHidden = (element: Element) =>
      !element.checkVisibility() || element.closest('.visually-hidden, .skip-link') !== null;
    const texts = [...document.querySelectorAll('body *')].filter(
      (element) =>
        [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') &&
        !isHidden(element) &&
        Number.parseFloat(getComputedStyle(element).fontSize) < 14,
    );
    const targets = [...document.querySelectorAll('a[href], button, summary, input, select')].filter((element) => {
      const { width, height } = sized(element);
      return !isHidden(element) && width > 0 && Math.min(width, height) < 23.9;
    });
    return [
      ...texts.map((element) => `text under 14 px: ${name(element)}`),
      ...targets.map((element) => `target under 24 px: ${name(element)} “${element.textContent}”`),
    ];
  });
  return [...new Set(small)].map((fault) => `${pathOf(page)}: ${fault}`);
}

function pathOf(page: Page): string {
  return new URL(page.url()).pathname;
}

interface AxeResult {
  violations: { id: string; nodes: { target: unknown[] }[] }[];
}

/** Returns the axe violations of the page, with the elements. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  // Text keeps the contrast of level AAA, which includes that of AA and which axe does not ask for by itself.
  const only =
    rules === undefined
      ? `, rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } }`
      : `, runOnly: ${JSON.stringify(rules)}`;
  const result = await page.evaluate<AxeResult>(`axe.run(document, { resultTypes: ['violations']${only} })`);
  return result.violations.map(
    ({ id, nodes }) => `${pathOf(page)}: ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
