import { pageTitle } from '#entities/page-title.ts';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { oneFileAddress } from '#tests/build/site-files.ts';
import { files, siteFolder } from '#tests/build/tested-site.ts';
import { messages } from '#messages/messages.ts';
import { findFaults, pageAt } from './look.ts';
import { choosePart, site, pollOptions, visit } from './visit.ts';

const file = pathToFileURL(resolve(siteFolder, `.${oneFileAddress(files)}`)).href;

test('the one-file edition opens from a folder and makes no requests', async () => {
  const { page, requests } = await openFile();
  await shows(page, pageTitle(pageAt(0, '/')));
  await page
    .getByRole('navigation', { name: messages.nav.label })
    .getByRole('link', { name: messages.nav.timeline })
    .click();
  await shows(page, pageTitle(pageAt(0, '/timeline')));
  await page.locator('main h3 a').first().click();
  await shows(page, pageTitle(pageAt(0, '/timeline/s1')));
  await page.goBack();
  await shows(page, pageTitle(pageAt(0, '/timeline')));
  // Axe recognises skip links by `#id`, but this edition's router uses the hash for addresses.
  expect((await findFaults(page)).filter((fault) => !fault.endsWith('region: .skip-link'))).toEqual([]);
  expect(requests).toEqual([file]);
});

test('in the one-file edition the part can be chosen, and is stored', async () => {
  const { page, requests } = await openFile();
  await page.getByRole('button', { name: messages.question.no }).click();
  await choosePart(page, 2);
  await page.goto(`${file}#/timeline/s4`);
  await shows(page, pageTitle(pageAt(2, '/timeline/s4')));
  await page.reload();
  await shows(page, pageTitle(pageAt(2, '/timeline/s4')));
  await choosePart(page, site.lastPart);
  await expect.poll(() => new URL(page.url()).hash, pollOptions).toBe('#/full/timeline/s4');
  await choosePart(page, 1);
  await expect.poll(() => new URL(page.url()).hash, pollOptions).toBe('#/timeline');
  expect([...new Set(requests)]).toEqual([file]);
});

test('the one-file edition keeps the whole story behind its gate, and hidden pages hidden', async () => {
  const { page } = await openFile('#/timeline/s11');
  await shows(page, messages.states.nothingHere.title);
  await page.goto(`${file}#/full/timeline/s11`);
  await page.getByRole('region', { name: messages.gate.title }).waitFor();
  expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([messages.gate.title]);
});

test('in the one-file edition links within a page and the skip link stay on the page', async () => {
  const { page } = await openFile('#/film');
  await shows(page, pageTitle(pageAt(0, '/film')));
  await page.locator('sup a').first().click();
  await shows(page, pageTitle(pageAt(0, '/film')));
  await page.locator('.skip-link').focus();
  await page.keyboard.press('Enter');
  await shows(page, pageTitle(pageAt(0, '/film')));
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
});

async function openFile(hash = '') {
  // Browsers have local storage for files too.
  const reader = await visit({ origin: file.replace(/\/[^/]*$/, '') });
  const requests: string[] = [];
  reader.page.on('request', (request) => requests.push(request.url().replace(/#.*/, '')));
  await reader.page.goto(`${file}${hash}`);
  await reader.page.getByRole('main').waitFor();
  return { page: reader.page, requests };
}

async function shows(page: Page, title: string): Promise<void> {
  await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText(), pollOptions).toContain(title);
}
