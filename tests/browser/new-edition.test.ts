import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveSite } from '#build/serve.ts';
import { siteFolder } from '#tests/build/tested-site.ts';
import { messages } from '#messages/messages.ts';
import { pageAt } from './look.ts';
import { storedPart, visit } from './visit.ts';

const { reload } = messages.offline;

test('a new edition is offered, and shown when the reader accepts it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'new-edition-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(siteFolder, folder, { recursive: true });
  appendFileSync(join(folder, 'offline-worker.js'), '\n// A new edition.\n');

  const first = await serveSite(siteFolder, 0);
  const { port } = first.address() as AddressInfo;
  const { page, open } = await visit({ worker: true, origin: `http://localhost:${port}`, stored: storedPart(0) });
  await open('/film');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  first.closeAllConnections();
  await new Promise((resolve) => first.close(resolve));
  const second = await serveSite(folder, port);
  onTestFinished(() => {
    second.closeAllConnections();
    second.close();
  });

  // The reader returns to the window.
  await page.evaluate(() => {
    Reflect.set(window, 'notLoadedAgain', true);
    window.dispatchEvent(new Event('focus'));
  });
  await page.getByRole('button', { name: reload }).waitFor();
  expect(await page.evaluate(() => Reflect.has(window, 'notLoadedAgain'))).toBe(true);
  await page.getByRole('button', { name: reload }).click();
  await page.waitForFunction(() => !Reflect.has(window, 'notLoadedAgain'));
  await expect(page).toShow(pageAt(0, '/film'), 'careful');
  expect(await page.getByRole('button', { name: reload }).count()).toBe(0);
});
