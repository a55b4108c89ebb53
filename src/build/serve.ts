import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site as a static host would: `/x` returns `x.html`, unknown addresses return `404.html` with status
 * 404. Resolves with the server once it listens; port 0 picks a free one.
 */
export function serveSite(folder: string, port: number): Promise<Server> {
  const missing = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    extensions: ['html'],
    etag: true,
    setHeaders(response, pathname) {
      const forever = /^\/(?:(?:assets|cards|data\/pages)\/|offline\/[0-9a-f]+\.json)/.test(pathname);
      response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' });
      response.end(missing);
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}
