import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pagesOf, readSite, siteFolder } from '#tests/build/site-files.ts';
import { type Edition, pageAddress, pagePatterns, type PagePath, readAddress } from '#wiki/addresses.ts';
import type { PageData } from '#wiki/page-data.ts';
import { asPart, site } from './visit.ts';

const files = readSite(siteFolder);
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The pages that a reader of a part may see, moved ones left out. */
export function pagesAt(part: number): PageData[] {
  return [...pagesOf(files, asPart(part)).values()].filter((page) => page.kind !== 'moved');
}

/** A page that a reader of a part may see. Throws where there is none. */
export function pageAt(part: number, path: string): PageData {
  const page = pagesAt(part).find((known) => known.path === path);
  if (!page) throw new Error(`Part ${part} has no page ${path}.`);
  return page;
}

/** Of every kind of page the one with the most to show at a part. */
export function richestPages(part: number): PageData[] {
  const sizes = new Map(pagesAt(part).map((page) => [page, JSON.stringify(page).length]));
  const richest = Object.values(pagePatterns).map((pattern) => {
    const address = new RegExp(`^${pattern.replace(':id', '[^/]+')}$`);
    const alike = [...sizes].filter(([{ path }]) => address.test(path)).toSorted(([, one], [, other]) => other - one);
    return alike[0]?.[0];
  });
  return richest.filter((page) => page !== undefined);
}

/** Whether an address has an HTML file; others are answered by `404.html`. */
export function hasDocument(path: PagePath, edition: Edition): boolean {
  return path === '/' || files.has(`${pageAddress(path, edition)}.html`);
}

/** The title of a page's document. */
export function documentTitle(page: PageData): string {
  return `${page.kind === 'home' ? site.film.title : page.title} · ${site.name}`;
}

/** Waits until the browser shows a page: its address, its heading, its title, and its place in the navigation. */
export async function expectPage(browserPage: Page, page: PageData, edition: Edition): Promise<void> {
  const address = pageAddress(page.path, edition);
  await expect.poll(() => look(browserPage), { message: address, timeout: 10_000 }).toEqual({
    address,
    headings: [page.title],
    title: documentTitle(page),
    wrongInNavigation: [],
  });
}

async function look(page: Page) {
  const shown = await page.evaluate(() => ({
    address: location.pathname,
    headings: [...document.querySelectorAll('main h1')]
      .filter((heading) => heading.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((heading) => [...heading.childNodes].filter((node) => !(node instanceof Element && node.lang === 'ko')))
      .map((nodes) => nodes.map(({ textContent }) => textContent).join('').trim()),
    title: document.title,
    navigation: [...document.querySelectorAll('header nav a')].map((link) => ({
      href: link.getAttribute('href') ?? '',
      current: link.getAttribute('aria-current'),
    })),
  }));
  const { navigation, ...rest } = shown;
  const { path } = readAddress(shown.address);
  const wrongInNavigation = navigation.filter(({ href, current }) => {
    const entry = readAddress(href).path;
    return current !== (path === entry ? 'page' : path.startsWith(`${entry}/`) ? 'true' : null);
  });
  return { ...rest, wrongInNavigation };
}

/** What is wrong with how a page looks and is read: it scrolls sideways, or breaks a rule of axe, in light or dark. */
export async function findFaults(page: Page, inDark = true): Promise<string[]> {
  const faults = [...(await sideways(page)), ...(await violations(page))];
  // Colours are all that the theme changes.
  if (inDark) faults.push(...(await faultsInDark(page)));
  return faults.map((fault) => `${new URL(page.url()).pathname}: ${fault}`);
}

async function faultsInDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const faults = await violations(page, ['color-contrast', 'link-in-text-block']);
  await page.emulateMedia({ colorScheme: 'light' });
  return faults.map((fault) => `dark: ${fault}`);
}

/** Says so where a page is wider than the window. */
export async function sideways(page: Page): Promise<string[]> {
  const wide = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) > innerWidth);
  return wide ? ['scrolls sideways'] : [];
}

interface AxeResult {
  violations: { id: string; nodes: { target: unknown[] }[] }[];
}

/** The rules of axe that the page breaks, and where. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  const only = rules === undefined ? '' : `, runOnly: ${JSON.stringify(rules)}`;
  const result = await page.evaluate<AxeResult>(`axe.run(document, { resultTypes: ['violations']${only} })`);
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
