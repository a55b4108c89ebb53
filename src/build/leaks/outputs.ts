import {
  claimsSchemaAddress,
  dataAddresses,
  downloadAddress,
  downloadFormats,
  oneFileAddress,
} from '#wiki/addresses.ts';
import { type PackedFiles, unpackedFiles } from '#wiki/packed-files.ts';
import { partsUpTo } from '#wiki/part.ts';
import type { OfflineIndex, OfflineList, PieceContent } from '#wiki/offline-data.ts';
import type { PointersData, SiteData } from '#wiki/site-data.ts';
import { drawingAddresses } from '../drawings/drawing-addresses.ts';
import { claimsSchema } from '../downloads/claims-schema.ts';
import { decoders, openers, textOf } from './containers.ts';
import { bodyStart, readCode, readJson, readMarkup, readPlain, readTable, type Segment } from './readings.ts';

/** The files of a built site, address to content. */
export type SiteFiles = ReadonlyMap<string, string | Uint8Array>;

/** Something that readers, or programs on their behalf, receive. */
export interface Output {
  /** Its row in the table. */
  kind: string;
  address: string;
  /** The part of its readers. */
  part: number;
  text: string;
  /** Whether it is a word list, in which each word by itself may be a spoiler. */
  inWords?: boolean;
  /** The reason why it is unreadable; absent if it can be read. */
  unreadable?: string;
  read: (text: string) => Segment[];
}

/** What the files say about the site: the last part, the one-file edition, and the part of each data file. */
interface Layout {
  lastPart: number;
  oneFile: string;
  /** Maps page data, drawings, and lists and pieces of offline bundles, to the first part that refers to them. */
  firstParts: ReadonlyMap<string, number>;
  /** The pieces of offline bundles. */
  pieces: ReadonlySet<string>;
  files: SiteFiles;
}

/**
 * Returns every output of a site, with the part of its readers. Unrecognised outputs count as part 0, so that a new
 * kind of file is searched strictly until it is listed here; unreadable outputs say why.
 */
export function outputsOf(files: SiteFiles): Output[] {
  const layout = layoutOf(files);
  return [...files].flatMap(([address, file]): Output[] => {
    const name = { kind: 'addresses', address, part: 0, text: address, read: readPlain };
    const isFull = address === '/full.html' || address.startsWith('/full/');
    return [...(isFull || drawingName.test(address) ? [] : [name]), ...readable(address, file, layout)];
  });
}

function readable(address: string, file: string | Uint8Array, layout: Layout): Output[] {
  try {
    return contentsOf(address, Buffer.from(file), layout);
  } catch (error) {
    const unreadable = error instanceof Error ? error.message : String(error);
    return [{ kind: 'cannot be read', address, part: 0, text: '', read: readPlain, unreadable }];
  }
}

/** The names of drawings, which are hashes: that a file exists tells nothing. */
const drawingName = new RegExp(`^${drawingAddresses.source}(?:\\.\\w+)?$`);

const ends: [string, Output['read']][] = [
  ['html xhtml xml svg rss atom', readMarkup],
  ['json webmanifest map', readJson],
  ['js mjs css', readCode],
  ['txt png woff2', readPlain],
  ['csv', readTable],
];

/** Readers, by file extension. */
const readers = new Map(ends.flatMap(([names, read]) => names.split(' ').map((end) => [end, read])));

/** Pictures with known content: icons, and link cards. */
const pictures = /^\/(?:apple-touch-icon|favicon-\d+|(?:maskable-)?icon-\d+|cards\/\w+)\.png$/;

/** Rules for hosts, which some hosts serve to everyone. */
const forHosts = /^\/_(?:headers|redirects)$/;

/** Files embedded in a text. */
const dataUrls = /data:\w+\/([\w.+-]+)[\w;=-]*;base64,([\w+/=-]+)/g;

