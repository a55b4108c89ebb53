import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { serveSite } from '#build/serve.ts';
import { siteFolder } from '#tests/build/tested-site.ts';

/** A site on an origin of its own, of which new editions can be published. */
export interface PublishedSite {
  origin: string;
  /** Publishes a copy of the present edition with some changes; open connections end. */
  publish: (change: (folder: string) => void) => Promise<void>;
  /** Handles requests before the site does; the handler returns whether it did. */
  intercept: (handle: (...request: Parameters<RequestListener>) => boolean) => void;
  /** Takes the server down. */
  close: () => Promise<void>;
  /** The requested addresses in order, also those of the offline worker. */
  requests: string[];
}

/** Serves the site under test on an origin of its own until the end of the test. */
export async function publishedSite(): Promise<PublishedSite> {
  const folders = [siteFolder];
  const requests: string[] = [];
  let handle: Parameters<PublishedSite['intercept']>[0] = () => false;
  let server = observed(await serveSite(siteFolder, 0));
  const { port } = server.address() as AddressInfo;

  function observed(site: Server): Server {
    const [serve] = site.listeners('request') as RequestListener[];
    site.removeAllListeners('request');
    site.on('request', (request, response) => {
      requests.push(request.url ?? '');
      if (!handle(request, response)) serve?.(request, response);
    });
    return site;
  }
  async function close(): Promise<void> {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
  onTestFinished(async () => {
    await close();
    for (const folder of folders.slice(1)) rmSync(folder, { recursive: true, force: true });
  });
  return {
    origin: `http://localhost:${port}`,
    requests,
    close,
    intercept: (handler) => void (handle = handler),
    async publish(change) {
      const folder = mkdtempSync(join(tmpdir(), 'new-edition-'));
      cpSync(folders.at(-1) ?? siteFolder, folder, { recursive: true });
      folders.push(folder);
      change(folder);
      await close();
      server = observed(await serveSite(folder, port));
    },
  };
}

/** Makes the edition in a folder a new one for the offline worker. */
export function changeWorker(folder: string): void {
  appendFileSync(join(folder, 'offline-worker.js'), '\n// A new edition.\n');
}

/** Gives all scripts of the edition in a folder other names, as a change of the code does; the old ones are gone. */
export function renameScripts(folder: string): void {
  const assets = join(folder, 'assets');
  const scripts = readdirSync(assets).filter((file) => file.endsWith('.js'));
  const renamed = (script: string) => script.replace(/\.js$/, '-changed.js');
  for (const script of scripts) renameSync(join(assets, script), join(assets, renamed(script)));
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:js|html)$/.test(file)) continue;
    const text = readFileSync(join(folder, file), 'utf8');
    writeFileSync(
      join(folder, file),
      scripts.reduce((all, script) => all.replaceAll(script, renamed(script)), text),
    );
  }
}
