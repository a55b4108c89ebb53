import { dataAddresses } from '#wiki/addresses.ts';
import type { PointersData, SiteData } from '#wiki/site-data.ts';
import { bodyStart, readCode, readJson, readMarkup, readPlain, type Segment } from './readings.ts';

/** The files of a built site: address to text. */
export type SiteTexts = ReadonlyMap<string, string>;

/** Something that readers, or machines for them, are given. */
export interface Output {
  /** What the table calls it. */
  kind: string;
  address: string;
  /** The part of those who are given it. */
  part: number;
  text: string;
  /** Whether it is a list of words, of which each by itself may tell something. */
  inWords?: true;
  read: (text: string) => Segment[];
}

/** What a site is by its files: the last part, the one-file edition, and the part of each data file. */
interface Layout {
  lastPart: number;
  oneFile: string;
  /** The first part that names a page's data. */
  firstParts: ReadonlyMap<string, number>;
}

/**
 * Everything that a site puts out, with the part of those who are given it. What is not recognised counts as given to
 * everyone, so that a new kind of file is held to part 0 until it is named here.
 */
export function outputsOf(files: SiteTexts): Output[] {
  const layout = layoutOf(files);
  return [...files].flatMap(([address, text]): Output[] => {
    const name = { kind: 'addresses', address, part: 0, text: address, read: readPlain };
    const isFull = address === '/full.html' || address.startsWith('/full/');
    return [...(isFull ? [] : [name]), ...contentsOf(address, text, layout)];
  });
}

/** Of these the name is all that can be read. What a link card shows is read in what it was drawn from. */
const noTexts = /\.(?:png|jpe?g|webp|avif|ico|woff2?)$/;

function contentsOf(address: string, text: string, layout: Layout): Output[] {
  if (address === layout.oneFile) return oneFileOf(address, text, layout);
  if (/^\/full(?:\/.*)?\.html$/.test(address)) {
    const end = bodyStart(text);
    // Whoever has the document has its address.
    const head = text.slice(0, end).replaceAll(address.replace(/\.html$/, ''), '');
    return [
      { kind: 'heads of the whole story', address, part: 0, text: head, read: readMarkup },
      { kind: 'the whole story', address, part: layout.lastPart, text: text.slice(end), read: readMarkup },
    ];
  }
  if (noTexts.test(address)) return [];
  return [{ address, text, ...rulesFor(address, layout) }];
}

function rulesFor(address: string, { firstParts, lastPart }: Layout): Omit<Output, 'address' | 'text'> {
  const [, number, isSearch] = /^\/data\/(\d+)\/(search\b)?/.exec(address) ?? [];
  // What is for a part that the film has not is not recognised.
  const part = Number(number) <= lastPart ? Number(number) : 0;
  if (isSearch) return { kind: 'search', part, read: readJson, inWords: true };
  if (number !== undefined) return { kind: 'lists of a part', part, read: readJson };
  if (address.startsWith('/data/pages/')) {
    return { kind: 'page data', part: firstParts.get(address) ?? 0, read: readJson };
  }
  if (address.startsWith('/data/')) return { kind: 'site data', part: 0, read: readJson };
  if (address === '/404.html') return { kind: 'unknown addresses', part: 0, read: readMarkup };
  if (address === '/offline-worker.js') return { kind: 'offline worker', part: 0, read: readCode };
  if (address.endsWith('.html')) return { kind: 'careful pages', part: 0, read: readMarkup };
  if (/\.(?:js|mjs|css)$/.test(address)) return { kind: 'scripts and styles', part: 0, read: readCode };
  if (/\.(?:json|webmanifest|map)$/.test(address)) return { kind: 'other files', part: 0, read: readJson };
  if (/\.(?:xml|svg|rss|atom|xhtml)$/.test(address)) return { kind: 'other files', part: 0, read: readMarkup };
  return { kind: 'other files', part: 0, read: readPlain };
}

const embedded = /(<script type="application\/json" id="embedded-data">)([\s\S]*?)(<\/script>)/;

/** The one-file edition: for everyone but for the data in it, each file of which is read as on the site. */
function oneFileOf(address: string, text: string, layout: Layout): Output[] {
  const [, , data = '{}'] = embedded.exec(text) ?? [];
  const shell = text.replace(embedded, (_, start: string, __, end: string) => `${start}{}${end}`);
  const files = Object.entries(JSON.parse(data) as Record<string, unknown>);
  return [
    { kind: 'one-file edition', address, part: 0, text: shell, read: readMarkup },
    ...files.flatMap(([inner, value]) =>
      contentsOf(inner, JSON.stringify(value), layout).map((output) => ({
        ...output,
        kind: 'data in the one-file edition',
        address: `${address}: ${inner}`,
      })),
    ),
  ];
}

function layoutOf(files: SiteTexts): Layout {
  const parse = (address: string): unknown => {
    const text = files.get(address);
    if (text === undefined) throw new Error(`leaks: the site has no file ${address}; build it: npm run build`);
    return JSON.parse(text);
  };
  const { id, lastPart, pointerShards } = parse(dataAddresses.site()) as SiteData;
  const firstParts = new Map<string, number>();
  for (let part = lastPart as number; part >= 0; part--) {
    for (let shard = 0; shard < pointerShards; shard++) {
      const pointers = parse(
        dataAddresses.pointers(part as SiteData['lastPart'], shard, pointerShards),
      ) as PointersData;
      for (const hash of Object.values(pointers)) firstParts.set(dataAddresses.page(hash), part);
    }
  }
  return { lastPart, oneFile: `/full/${id}.html`, firstParts };
}
