import { copyFileSync, linkSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { addressesIn } from './addresses-in.ts';
import { listen, siteListener } from './serve.ts';

/** A site as it was when its folder had this version. */
interface Served {
  version: string;
  copy: string;
  listener: RequestListener;
}

/**
 * Serves the site in a folder as `serveSite` does, and after a build the new one. What is sent comes from a copy of the
 * folder: so no answer has the head of a file from before a build and the body of one from after it.
 *
 * @param copies - An empty folder for the copies, which is removed when the server is closed.
 * @throws If there is no site in the folder.
 */
export function serveCurrentSite(folder: string, port: number, copies: string): Promise<Server> {
  let count = 0;
  const take = (version: string): Served => {
    const copy = join(copies, String(count++));
    linkFiles(folder, copy);
    if (versionOf(folder) !== version) throw new Error(`${folder} has changed while it was copied.`);
    return { version, copy, listener: siteListener(copy) };
  };
  let served = take(versionOf(folder) ?? '');
  let previous: Served | undefined;
  const current = () => {
    const version = versionOf(folder);
    if (version === undefined || version === served.version) return served;
    try {
      const next = take(version);
      // Answers from the copy before this one may still be on their way.
      if (previous) rmSync(previous.copy, { recursive: true, force: true });
      previous = served;
      served = next;
    } catch {
      // The site is just being replaced: the next request finds it complete.
    }
    return served;
  };
  const server = createServer((request, response) => current().listener(request, response));
  const removeCopies = () => rmSync(copies, { recursive: true, force: true });
  server.once('close', removeCopies);
  return listen(server, port).catch((error: unknown) => {
    removeCopies();
    throw error;
  });
}

/** Returns what is another for another site in the folder; undefined if there is none at the moment. */
function versionOf(folder: string): string | undefined {
  const { ino, ctimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? {};
  return ino === undefined ? undefined : `${ino} ${ctimeMs}`;
}

/** Copies a folder by links to its files, which takes neither time nor space; by their content where links cannot be. */
function linkFiles(from: string, to: string): void {
  for (const address of addressesIn(from)) {
    const [source, target] = [join(from, address), join(to, address)];
    mkdirSync(dirname(target), { recursive: true });
    try {
      linkSync(source, target);
    } catch {
      copyFileSync(source, target);
    }
  }
}
