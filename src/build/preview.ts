import { existsSync, readFileSync } from 'node:fs';
import process, { exit, pid } from 'node:process';
import type { SiteData } from '#wiki/site-data.ts';
import { sharedCache } from './cache-folder.ts';
import { hostingOf } from './hosting/hosting.ts';
import { serveCurrentSite } from './serve-current.ts';

// `npm run preview`: serves dist/ on port 4173, after another build the new site.
const port = 4173;
if (!existsSync('dist/404.html')) {
  console.error('preview: there is no site in dist/. Fix: npm run build');
  exit(1);
}
try {
  const server = await serveCurrentSite('dist', port, sharedCache('previews', String(pid)));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      server.close(() => exit());
      server.closeAllConnections();
    });
  }
  const { name } = JSON.parse(readFileSync('dist/data/site.json', 'utf8')) as SiteData;
  console.log(`${name} is at http://localhost:${port}${hostingOf('dist').base} (Ctrl+C to stop)`);
} catch (error) {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') throw error;
  console.error(`preview: port ${port} is in use. Fix: stop the program that uses it, then try again.`);
  exit(1);
}
