import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { isFocused, linkedName, path, textLink } from './article.ts';
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

test('on a phone the contents open from a button in reach, by keyboard too, and close when one is chosen', async () => {
  const { page, open } = await visit({ part: 2, size: 'phone' });
  await open(path);
  const contents = page.getByRole('navigation', { name: messages.article.contents });
  const button = page.getByRole('button', { name: messages.article.contents });
  expect(await contents.isVisible()).toBe(false);
  const inReach = async () => {
    const box = await button.boundingBox();
    return box !== null && box.y > 600 && box.y + box.height <= 740 && box.height >= 44;
  };
  expect(await inReach()).toBe(true);
  await page.evaluate(() => window.scrollTo(0, 900));
  expect(await inReach()).toBe(true);

  await button.focus();
  await page.keyboard.press('Enter');
  await contents.waitFor();
  await page.keyboard.press('Tab');
  expect(await isFocused(contents.getByRole('link').first())).toBe(true);
  await page.keyboard.press('Escape');
  await contents.waitFor({ state: 'hidden' });
  expect(await isFocused(button)).toBe(true);

  await button.click();
  const wanted = messages.article.names;
  await contents.getByRole('link', { name: wanted }).click();
  await contents.waitFor({ state: 'hidden' });
  const heading = page.getByRole('heading', { level: 2, name: wanted });
  await expect.poll(() => isFocused(heading), pollOptions).toBe(true);
  expect(await heading.evaluate((node) => node.getBoundingClientRect().top < innerHeight)).toBe(true);
});

test('the button of the contents covers nothing that has the focus, nor the footer', async () => {
  const { page, open } = await visit({ part: 2, size: 'phone' });
  await open(path);
  const button = page.getByRole('button', { name: messages.article.contents });
  const covered: string[] = [];
  let last = '';
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    const seen = await button.evaluate((node) => {
      const focused = document.activeElement;
      if (!focused || focused === node) return { text: '', overlaps: false };
      const [own, other] = [node.getBoundingClientRect(), focused.getBoundingClientRect()];
      const overlaps =
        own.top < other.bottom && other.top < own.bottom && own.left < other.right && other.left < own.right;
      return { text: focused.textContent, overlaps };
    });
    last = seen.text;
    if (seen.overlaps) covered.push(seen.text);
  }
  expect(last).not.toBe('');
  expect(covered).toEqual([]);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const footer = await page.getByRole('contentinfo').boundingBox();
  const box = await button.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(footer?.y ?? 0);
});

test('without scripts the button of the contents opens them too', async () => {
  const { page, open } = await visit({ size: 'phone', scripts: false });
  await open(path);
  await page.getByRole('button', { name: messages.article.contents }).click();
  const link = page.getByRole('navigation', { name: messages.article.contents }).getByRole('link').last();
  await link.click();
  expect(new URL(page.url()).hash).not.toBe('');
});
