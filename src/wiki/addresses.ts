import { shardOf } from '#lib/shard-of.ts';
import { type Collection, collectionNames, type EntityId } from './collections.ts';

/** The path of a page without its edition: `/characters/old-miller`. The compiler uses only these. */
export type PagePath = string & { readonly brand: 'PagePath' };

/** The careful edition is at the path itself, the whole story below `/full`. */
export type Edition = 'careful' | 'full';

/** Address patterns of all pages, for the route table, the links and the prerenderer. */
export const pagePatterns = {
  home: '/',
  soFar: '/so-far',
  film: '/film',
  characters: '/characters',
  character: '/characters/:id',
  people: '/people',
  person: '/people/:id',
  timeline: '/timeline',
  event: '/timeline/:id',
  places: '/places',
  place: '/places/:id',
  motifs: '/motifs',
  motif: '/motifs/:id',
  works: '/works',
  // Before the pages of single works, whose pattern fits it too.
  versions: '/works/versions',
  work: '/works/:id',
  reviews: '/reviews',
  review: '/reviews/:id',
  sources: '/sources',
  source: '/sources/:id',
  answers: '/answers',
  disagreements: '/disagreements',
  changes: '/changes',
  search: '/search',
  settings: '/settings',
  about: '/about',
  contribute: '/contribute',
} as const;

export type PageName = keyof typeof pagePatterns;

/** The names of all pages. */
export const pageNames = Object.keys(pagePatterns) as PageName[];

/** Pages without a parameter, such as lists. */
export type ListName = {
  [Name in PageName]: (typeof pagePatterns)[Name] extends `${string}:id` ? never : Name;
}[PageName];

/** The page of each entity of a collection, or null if the list shows it instead; and the page of the list. */
const collectionPages = {
  film: { own: 'film', list: 'film' },
  characters: { own: 'character', list: 'characters' },
  people: { own: 'person', list: 'people' },
  events: { own: 'event', list: 'timeline' },
  places: { own: 'place', list: 'places' },
  motifs: { own: 'motif', list: 'motifs' },
  works: { own: 'work', list: 'works' },
  reviews: { own: 'review', list: 'reviews' },
  answers: { own: null, list: 'answers' },
  sources: { own: 'source', list: 'sources' },
} as const satisfies Record<Collection, { own: PageName | null; list: PageName }>;

/** The name of the page that lists a collection. */
export type ListPage<C extends Collection> = (typeof collectionPages)[C]['list'];

/** The name of the page of each entity of a collection, or null if the list shows it instead. */
export type OwnPage<C extends Collection> = (typeof collectionPages)[C]['own'];

/**
 * Returns the pages that list a collection, in the order of `collectionNames`. A function, so that the head script does
 * not include it.
 */
export function listPages() {
  return collectionNames.map((name) => collectionPages[name].list);
}

/** Returns the path of a page, with this id if it has a parameter. */
export function pagePath(name: PageName, id?: EntityId): PagePath {
  return pagePatterns[name].replace(':id', id ?? '') as PagePath;
}

/** Returns the collection of which a page is an entity's own page or the list, or undefined for other pages. */
export function collectionOfPage(page: PageName, ...as: ('own' | 'list')[]): Collection | undefined {
  return collectionNames.find((name) => as.some((role) => collectionPages[name][role] === page));
}

/** Returns the path of an entity's own page, or null if the list of its collection shows it instead. */
export function entityPath(collection: Collection, id: EntityId): PagePath | null {
  const { own }: { own: PageName | null } = collectionPages[collection];
  return own === null ? null : pagePath(own, id);
}

/** Returns the path of the page that lists a collection. */
export function listPath(collection: Collection): PagePath {
  return pagePath(collectionPages[collection].list);
}

/**
 * The pages with a list that grows with the wiki. It is divided into pages: the first is at the address of the list, the
 * second below it, at `/sources/page/2`. No id has a slash, so these are nobody's own addresses.
 */
export const paginatedPages = [
  'characters',
  'people',
  'places',
  'motifs',
  'works',
  'reviews',
  'sources',
  'source',
  'answers',
  'disagreements',
  'changes',
] as const satisfies PageName[];