function contentsOf(address: string, bytes: Uint8Array, layout: Layout): Output[] {
  const [, outer = '', end = ''] = /^(.*)\.([\w+-]+)$/.exec(address) ?? [];
  const held = (inner: string, from: Uint8Array) =>
    contentsOf(inner, from, layout).map((output) => ({ ...output, address }));
  const open = openers.get(end);
  if (open) return held(outer, open(bytes));
  const read = forHosts.test(address) ? readPlain : readers.get(end);
  if (!read) throw new Error(`expected a name that ends in .${[...readers.keys(), ...openers.keys()].join(', .')}`);
  if (end === 'png' && !pictures.test(address)) throw new Error('expected an icon or a link card');
  const text = (decoders.get(end) ?? textOf)(bytes);
  const within = [...text.matchAll(dataUrls)].flatMap(([, type, data = '']) =>
    held(`${address}: .${type}`, Buffer.from(data, 'base64')),
  );
  // The same for every wiki.
  if (address === claimsSchemaAddress && text === claimsSchema()) return [];
  if (address === layout.oneFile) return [...within, ...oneFileOf(address, text, layout)];
  if (layout.pieces.has(address)) return pieceOf(address, text, layout);
  if (
    address.startsWith('/offline/') &&
    !/^\/offline\/part-\d+\.json$/.test(address) &&
    !layout.firstParts.has(address)
  )
    throw new Error('expected a list or a piece that the index of a part names');
  const isWholeStory = /^\/full(?:\/.*)?\.html$/.test(address);
  if (!isWholeStory) return [...within, { ...rulesFor(address, layout), address, text, read }];
  const start = bodyStart(text);
  // Whoever has the document knows its address.
  const head = text.slice(0, start).replaceAll(address.replace(/\.html$/, ''), '');
  return [
    ...within,
    { kind: 'heads of the whole story', address, part: 0, text: head, read },
    { kind: 'the whole story', address, part: layout.lastPart, text: text.slice(start), read },
  ];
}

