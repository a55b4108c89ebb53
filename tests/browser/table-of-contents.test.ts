import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { linkedName, path, textLink } from './article.ts';
import { pollOptions, visit } from './visit.ts';

test('the table of contents highlights the section being read, and nothing moves', async () => {
  const { page, open } = await visit({ part: 2 });
  await open(path);
  const contents = page.getByRole('navigation', { name: messages.article.contents });
  const current = () => contents.locator('[aria-current="location"]').allInnerTexts();
  const positions = () =>
    contents.getByRole('link').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().x));
  expect(await current()).toEqual([]);
  const before = await positions();
  const sections = await contents.getByRole('link').allInnerTexts();
  expect(sections.length).toBeGreaterThan(3);
  // Those below are folded: at the end of the page several are in sight together.
  for (const heading of [...sections.slice(1, 3), ...sections.slice(1, 2)]) {
    const target = page.getByRole('main').getByRole('heading', { level: 2, name: heading });
    await target.evaluate((node) => window.scrollTo(0, node.getBoundingClientRect().top + scrollY - 100));
    await expect.poll(current, pollOptions).toEqual([heading]);
  }
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect.poll(current, pollOptions).toEqual([]);
  expect(await positions()).toEqual(before);
});

test('pressing an entry of the table of contents highlights it, also at the end of the page, and on the next page', async () => {
  const { page, open } = await visit({ part: 2 });
  await open(path);
  const contents = page.getByRole('navigation', { name: messages.article.contents });
  const current = () => contents.locator('[aria-current="location"]').allInnerTexts();
  let pressed = '';
  for (const link of (await contents.getByRole('link').all()).toReversed()) {
    await link.click();
    pressed = await link.innerText();
    await expect.poll(current, pollOptions).toEqual([pressed]);
  }
  await textLink(page, linkedName).click();
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${linkedName}`) }).waitFor();
  await expect.poll(current, pollOptions).not.toEqual([pressed]);
  const lastLink = contents.getByRole('link').last();
  await lastLink.click();
  await expect.poll(current, pollOptions).toEqual([await lastLink.innerText()]);
});
