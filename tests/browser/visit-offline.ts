import { expect } from 'vitest';
import { filesToKeep, keptOfPart, untilKept } from './kept-files.ts';
import { publishedSite } from './published-site.ts';
import { site, storedPart, visit, type Visit } from './visit.ts';

/** Visits home online until all files of the part are stored, then goes offline. */
export async function visitThenOffline(part: number): Promise<Visit> {
  // Uses a separate server: closing it is the one way to take both page and worker offline.
  const server = await publishedSite();
  const reader = await visit({ worker: true, origin: server.origin, stored: storedPart(part) });
  reader.mayLog(/Failed to load resource: net::ERR_/);
  await reader.open(part === site.lastPart ? '/full' : '/');
  await untilKept(reader.page);
  expect(await keptOfPart(reader.page)).toEqual(filesToKeep(part));
  await server.close();
  await reader.context.setOffline(true);
  return reader;
}
