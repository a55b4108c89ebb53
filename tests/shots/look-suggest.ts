import { serveSite } from '#build/serve.ts';
import { launchBrowser } from '#tests/browser/launch-browser.ts';
import type { AddressInfo } from 'node:net';
const server = await serveSite('dist', 0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await launchBrowser();
for (const [width, colorScheme] of [[360, 'light'], [1280, 'dark']] as const) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(`${origin}/contribute`);
  await page.waitForFunction(() => 'running' in document.documentElement.dataset);
  await page.screenshot({ path: `/tmp/c-${width}.png`, fullPage: true });
  const b = page.getByRole('contentinfo').getByRole('button', { name: 'Suggest a change' });
  await b.click();
  await page.waitForTimeout(700);
  await page.screenshot({ path: `/tmp/f-${width}.png` });
  await page.goto(`${origin}/film`);
  await page.waitForFunction(() => 'running' in document.documentElement.dataset);
  await page.locator('#claim--release-date sup a').first().click();
  await page.waitForTimeout(500);
  await page.getByRole('dialog').getByRole('button', { name: 'Suggest a change' }).click();
  await page.waitForTimeout(500);
  await page.screenshot({ path: `/tmp/s-${width}.png` });
}
await browser.close();
server.close();