/** The kinds of files, by address; the first match applies. */
const kinds: [RegExp, string][] = [
  // Texts and codes as in page data, not the words of sentences.
  [/^\/data\/\d+\/search\/answers\.json$/, 'facts of the search'],
  [/^\/data\/\d+\/search\b/, 'search'],
  [/^\/data\/\d+\//, 'lists of a part'],
  [/^\/data\/pages\//, 'page data'],
  [/^\/data\//, 'site data'],
  [/^(?:\/full)?\/downloads\//, 'downloads'],
  [/^\/drawings\//, 'drawings'],
  [/^\/offline\//, 'lists of offline bundles'],
  [/^\/changes\.atom$/, 'feed of changes'],
  [/^\/404\.html$/, 'unknown addresses'],
  [/^\/offline-worker\.js$/, 'offline worker'],
  [forHosts, 'rules for hosts'],
  [/\.html$/, 'careful pages'],
  [/\.(?:js|mjs|css)$/, 'scripts and styles'],
  [/\.(?:png|woff2)$/, 'pictures and fonts'],
];

function rulesFor(address: string, { firstParts, lastPart }: Layout): Pick<Output, 'kind' | 'part' | 'inWords'> {
  const kind = kinds.find(([like]) => like.test(address))?.[1] ?? 'other files';
  const named = Number(/^\/(?:data\/|offline\/part-)(\d+)(?:\/|\.json$)/.exec(address)?.[1]);
  // A part that the film does not have is not recognised.
  const isOfStory = downloadFormats.some((format) => address === downloadAddress(format, 'full'));
  const part = isOfStory ? lastPart : (firstParts.get(address) ?? (named <= lastPart ? named : 0));
  return { kind, part, inWords: kind === 'search' };
}

const emptyPack = '{"shared":[],"files":{}}';

/**
 * Returns the outputs of the one-file edition: its document for everyone, and each embedded data file as on the site.
 */
function oneFileOf(address: string, text: string, layout: Layout): Output[] {
  const [, data = emptyPack] =
    /<script type="application\/json" id="embedded-data">([\s\S]*?)<\/script>/.exec(text) ?? [];
  const packed = JSON.parse(data) as PackedFiles;
  const fileAt = unpackedFiles(packed);
  const held = Object.keys(packed.files).flatMap((inner) =>
    contentsOf(inner, Buffer.from(JSON.stringify(fileAt(inner))), layout).map((output) => ({
      ...output,
      kind: 'data in the one-file edition',
      address: `${address}: ${inner}`,
    })),
  );
  return [
    { kind: 'one-file edition', address, part: 0, text: text.replace(data, () => emptyPack), read: readMarkup },
    ...held,
  ];
}

/**
 * Returns the outputs of a piece of an offline bundle: each file in it as on the site, for the readers of the bundle.
 * A file that the site also serves to the same readers, or earlier ones, is read there.
 *
 * @throws If the piece is not of the format, or has a file that cannot be read.
 */
function pieceOf(address: string, text: string, layout: Layout): Output[] {
  const { part } = rulesFor(address, layout);
  const content = JSON.parse(text) as PieceContent;
  if (!Array.isArray(content) || !content.every(isPacked)) throw new Error('expected a piece of an offline bundle');
  const held = content.flatMap(([inner, body, encoding]) => {
    const bytes = Buffer.from(body, encoding ?? 'utf8');
    const served = layout.files.get(inner);
    if (served !== undefined && bytes.equals(Buffer.from(served)) && rulesFor(inner, layout).part <= part) return [];
    return contentsOf(inner, bytes, layout).map((output) => ({
      ...output,
      kind: 'offline bundles',
      part,
      address: `${address}: ${inner}`,
    }));
  });
  const names = content.map(([inner]) => inner).join('\n');
  return [{ kind: 'offline bundles', address, part, text: names, read: readPlain }, ...held];
}

function isPacked(file: unknown): boolean {
  if (!Array.isArray(file) || !file.every((each) => typeof each === 'string')) return false;
  return file.length === 2 || (file.length === 3 && file[2] === 'base64');
}

function layoutOf(files: SiteFiles): Layout {
  const parse = (address: string): unknown => {
    const file = files.get(address);
    if (file === undefined) throw new Error(`leaks: the site has no file ${address}; build it: npm run build`);
    return JSON.parse(String(Buffer.from(file)));
  };
  const { id, lastPart, pointerShards } = parse(dataAddresses.site()) as SiteData;
  const firstParts = new Map<string, number>();
  const known = new Map<string, string[]>();
  /** Returns the drawings that a page names; several parts may have the same page. */
  const drawingsIn = (address: string): string[] => {
    const page = known.get(address) ?? String(Buffer.from(files.get(address) ?? '')).match(drawingAddresses) ?? [];
    known.set(address, page);
    return page;
  };
  const pieces = new Set<string>();
  for (const part of partsUpTo(lastPart).toReversed()) {
    for (let shard = 0; shard < pointerShards; shard++) {
      const pointers = parse(dataAddresses.pointers(part, shard, pointerShards)) as PointersData;
      for (const address of Object.values(pointers).map(dataAddresses.page)) {
        firstParts.set(address, part);
        for (const drawing of drawingsIn(address)) firstParts.set(drawing, part);
      }
    }
    // What no index names is reported as unreadable, so none has to be there.
    if (!files.has(dataAddresses.offline(part))) continue;
    const { bundles } = parse(dataAddresses.offline(part)) as OfflineIndex;
    for (const list of bundles.map(({ list: hash }) => dataAddresses.offlineFile(hash))) {
      firstParts.set(list, part);
      if (!files.has(list)) continue;
      for (const { hash } of (parse(list) as OfflineList).pieces) {
        if (hash === undefined) continue;
        firstParts.set(dataAddresses.offlineFile(hash), part);
        pieces.add(dataAddresses.offlineFile(hash));
      }
    }
  }
  return { lastPart, oneFile: oneFileAddress(id), firstParts, pieces, files };
}
