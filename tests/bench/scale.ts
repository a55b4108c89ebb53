import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { argv } from 'node:process';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { sharedCache } from '#build/cache-folder.ts';
import { largeWiki } from '#mocks/large-wiki/large-wiki.ts';
import { dataAddresses, firstPagePath, pagePatterns, readAddress } from '#wiki/addresses.ts';
import type { OfflineIndex } from '#wiki/offline-data.ts';
import { premise } from '#wiki/part.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { type Cost, measured } from './processes.ts';

// `npm run bench:scale` checks and builds wikis of 100, 1,000 and 10,000 entities, each in a process of its own, and prints
// what that costs and the bytes of what readers fetch. `-- --sizes=100,1000` builds others. It asserts nothing, since the
// machine may be busy. Bytes are those after brotli.
const { values } = parseArgs({
  args: argv.slice(2),
  options: { sizes: { type: 'string', default: '100,1000,10000' } },
});
const sizes = values.sizes.split(',').map(Number);
if (sizes.some((size) => !(size >= 40))) {
  throw new Error(`bench:scale: --sizes=${values.sizes} must be numbers from 40, such as --sizes=100,1000.`);
}
const folder = sharedCache('scale');
// A run that was stopped may have left files.
rmSync(folder, { recursive: true, force: true });
const columns: Figures[] = [];
for (const size of sizes) {
  try {
    columns.push(await figuresOf(size));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
print(columns);

/** Figures by their names. */
type Figures = Map<string, number>;

/** Checks and builds a wiki, and returns what that costs. */
async function figuresOf(size: number): Promise<Figures> {
  const [content, site] = [join(folder, `content-${size}`), join(folder, `site-${size}`)];
  writeWiki(content, size);
  const check = await measured('src/build/check.ts', content);
  const build = await measured('src/build/build.ts', content, `--out=${site}`);
  for (const { status, output } of [check, build]) if (status !== 0) throw new Error(`bench:scale: ${output}`);
  console.log(build.output.trim());
  return new Map([...costs('check', check), ...costs('build', build), ...bytesOf(site)]);
}

function writeWiki(content: string, size: number): void {
  for (const { path, text } of largeWiki(size)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
}

function costs(name: string, { wall, cpu, memory }: Cost): [string, number][] {
  return [
    [`${name}: wall (s)`, wall],
    [`${name}: CPU (s)`, cpu],
    [`${name}: memory (MiB)`, memory],
  ];
}

function bytesOf(site: string): Figures {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ address: `/${relative(site, path)}`, size: statSync(path).size }));
  const compressed = (address: string) => brotliCompressSync(readFileSync(join(site, address))).length;
  const { lastPart, id } = JSON.parse(readFileSync(join(site, dataAddresses.site()), 'utf8')) as SiteData;
  const single = `/full/${id}.html`;
  const figures: Figures = new Map([
    ['files', files.length],
    ['all files (MB)', files.reduce((sum, { size }) => sum + size, 0) / 1e6],
  ]);
  /** Compresses only the file of median and of greatest length, since compressing all takes longer than building. */
  const middleAndWorst = (name: string, of: typeof files) => {
    const sorted = of.toSorted((one, other) => one.size - other.size);
    const [middle, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    if (middle) figures.set(`${name}, median`, compressed(middle.address));
    if (worst) figures.set(`${name}, worst`, compressed(worst.address));
  };
  const documents = files.filter(
    ({ address }) => address.endsWith('.html') && ![single, '/404.html'].includes(address),
  );
  for (const edition of ['careful', 'full'] as const) {
    for (const [kind, pattern] of Object.entries(pagePatterns)) {
      const isOfKind = new RegExp(`^${pattern.replace(':id', '[^/]+')}$`);
      const of = documents.filter(({ address }) => {
        const at = readAddress(address);
        return at.edition === edition && isOfKind.test(firstPagePath(at.path));
      });
      middleAndWorst(`${edition === 'full' ? '/full ' : ''}${kind}`, of);
    }
  }
  const below = (start: string) => files.filter(({ address }) => address.startsWith(start));
  const part = `/data/${lastPart}/`;
  figures.set('search names, part 0', compressed(dataAddresses.searchNames(premise)));
  figures.set('search names, last part', compressed(dataAddresses.searchNames(lastPart)));
  middleAndWorst('search words', below(`${part}search/words-`));
  middleAndWorst('pointers', below(`${part}pointers-`));
  middleAndWorst('page data', below('/data/pages/'));
  const offline = dataAddresses.offline(lastPart);
  const { bundles } = JSON.parse(readFileSync(join(site, offline), 'utf8')) as OfflineIndex;
  const bundle = bundles.at(-1);
  figures.set('offline index', compressed(offline));
  figures.set('offline list', bundle ? compressed(dataAddresses.offlineFile(bundle.list)) : 0);
  figures.set('offline bundle (MB, gzip)', (bundle?.bytes ?? 0) / 1e6);
  const whole = files.find(({ address }) => address === single);
  if (whole) figures.set('one-file edition (MB, raw)', whole.size / 1e6);
  return figures;
}

/** Prints a row for each figure: at every size, and the last divided by the first. */
function print(of: readonly Figures[]): void {
  const names = [...new Set(of.flatMap((figures) => [...figures.keys()]))];
  console.log(`${' '.repeat(28)}${sizes.map((size) => String(size).padStart(12)).join('')}       ratio`);
  for (const name of names) {
    const row = of.map((figures) => figures.get(name));
    const [first, last] = [row[0], row.at(-1)];
    const ratio = first !== undefined && last !== undefined ? (last / first).toFixed(2) : '';
    console.log(`${name.padEnd(28)}${row.map((figure) => shown(figure).padStart(12)).join('')}${ratio.padStart(12)}`);
  }
}

function shown(figure: number | undefined): string {
  if (figure === undefined) return '';
  return Number.isInteger(figure) ? String(figure) : figure.toFixed(1);
}
