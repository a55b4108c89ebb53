import { pageDescription } from '#entities/page-description.ts';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { termCache } from '#compiler/search/search-files.ts';
import { siteData } from '#compiler/compile-site.ts';
import type { Content } from '#compiler/content.ts';
import { defined } from '#lib/defined.ts';
import { dataAddresses, feedAddress, oneFileAddress, pagePath } from '#wiki/addresses.ts';
import type { ChangesPage } from '#wiki/page-data.ts';
import { partsUpTo, premise } from '#wiki/part.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { startBundler } from './bundler.ts';
import { bundleCache } from './cache-folder.ts';
import { bundledAddress } from './client-bundle.ts';
import { documentStyles } from './critical-css.ts';
import { missingDocument, pageDocument, type SiteOutput } from './documents.ts';
import { writeDownloads } from './downloads/downloads.ts';
import { wikiCache } from './cache-folder.ts';
import { cardImage } from './cards/card-store.ts';
import { cardSite } from './cards/card.ts';
import { collectGarbage } from './collect-garbage.ts';
import { siteCards } from './cards/site-cards.ts';
import { feed } from './feed.ts';
import { cutFonts } from './fonts/cut-fonts.ts';
import { fontNotices } from './fonts/script-fonts.ts';
import { precompress } from './hosting/precompress.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import { withPolicy } from './hosting/policy.ts';
import { siteIcons } from './icons/site-icons.ts';
import { writeOfflineBundles } from './offline-bundles.ts';
import { startRenderers } from './renderers.ts';
import { withFonts } from './fonts/fonts-of-parts.ts';
import { folderBeside, replaceFolder } from './replace-folder.ts';
import { openSearch, openSearchAddress } from './open-search.ts';
import { type OutputFolder, outputFolder } from './output-folder.ts';
import { writeSingleFile } from './single-file.ts';
import { robotsWithSitemap, sitemap, sitemapAddress } from './sitemap.ts';
import type { Progress } from './progress.ts';
import { paletteOf } from './tokens.ts';
import { storedFile, type StoredFile, tenthsOfMegabyte } from './stored-files.ts';
import { writeOfflineWorker } from './write-offline-worker.ts';
import { pagesOf, writePart, type WrittenPart } from './write-parts.ts';

interface BuildOptions {
  outDir: string;
  /** The site's base, with a closing slash. */
  base: string;
  /** Where the wiki is published, without a trailing slash. Overrides the address in site.json. */
  url?: string | undefined;
  /**
   * How long a page waits for the data of the reader's part before it shows a lower one, in milliseconds, if not the
   * default of the head script.
   */
  dataTimeout?: number | undefined;
  /** Whether to write compressed copies of files beside them. Default: false. */
  precompress?: boolean | undefined;
  /** Told what the build is about to do. */
  progress?: Progress | undefined;
}

/**
 * Builds the static site: bundles, the data files of every part, both editions as HTML, the one-file edition and the
 * offline worker. It takes the place of the site before it when it is complete.
 *
 * @returns Notices for the person who runs the build, one per line.
 */
export async function buildSite(content: Content, options: BuildOptions): Promise<string[]> {
  const unfinished = folderBeside(options.outDir, 'unfinished');
  const notices = await writeSite(content, options, unfinished);
  replaceFolder(unfinished, options.outDir);
  return notices;
}

