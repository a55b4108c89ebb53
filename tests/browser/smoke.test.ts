import { expect, test } from 'vitest';
import { visit } from './visit.ts';
test('smoke 6', async () => {
  const { page, open, requests } = await visit({ part: 6 });
  await open('/timeline/s16', {status: 404});
  for (let i = 0; i < 5; i++) { 
  console.log(page.url(), await page.title(), await page.locator('h1').innerText(), await page.locator('[aria-live]').allInnerTexts());
  await page.waitForTimeout(500); }
  await page.getByRole('link', { name: 'Film' }).click();
  await page.waitForTimeout(500);
  console.log(page.url(), await page.title(), await page.locator('h1').innerText(), await page.locator('[aria-live]').allInnerTexts());
});