/** The pattern of every page of a list but the first, below that of the list. */
export const laterPagePattern = '/page/:number';

/** Returns the path of a page of a list, by its number from 1: `/sources`, `/sources/page/2`. */
export function listPagePath(list: PagePath, number: number): PagePath {
  return (number === 1 ? list : `${list}${laterPagePattern.replace(':number', String(number))}`) as PagePath;
}

/** Returns the path of the first page of a list: `/sources` of `/sources/page/2`. Other paths are returned as they are. */
export function firstPagePath(path: PagePath): PagePath {
  return path.replace(/(?<=.)\/page\/\d+$/, '') as PagePath;
}

/** Returns where a reader of another part finds what a page has, the nearest first: there, or at the list above it. */
export function nearestPaths(path: PagePath): PagePath[] {
  return [...new Set([path, firstPagePath(path), listAbove(path)])];
}

/** Returns the path of the list above a page: `/timeline` of `/timeline/s4`, and a list's own path. */
export function listAbove(path: PagePath): PagePath {
  return `/${path.split('/')[1] ?? ''}` as PagePath;
}

const fullPrefix = '/full';

/** Returns the address of a page in an edition, without the site's base: `/full/characters/old-miller`. */
export function pageAddress(path: PagePath, edition: Edition): string {
  if (edition === 'careful') return path;
  return path === '/' ? fullPrefix : `${fullPrefix}${path}`;
}

/** The address of the feed of changes, without the site's base. */
export const feedAddress = '/changes.atom';

/** Returns the address of the one-file edition of a wiki, without the site's base. It has a gate of its own. */
export function oneFileAddress(id: string): string {
  return `${fullPrefix}/${id}.html`;
}

/** The forms in which all statements can be downloaded: for spreadsheets, and for programs. */
export const downloadFormats = ['csv', 'json'] as const;

export type DownloadFormat = (typeof downloadFormats)[number];

/** Returns the address of the file with all statements of an edition, without the site's base. */
export function downloadAddress(format: DownloadFormat, edition: Edition): string {
  return `${edition === 'full' ? fullPrefix : ''}/downloads/claims.${format}`;
}

/** The address of the JSON Schema of these files, without the site's base. */
export const claimsSchemaAddress = '/downloads/claims.schema.json';

/**
 * Returns the edition and the page path that an address below the site's base leads to. Hosts serve a page's file at
 * more than one address: with `.html`, as `index.html`, with doubled or trailing slashes, in upper case, with letters as
 * percent signs and digits, or in any mix of these.
 */
export function readAddress(pathname: string, base = '/'): { edition: Edition; path: PagePath } {
  const all = `/${withPlainLetters(pathname)}/`.toLowerCase().replace(/\/{2,}/g, '/');
  const below = all.startsWith(base.toLowerCase()) ? all.slice(base.length - 1) : all;
  const address = below.replace(/^\/index\/$|(?:\/index)?\.html\/$/, '/').slice(0, -1);
  const isFull = `${address}/`.startsWith(`${fullPrefix}/`);
  const path = (isFull ? address.slice(fullPrefix.length) : address) || '/';
  return { edition: isFull ? 'full' : 'careful', path: path as PagePath };
}

/** Returns the one address, with the site's base, of the page to which an address leads. */
export function canonicalAddress(pathname: string, base: string): string {
  const { edition, path } = readAddress(pathname, base);
  return `${base.slice(0, -1)}${pageAddress(path, edition)}`;
}

/** Decodes what RFC 3986 (2.3) says never needs to be encoded. */
function withPlainLetters(pathname: string): string {
  return pathname.replace(/%[2-7][0-9a-f]/gi, (encoded) => {
    const letter = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return /[\w.~-]/.test(letter) ? letter : encoded;
  });
}

export * as dataAddresses from './data-addresses.ts';

/** Returns the pointer shard that contains a page's path. */
export function pointerShard(path: PagePath, shards: number): number {
  return shardOf(path, shards);
}
