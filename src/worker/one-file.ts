import { completeEntry, readPartCache } from '#wiki/cache-names.ts';
import { networkFirst } from './answers.ts';
import { appDocument } from './keep-shell.ts';
import { base, pathOf, worker } from './site.ts';

/** Returns whether a request opens the one-file edition. */
export function opensOneFile({ url }: Request): boolean {
  const { oneFile } = worker.shell;
  return oneFile !== undefined && new URL(url).pathname === pathOf(oneFile);
}

/**
 * Answers a request for the one-file edition: from the network, else with the copy of the last time it was opened. The
 * copy belongs to the last part: it is kept only where that is on the device, and goes with it.
 */
export async function answerOneFile(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const answer = await networkFirst(request, async () => (await caches.match(request.url)) ?? appDocument());
  if (answer.ok && answer.url === request.url) {
    // Beside the answer, which a device without room for the copy gets all the same.
    event.waitUntil(keepWithLastPart(request.url, answer.clone()).catch(() => undefined));
  }
  return answer;
}

async function keepWithLastPart(url: string, answer: Response): Promise<void> {
  for (const name of await caches.keys()) {
    const kept = readPartCache(base, name);
    const isLast = kept?.part === kept?.boundaries.split(' ').length;
    if (kept && isLast && (await caches.match(completeEntry(base), { cacheName: name }))) {
      await (await caches.open(name)).put(url, answer);
      return;
    }
  }
}
