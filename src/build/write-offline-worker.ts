import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { injectManifest } from 'workbox-build';
import { bundleCache, bundleScript } from './bundles.ts';

/**
 * Writes the offline worker with its precache list: the shell, which is the scripts, the styles, `404.html` and the
 * given fonts, by address. Returns the number of files on the list. Other fonts use the browser's HTTP cache: their
 * names contain a hash.
 */
export async function writeOfflineWorker(outDir: string, fonts: readonly string[]): Promise<number> {
  const source = join(bundleCache, 'offline-worker.source.js');
  mkdirSync(dirname(source), { recursive: true });
  writeFileSync(source, await bundleScript('src/offline-worker.ts', 'offline-worker'));
  const { count, warnings } = await injectManifest({
    swSrc: source,
    swDest: join(outDir, 'offline-worker.js'),
    globDirectory: outDir,
    globPatterns: ['404.html', '**/*.{js,css,svg}', 'data/site.json', ...fonts.map((address) => address.slice(1))],
    globIgnores: ['offline-worker.js'],
    // Names with a content hash need no revision.
    dontCacheBustURLsMatching: /^assets\//,
  });
  if (warnings.length > 0) throw new Error(`build: the offline worker's list: ${warnings.join('; ')}`);
  return count;
}
