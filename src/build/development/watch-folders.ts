import { resolve, sep } from 'node:path';
import type { ViteDevServer } from 'vite';

/**
 * Calls a function when something below one of these folders has changed and nothing more has for `quiet` milliseconds:
 * one save can be several changes, such as a file that is emptied and then written.
 */
export function watchFolders(
  watcher: ViteDevServer['watcher'],
  folders: readonly string[],
  quiet: number,
  changed: () => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  // One outside the project is not watched otherwise.
  watcher.add([...folders]);
  watcher.on('all', (_, file) => {
    if (!folders.some((folder) => resolve(file).startsWith(resolve(folder) + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(changed, quiet);
  });
}
