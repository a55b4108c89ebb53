import { readFileSync, rmSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pid } from 'node:process';
import { build, type Rolldown } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { cacheFolder } from './cache-folder.ts';
import { fonts } from './fonts/fonts-plugin.ts';

/** Folder for intermediate bundles. Each process has its own, so builds can run in parallel. */
export const bundleCache = cacheFolder(String(pid));

/** Node reads the configuration itself: to bundle it first, for each bundle, takes longer than some bundles. */
const quiet = { logLevel: 'warn', configLoader: 'native' } as const;

/** The result of the client bundle that pages need. */
export interface ClientBundle {
  /** The HTML template of every page. */
  template: string;
  /** The addresses of the bundled files, without the site's base and the slash. */
  manifest: Record<string, { file: string }>;
}

/**
 * How scripts are split into chunks: libraries, which change least often; the core, which every page loads; code shared
 * between pages; and one chunk per page. Search is loaded on demand.
 */
const chunks = [
  { name: 'libraries', test: /node_modules|rolldown.runtime/, tags: ['$initial'] },
  { name: 'core', test: /src\/(?!main)/, tags: ['$initial'] },
  {
    name: 'shared',
    test: /src\/(pages\/shared|features\/(?!search)|entities|wiki\/(?!search)|ui|lib)\//,
    minShareCount: 2,
  },
  { name: 'search', test: /src\/(features|wiki)\/search\/|es-hangul/, minShareCount: 2 },
] satisfies Rolldown.CodeSplittingGroup[];

/** Bundles the client into `outDir`, with the fonts of a style sheet. */
export async function bundleClient(outDir: string, base: string, fontSheet: string): Promise<ClientBundle> {
  await build({
    ...quiet,
    base,
    plugins: [fonts(fontSheet)],
    // Data is there already.
    build: { outDir, emptyOutDir: false, rolldownOptions: { output: { codeSplitting: { groups: [...chunks] } } } },
  });
  const template = readFileSync(join(outDir, 'index.html'), 'utf8');
  const manifestFile = join(outDir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, { file: string }>;
  rmSync(manifestFile);
  return { template, manifest };
}

/**
 * Returns the address of a bundled file, without the site's base.
 *
 * @throws If the bundle does not contain the file.
 */
export function bundledAddress({ manifest }: ClientBundle, file: string): string {
  const entry = manifest[file.split(sep).join('/')];
  if (!entry) throw new Error(`build: the bundle has no file made of ${file}.`);
  return `/${entry.file}`;
}

/** Bundles the app for Node and returns the path of the module that renders pages, for `loadPrerenderer`. */
export async function bundlePrerenderer(base: string, folder = bundleCache): Promise<string> {
  const outDir = join(folder, 'prerender');
  await build({
    ...quiet,
    base,
    build: {
      ssr: 'src/build/prerender-entry.tsx',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      // A single module graph: a chunk that imports the entry again would otherwise get a second copy of it.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return join(outDir, 'prerender-entry.js');
}

/** Bundles a self-contained script (the head script, the offline worker) and returns its text. */
export async function bundleScript(input: string, name: string, folder = bundleCache): Promise<string> {
  const outDir = join(folder, name);
  await build({
    ...quiet,
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      manifest: false,
      lib: { entry: input, formats: ['iife'], name: 'wiki', fileName: () => `${name}.js` },
    },
  });
  return readFileSync(join(outDir, `${name}.js`), 'utf8').trim();
}

/** Bundles the one-file edition without its data, with the fonts of a style sheet, and returns its HTML. */
export async function bundleSingleFile(fontSheet: string, folder = bundleCache): Promise<string> {
  const outDir = join(folder, 'single');
  await build({
    ...quiet,
    plugins: [
      {
        name: 'single-file-entry',
        transformIndexHtml: { order: 'pre', handler: (html) => html.replace('/src/main.tsx', '/src/main-single.tsx') },
      },
      fonts(fontSheet),
      viteSingleFile(),
    ],
    build: { outDir, emptyOutDir: true, copyPublicDir: false, manifest: false },
  });
  return readFileSync(join(outDir, 'index.html'), 'utf8');
}
