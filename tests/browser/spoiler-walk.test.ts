import type { Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { inventedLateWords, lateWordsIn } from '#tests/build/late-words.ts';
import { messages } from '#messages/messages.ts';
import { pageAt, pagesAt } from './look.ts';
import { filesToKeep, keptOfPart } from './kept-files.ts';
import { pollOptions, visit } from './visit.ts';
import { walk } from './walk.ts';

test(
  'a reader who has not watched the film clicks through to every page, and never receives a spoiler',
  { timeout: 600_000 },
  async () => {
    const reader = await visit({ worker: true });
    const { page, context, requests } = reader;
    // Read bodies as they arrive, since the browser soon discards them.
    const received: Promise<[string, string]>[] = [];
    context.on('response', (response) => {
      if (response.ok()) received.push(bodyOf(response));
    });
    await reader.open('/');
    await page.getByRole('button', { name: messages.question.no }).click();
    const shown: string[] = [];
    const wanted = pagesAt(0).map(({ path }) => path);
    const walked = await walk(reader, wanted, async (path) => {
      await expect(page).toShow(pageAt(0, path), 'careful');
      const markup = await page.evaluate(() => document.documentElement.outerHTML);
      shown.push(...lateWordsIn([markup], 0, inventedLateWords).map((word) => `${path}: ${word}`));
    });
    expect(wanted.filter((path) => !walked.includes(path))).toEqual([]);
    expect(shown).toEqual([]);
    // Requests of the offline worker count too.
    await expect.poll(() => keptOfPart(page), pollOptions).toEqual(filesToKeep(0));
    const kept = await page.evaluate(async () => {
      const bodies: [string, string][] = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          const response = await cache.match(request);
          bodies.push([request.url, (await response?.text()) ?? '']);
        }
      }
      return bodies;
    });
    const sent = await Promise.all(received);
    const told = [...kept, ...sent].flatMap(([url, body]) =>
      lateWordsIn([url, body], 0, inventedLateWords).map((word) => `${url}: ${word}`),
    );
    expect(told).toEqual([]);
    expect(new Set(sent.filter(([, body]) => body !== '').map(([url]) => url)).size).toBeGreaterThan(walked.length);
    expect(kept.length).toBeGreaterThan(walked.length);
    expect(requests.filter((address) => /^\/full|^\/data\/[1-9]/.test(address))).toEqual([]);
    await context.close();
  },
);

async function bodyOf(response: Response): Promise<[string, string]> {
  // Requests that were cancelled by leaving the page have no body.
  const body = await response.body().catch(() => Buffer.of());
  return [response.url(), body.toString('utf8')];
}
