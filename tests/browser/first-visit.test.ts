import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { pageAt } from './look.ts';
import { watchPainted } from './painted.ts';
import { site, pollOptions, storedPart, untilReady, visit, type Visit } from './visit.ts';

const { question, watched } = messages;

test('a first visit asks how far the reader has watched, and shows the spoiler-free page', async () => {
  const { page, open } = await visit();
  await open('/');
  await expect(page).toShow(pageAt(0, '/'), 'careful');
  const answers = page.getByRole('region', { name: question.label }).getByRole('button');
  expect(await answers.allInnerTexts()).toEqual([question.no, question.partly, question.yes]);
});

test('“not yet” removes the question for good, and it never flashes again', async () => {
  const reader = await visit();
  await reader.open('/');
  await answer(reader, question.no);
  await expect.poll(() => reader.page.locator('.first-visit').count(), pollOptions).toBe(0);
  expect(await kept(reader)).toEqual(storedPart(0));
  const seen = await watchPainted(reader, '.first-visit, main h1');
  await reader.page.reload();
  await untilReady(reader.page);
  await expect.poll(() => seen.length, pollOptions).toBeGreaterThan(0);
  expect([...new Set(seen.map(({ text }) => text))].filter((text) => text !== '')).toEqual([heading()]);
});

test('“yes” leads to the same page of the whole story, with query and hash, and stays there', async () => {
  const reader = await visit();
  await reader.open('/?from=a%20friend#references');
  await answer(reader, question.yes);
  await expect.poll(() => reader.page.url(), pollOptions).toBe(`${reader.origin}/full?from=a%20friend#references`);
  await expect(reader.page).toShow(pageAt(site.lastPart, '/'), 'full');
  expect(await reader.page.getByRole('dialog').count()).toBe(0);
  expect(await kept(reader)).toEqual(storedPart(site.lastPart));
  await reader.page.reload();
  await untilReady(reader.page);
  await expect(reader.page).toShow(pageAt(site.lastPart, '/'), 'full');
});

test('“part of it” opens the panel in which the part is chosen', async () => {
  const reader = await visit();
  await reader.open('/');
  await answer(reader, question.partly);
  expect(await reader.page.getByRole('dialog', { name: watched.title }).isVisible()).toBe(true);
  expect(await kept(reader)).toEqual({});
});

test('a reader who has answered is not asked again on any page', async () => {
  const { page, open } = await visit({ part: 2 });
  await open('/');
  expect(await page.locator('.first-visit').count()).toBe(0);
});

async function answer({ page }: Visit, name: string): Promise<void> {
  await page.getByRole('region', { name: question.label }).getByRole('button', { name, exact: true }).click();
}

function kept({ page }: Visit): Promise<Record<string, string>> {
  return page.evaluate(() => Object.fromEntries(Object.entries(localStorage)) as Record<string, string>);
}

function heading(): string {
  return `${site.film.original?.text} ${site.film.title}`;
}