/** Writes the site into a folder, which is emptied before. */
async function writeSite(content: Content, options: BuildOptions, outDir: string): Promise<string[]> {
  const { base, url = content.site.url, dataTimeout, progress = () => undefined } = options;
  const started = performance.now();
  const bundler = startBundler();
  const scripts = Promise.all([
    bundler.bundle('prerenderer', base),
    bundler.bundle('script', 'src/before-paint.ts', 'before-paint'),
    bundler.bundle('script', 'src/offline-worker.ts', 'offline-worker'),
  ]).finally(bundler.close);
  rmSync(outDir, { recursive: true, force: true });
  const output = outputFolder(outDir);
  const { site: compiled, data, parts } = await writeData(content, output, progress);
  const palette = paletteOf(content.site);
  const [first, last] = [parts[premise], parts.at(-1)];
  if (!first || !last) throw new Error('build: the wiki has no parts.');

  progress('bundling the scripts');
  const [prerenderer, beforePaint, offlineWorker] = await scripts;
  // Another process, without what the first holds in memory. It loads while fonts are cut.
  const lastBundler = startBundler();
  const fonts = await cutFonts(
    join(bundleCache, 'fonts'),
    content.site,
    lettersOf(first.pages.files()),
    lettersOf([...data.values()]),
  );
  const bundled = lastBundler.bundle('client', outDir, base, fonts.sheets.hosted);
  const single = lastBundler.bundle('singleFile', fonts.sheets.single).finally(lastBundler.close);
  progress('packing the one-file edition');
  const whole = oneFileAddress(compiled.id);
  const [client, size] = await Promise.all([
    bundled,
    writeSingleFile(join(outDir, whole), single.then(withPolicy), data.values(), compiled.name),
  ]);
  const addressOf = (file: string) => bundledAddress(client, file);
  rmSync(`${outDir}/index.html`);
  const oneFile = size && tenthsOfMegabyte(size);
  const downloads = writeDownloads(content, compiled.lastPart, { url, base }, output.write);
  // Its links need an absolute address, and without a release there is no date that it could have.
  const hasFeed = url !== undefined && typeof content.history?.since === 'string';
  const site: SiteData = { ...compiled, ...defined({ oneFile, feed: hasFeed || undefined }), downloads };
  output.write(dataAddresses.site(), JSON.stringify(site));
  const renderers = startRenderers(prerenderer);
  // Link cards need an absolute address, so without one none are drawn.
  const drawn = wikiCache(site.id, 'cards');
  const cards =
    url === undefined ? null : await siteCards(cardSite(content), pagesOf(first), (card) => cardImage(card, drawn));
  const made = [...(await siteIcons(site, descriptionOf(first), base, palette)), ...(cards?.files ?? [])];
  for (const [address, body] of made) output.write(address, body);

  const siteOutput: SiteOutput = {
    client,
    fonts: fonts.slices
      .filter(({ isForEveryone }) => isForEveryone)
      .map((slice) => ({ use: slice.use, scripts: slice.scripts, address: addressOf(fonts.fileOf(slice)) })),
    site,
    palette,
    base,
    url,
    cardOf: cards?.cardOf,
    dataTimeout,
    beforePaint,
    render: renderers.render,
  };
  const furtherFonts = fonts.slices
    .filter(({ isForEveryone }) => !isForEveryone)
    .map((slice) => {
      const file = fonts.fileOf(slice);
      return { slice, file: storedFile(addressOf(file), readFileSync(file)) };
    });
  const styles = documentStyles(client.sheet.css);
  output.rewrite(client.sheet.address, () => styles.rest);
  const documents: string[] = [];
  const writeDocument = (address: string, html: string) => {
    output.draft(address, html);
    styles.add(html);
    documents.push(address);
  };
  // While the threads render, this one packs.
  await Promise.all([
    writeDocuments(siteOutput, first, last, renderers.atOnce, writeDocument, progress),
    writeOfflineBundles(withFonts(parts, furtherFonts), site.boundaries, output.write),
  ]);
  writeDocument('/404.html', await missingDocument(siteOutput));
  await renderers.close();
  for (const address of documents) output.rewrite(address, styles.fill);
  if (url !== undefined) {
    output.write(sitemapAddress, sitemap(pagesOf(first), url));
    if (site.feed) output.write(feedAddress, feed(changesOf(first), site, url));
    output.write(openSearchAddress, openSearch(site, url));
    output.write('/robots.txt', robotsWithSitemap(readFileSync(join(outDir, 'robots.txt'), 'utf8'), url));
  }
  const shell = writeOfflineWorker(
    outDir,
    offlineWorker,
    siteOutput.fonts.map(({ address }) => address),
    oneFile === undefined ? undefined : whole,
  );
  writeHosting(outDir, folderBeside(options.outDir, 'hosting'), output);
  if (options.precompress) await precompress(outDir);
  rmSync(bundleCache, { recursive: true, force: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return [
    ...(url === undefined
      ? [
          'notice: site.json has no "url", so canonical links, og:url, link cards, the sitemap, the feed of changes and the description of the search are left out.',
        ]
      : []),
    ...fontNotices(content.site),
    ...(oneFile === undefined ? [`notice: the wiki is too large for one file, so ${whole} is left out.`] : []),
    `${options.outDir}: ${output.count()} files in ${seconds} s: ${first.pages.size} careful pages, ${last.pages.size} pages of the ` +
      `whole story, data of ${parts.length} parts; the offline worker keeps ${shell} files for everyone.`,
  ];
}

/** Writes the documents of both editions. */
async function writeDocuments(
  siteOutput: SiteOutput,
  first: WrittenPart,
  last: WrittenPart,
  atOnce: number,
  write: (address: string, html: string) => void,
  progress: Progress,
): Promise<void> {
  const all = [
    ...Array.from(first.pages.keys(), (path) => ({ edition: 'careful' as const, part: first, path })),
    ...Array.from(last.pages.keys(), (path) => ({ edition: 'full' as const, part: last, path })),
  ];
  const next = all.entries();
  const writeNext = async () => {
    for (const [count, { edition, part, path }] of next) {
      progress(`rendering page ${count + 1} of ${all.length}`);
      // One after the other, beside those of the other calls.
      // oxlint-disable-next-line no-await-in-loop
      const { address, html } = await pageDocument(siteOutput, edition, part, first, path);
      write(address, html);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, writeNext));
}

/** Writes the data files of every part. Only one part is in memory at a time, and of its pages one. */
async function writeData(content: Content, output: OutputFolder, progress: Progress) {
  const site = siteData(content);
  const data = new Map<string, StoredFile>();
  const store = (address: string, body: string) => {
    const known = data.get(address) ?? output.store(address, body);
    data.set(address, known);
    return known;
  };
  // Written later, with the size of the one-file edition, which contains it as it is here.
  data.set(dataAddresses.site(), storedFile(dataAddresses.site(), JSON.stringify(site)));
  const parts: WrittenPart[] = [];
  const terms = termCache();
  for (const part of partsUpTo(site.lastPart)) {
    progress(`compiling part ${part} of ${site.lastPart}`);
    parts.push(writePart(content, site, part, store, terms));
    collectGarbage();
    // Lets the bundler go on.
    // oxlint-disable-next-line no-await-in-loop
    await nextTurn();
  }
  return { site, data, parts };
}

function lettersOf(files: Iterable<StoredFile>): string[] {
  return Array.from(files, ({ letters }) => letters);
}

/** Returns the latest changes that a part knows. */
function changesOf({ pages }: WrittenPart): ChangesPage {
  const page = pages.get(pagePath('changes'))?.page;
  if (page?.kind !== 'changes') throw new Error('build: the wiki has no list of changes.');
  return page;
}

/** Returns what the wiki is about, as its home page says at a part. */
function descriptionOf({ pages }: WrittenPart): string {
  const page = pages.get(pagePath('home'))?.page;
  if (!page || page.kind === 'moved') throw new Error('build: the wiki has no home page.');
  return pageDescription(page);
}
