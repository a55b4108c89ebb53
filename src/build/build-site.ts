import { pageDescription } from '#entities/page-words.ts';
import { wholeValueText } from '#entities/value-text.ts';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledPart, compilePart, partFiles, siteData } from '#compiler/compile-site.ts';
import type { Content } from '#compiler/content.ts';
import { dataAddresses, pagePath } from '#wiki/addresses.ts';
import { partsUpTo, premise } from '#wiki/part.ts';
import { bundleCache, bundleClient, bundlePrerenderer, bundleScript, bundleSingleFile } from './bundles.ts';
import { missingDocument, pageDocument, type SiteOutput } from './documents.ts';
import { documentStyles } from './critical-css.ts';
import { cardSite } from './cards/card.ts';
import { siteCards } from './cards/site-cards.ts';
import { cutFonts } from './fonts/cut-fonts.ts';
import { fontNotices } from './fonts/script-fonts.ts';
import { precompress } from './hosting/precompress.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import { siteIcons } from './icons/site-icons.ts';
import { offlineBundles } from './offline-bundles.ts';
import { withFonts } from './fonts/fonts-of-parts.ts';
import { openSearch, openSearchAddress } from './open-search.ts';
import { outputFolder } from './output-folder.ts';
import { singleFile } from './single-file.ts';
import { robotsWithSitemap, sitemap, sitemapAddress } from './sitemap.ts';
import { paletteOf } from './tokens.ts';
import { writeOfflineWorker } from './write-offline-worker.ts';

interface BuildOptions {
  outDir: string;
  /** The site's base, with a closing slash. */
  base: string;
  /** Where the wiki is published, without a trailing slash. Overrides the address in site.json. */
  url?: string | undefined;
  /**
   * How long a page waits for the data of the reader's part before it falls back to part 0, in milliseconds. Default:
   * 1000.
   */
  dataTimeout?: number | undefined;
  /** Whether to write compressed copies of files beside them. Default: false. */
  precompress?: boolean | undefined;
}

/**
 * Builds the static site: bundles, the data files of every part, both editions as HTML, the one-file edition and the
 * offline worker.
 *
 * @returns Notices for the person who runs the build, one per line.
 */
export async function buildSite(content: Content, options: BuildOptions): Promise<string[]> {
  const { outDir, base, url = content.site.url, dataTimeout } = options;
  const started = performance.now();
  rmSync(outDir, { recursive: true, force: true });
  const site = siteData(content);
  const palette = paletteOf(content.site);
  const parts = partsUpTo(site.lastPart).map((part) => compilePart(content, part));
  const data = new Map([[dataAddresses.site(), JSON.stringify(site)]]);
  const dataOfParts = parts.map((part) => {
    const files = partFiles(site, part, wholeValueText);
    for (const { hash, body } of part.pages.values()) files.set(dataAddresses.page(hash), body);
    for (const [address, body] of files) data.set(address, body);
    return { part: part.part, files };
  });
  const [first, last] = [parts[premise], parts.at(-1)];
  if (!first || !last) throw new Error('build: the wiki has no parts.');

  const fonts = await cutFonts(
    join(bundleCache, 'fonts'),
    content.site,
    [...first.pages.values()].map(({ body }) => body),
    data.values(),
  );
  const client = await bundleClient(outDir, base, fonts.sheets.hosted);
  const { addressOf } = client;
  rmSync(`${outDir}/index.html`);
  const output = outputFolder(outDir);
  // Link cards need an absolute address, so without one none are drawn.
  const cards = url === undefined ? null : await siteCards(cardSite(content), first);
  const furtherFonts = fonts.slices
    .filter(({ isForEveryone }) => !isForEveryone)
    .map((slice) => ({ slice, address: addressOf(fonts.fileOf(slice)), body: readFileSync(fonts.fileOf(slice)) }));
  const bundles = offlineBundles(withFonts(dataOfParts, furtherFonts), site.boundaries);
  const made = [
    ...data,
    ...bundles,
    ...(await siteIcons(site, descriptionOf(first), base, palette)),
    ...(cards?.files ?? []),
  ];
  for (const [address, body] of made) output.write(address, body);

  const siteOutput: SiteOutput = {
    client,
    fonts: fonts.slices
      .filter(({ isForEveryone }) => isForEveryone)
      .map((slice) => ({ scripts: slice.scripts, address: addressOf(fonts.fileOf(slice)) })),
    site,
    palette,
    base,
    url,
    cardOf: cards?.cardOf,
    dataTimeout,
    beforePaint: await bundleScript('src/before-paint.ts', 'before-paint'),
    render: await bundlePrerenderer(base),
  };
  const styles = documentStyles(client.sheet.css);
  output.rewrite(client.sheet.address, () => styles.rest);
  const documents: string[] = [];
  const writeDocument = (address: string, html: string) => {
    output.write(address, html);
    styles.add(html);
    documents.push(address);
  };
  for (const edition of [
    { name: 'careful' as const, part: first },
    { name: 'full' as const, part: last },
  ]) {
    for (const path of edition.part.pages.keys()) {
      const { address, html } = await pageDocument(siteOutput, edition.name, edition.part, first, path);
      writeDocument(address, html);
    }
  }
  if (url !== undefined) {
    output.write(sitemapAddress, sitemap(first, url));
    output.write(openSearchAddress, openSearch(site, url));
    output.write('/robots.txt', robotsWithSitemap(readFileSync(join(outDir, 'robots.txt'), 'utf8'), url));
  }
  writeDocument('/404.html', await missingDocument(siteOutput));
  for (const address of documents) output.rewrite(address, styles.fill);
  output.write(`/full/${site.id}.html`, singleFile(await bundleSingleFile(fonts.sheets.single), data, site));
  const shell = await writeOfflineWorker(
    outDir,
    siteOutput.fonts.map(({ address }) => address),
  );
  writeHosting(outDir, output);
  if (options.precompress) await precompress(outDir);
  rmSync(bundleCache, { recursive: true, force: true });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return [
    ...(url === undefined
      ? [
          'notice: site.json has no "url", so canonical links, og:url, link cards, the sitemap and the description of the search are left out.',
        ]
      : []),
    ...fontNotices(content.site),
    `${outDir}: ${output.count()} files in ${seconds} s: ${first.pages.size} careful pages, ${last.pages.size} pages of the ` +
      `whole story, data of ${parts.length} parts; the offline worker keeps ${shell} files for everyone.`,
  ];
}

/** Returns what the wiki is about, as its home page says at a part. */
function descriptionOf({ pages }: CompiledPart): string {
  const page = pages.get(pagePath('home'))?.page;
  if (!page || page.kind === 'moved') throw new Error('build: the wiki has no home page.');
  return pageDescription(page);
}
