import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type InlineConfig, mergeConfig, type Rolldown } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { bundleConfig } from './bundle-config.ts';
import { bundleCache } from './cache-folder.ts';
import { chunkOf, type ClientBundle, type ManifestChunk } from './client-bundle.ts';
import { fonts } from './fonts/fonts-plugin.ts';

/** Bundles, with what all bundles have in common. */
async function bundle(config: InlineConfig): Promise<void> {
  await build({
    logLevel: 'warn',
    configFile: false,
    ...mergeConfig<InlineConfig, InlineConfig>(bundleConfig(), config),
  });
}

/** What pages share, without the charts, the search and the list of keys. */
const ofPages =
  /src\/(pages\/shared|features\/(?!search|charts|keyboard-help|timeline\/(?:event-|scene-|timeline-slices))|entities|wiki\/(?!search)|ui|lib\/(?!use-settled)|messages\/(?!.*(?:charts|keyboard|preview|catalogue\/timeline)|search\.catalogue))/;

/**
 * What only lists, reviews and sources share. A module that is forgotten here is loaded with every article, whose size
 * `tests/build/bundles.test.ts` limits.
 */
const ofLists =
  /src\/(lib\/facets|entities\/(facet-controls|page-description|use-whole-list)|wiki\/(numbered-together|citation-numbers|reading-order)|ui\/(card|segmented|select-field|star-row|scale)\.|pages\/shared\/(list-layout|thing-group|entry-article|is-first-page|pagination|use-entry-elsewhere)|features\/(reviews\/|names\/name-card)|messages\/.*catalogue\/(descriptions|pagination|reviews|reviewList|sources|sourceList|grades))/;

/** What tells a reader where they are in the film, on the home page and on its own. */
const ofPlace =
  /src\/(pages\/shared\/(link-lines|place-text)|features\/spoilers\/finish-part|messages\/.*catalogue\/(soFar|home))/;

/** Scenes as lists show them, which an article loads when its list is opened. */
const ofScenes =
  /src\/(features\/timeline\/(?:event-(?!facts|neighbours)|scene-|timeline-slices)|messages\/.*catalogue\/timeline)/;

/**
 * How scripts are split into chunks: libraries, which change least often; the core, which every page loads; what pages
 * share, with the charts, lists of scenes, the reader's place and what only lists and reviews have apart; and one chunk per page. The search is loaded on
 * demand.
 */
const chunks = [
  { name: 'libraries', test: /node_modules/, tags: ['$initial'] },
  { name: 'core', test: /src\/|vite\/(?!dist)/, tags: ['$initial'] },
  { name: 'shared', test: (id) => ofPages.test(id) && !ofLists.test(id) && !ofPlace.test(id), minShareCount: 2 },
  { name: 'lists', test: ofLists, minShareCount: 2 },
  { name: 'place', test: ofPlace, minShareCount: 2 },
  { name: 'scenes', test: ofScenes, minShareCount: 2 },
  { name: 'charts', test: /src\/features\/charts\/|catalogue\/charts/, minShareCount: 2 },
  // What the page of settings shares with dialogs that open on demand, in one file.
  {
    name: 'settings',
    test: /features\/keyboard-help\/single-key-switch|catalogue\/(keyboard|preview)/,
    minShareCount: 2,
  },
  {
    name: 'search',
    test: /src\/((features|wiki)\/search\/|lib\/use-settled|messages\/search)|es-hangul/,
    minShareCount: 2,
  },
] satisfies Rolldown.CodeSplittingGroup[];

/** Bundles the client into `outDir`, with the fonts of a style sheet. */
export async function bundleClient(outDir: string, base: string, fontSheet: string): Promise<ClientBundle> {
  await bundle({
    base,
    plugins: [fonts(fontSheet)],
    // Data is there already.
    build: { outDir, emptyOutDir: false, rolldownOptions: { output: { codeSplitting: { groups: [...chunks] } } } },
  });
  const html = readFileSync(join(outDir, 'index.html'), 'utf8');
  const manifestFile = join(outDir, 'manifest.json');
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Record<string, ManifestChunk | undefined>;
  rmSync(manifestFile);
  // The entry is in the core, so the manifest has none of its own.
  const core = Object.keys(manifest).find((key) => html.includes(`src="${base}${manifest[key]?.file}"`));
  if (core === undefined) throw new Error('build: index.html does not load the core of the bundle.');
  const template = html.replaceAll(
    /\s*<(?:script type="module"|link rel="(?:modulepreload|stylesheet)")[^>]*>(?:<\/script>)?/g,
    '',
  );
  const address = `/${chunkOf(manifest, 'style.css').file}`;
  return { template, sheet: { address, css: readFileSync(join(outDir, address), 'utf8') }, core, manifest };
}

/** Bundles the app for Node and returns the path of the module that renders pages, for `loadPrerenderer`. */
export async function bundlePrerenderer(base: string, folder = bundleCache): Promise<string> {
  const outDir = join(folder, 'prerender');
  await bundle({
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
  await bundle({
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
  await bundle({
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
