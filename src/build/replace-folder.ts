import { existsSync, renameSync, rmSync } from 'node:fs';

/** Returns the folder beside that of a site for something that belongs to it: `dist-hosting`. */
export function folderBeside(folder: string, name: string): string {
  return `${folder.replace(/\/+$/, '')}-${name}`;
}

/**
 * Puts a finished folder in the place of another, so that whoever reads from there finds all of one or all of the other.
 * On the way, for the time of a renaming, there is neither.
 */
export function replaceFolder(finished: string, folder: string): void {
  const previous = folderBeside(folder, 'previous');
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, previous);
  renameSync(finished, folder);
  rmSync(previous, { recursive: true, force: true });
}
