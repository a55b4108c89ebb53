import { type AddressInfo } from 'node:net';
import { serveSite } from '#build/serve.ts';
import { launchBrowser } from '#tests/browser/launch-browser.ts';
const server = await serveSite('/tmp/chg-dist', 0);
const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await launchBrowser();
for (const width of [360, 1280]) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${origin}/changes`, { waitUntil: 'networkidle' });
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.screenshot({ path: `/tmp/changes-${width}-${scheme}.png` });
  }
}
await browser.close();
server.close();
