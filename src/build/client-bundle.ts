import { sep } from 'node:path';
import { pageFolders } from '#app/page-folders.ts';
import type { PageKind } from '#wiki/page-data.ts';

// What is known of the client bundle where it is used: apart from the bundler, which takes long to load.

/** The result of the client bundle that pages need. */
export interface ClientBundle {
  /** The HTML template of every page, without scripts and style sheet. */
  template: string;
  /** The style sheet of all pages. */
  sheet: { address: string; css: string };
  /** The key of the chunk that starts the app. */
  core: string;
  /** The bundled files by key. */
  manifest: Record<string, ManifestChunk | undefined>;
}

/** https://vite.dev/guide/backend-integration */
export interface ManifestChunk {
  /** The address, without the site's base and the slash. */
  file: string;
  /** The keys of the chunks that this one imports statically. */
  imports?: string[];
}

/** Returns the address of a bundled file, without the site's base. */
export function bundledAddress({ manifest }: ClientBundle, file: string): string {
  return `/${chunkOf(manifest, file).file}`;
}

/**
 * Returns the addresses of the scripts of a kind of page, without the site's base: the core first, which starts the app.
 * For null, those of no page.
 */
export function scriptsOf({ core, manifest }: ClientBundle, kind: Exclude<PageKind, 'moved'> | null): string[] {
  const needed = new Set([core]);
  if (kind !== null) needed.add(`src/pages/${pageFolders[kind]}/${pageFolders[kind]}-page.tsx`);
  // Chunks are added to the set while it is walked.
  for (const chunk of needed) for (const imported of chunkOf(manifest, chunk).imports ?? []) needed.add(imported);
  return Array.from(needed, (chunk) => `/${chunkOf(manifest, chunk).file}`);
}

/**
 * Returns a chunk by its key.
 *
 * @throws If the bundle does not contain the file.
 */
export function chunkOf(manifest: ClientBundle['manifest'], file: string): ManifestChunk {
  const chunk = manifest[file.split(sep).join('/')];
  if (!chunk) throw new Error(`build: the bundle has no file made of ${file}.`);
  return chunk;
}
