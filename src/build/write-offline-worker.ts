import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { injectManifest } from 'workbox-build';
import { bundleCache, bundleScript } from './bundles.ts';

/**
 * Writes the offline worker with the list of what it keeps for everyone: the shell, which is the scripts, the styles, the
 * page that starts the app at any address, and the fonts given, by their addresses. Gives the number of files on the
 * list. Other fonts stay in the browser's own cache once a page has used them: their names change with their content.
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
    // Names that hold a hash of the content need no revision of their own.
    dontCacheBustURLsMatching: /^assets\//,
  });
  if (warnings.length > 0) throw new Error(`build: the offline worker's list: ${warnings.join('; ')}`);
  return count;
}
