import { createServer, type RequestListener, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { hostFiles, hostingOf, keeping, keepingOf, missingPage, redirectOf, types } from './hosting/hosting.ts';

/**
 * Serves a built site as `hosting.ts` describes it, below its base. Resolves with the server once it listens; port 0
 * picks a free one.
 *
 * @throws If there is no site in the folder.
 */
export function serveSite(folder: string, port: number): Promise<Server> {
  return listen(createServer(siteListener(folder)), port);
}

/** Resolves with a server once it listens. */
export function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

/**
 * Returns what answers requests for a site, whose files must stay as they are.
 *
 * @throws If there is no site in the folder.
 */
export function siteListener(folder: string): RequestListener {
  const hosting = hostingOf(folder);
  const missing = readFileSync(join(folder, missingPage));
  const files = sirv(folder, {
    extensions: ['html'],
    etag: true,
    // The copies that `precompress` has written beside a file, if it has.
    brotli: true,
    gzip: true,
    setHeaders(response, pathname) {
      response.setHeader('Content-Type', typeOf(pathname));
    },
  });
  return (request, response) => {
    const { url = '/', method = '' } = request;
    const [, pathname = '', query = ''] = /^([^?#]*)(.*)$/.exec(url) ?? [];
    for (const [name, value] of hosting.headers) response.setHeader(name, value);
    response.setHeader('Cache-Control', keeping.others);
    if (method !== 'GET' && method !== 'HEAD') return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    const redirect = redirectOf(hosting, pathname);
    if (redirect !== null) return response.writeHead(301, { Location: `${redirect}${query}` }).end();
    const sendMissing = () => {
      response.writeHead(404, { 'Content-Type': types.html, 'Cache-Control': keeping.others });
      response.end(method === 'HEAD' ? undefined : missing);
    };
    const address = pathname.slice(hosting.base.length - 1);
    if (!pathname.startsWith(hosting.base) || isForHosts(address)) return sendMissing();
    response.setHeader('Cache-Control', keepingOf(address));
    request.url = `${address}${query}`;
    return files(request, response, sendMissing);
  };
}

/** Whether a file is for hosts: their rules, and the compressed copies of others. */
function isForHosts(address: string): boolean {
  return Object.values<string>(hostFiles).includes(address) || /\.(?:gz|br)$/.test(address);
}

function typeOf(pathname: string): string {
  const [, end = 'html'] = /\.(\w+)$/.exec(pathname) ?? [];
  return (types as Record<string, string>)[end] ?? 'application/octet-stream';
}
