import { shardOf } from '#lib/shard-of.ts';
import { type Collection, collectionNames, type EntityId } from './collections.ts';
import type { Part } from './part.ts';

/** The address of a page without its edition: `/characters/old-miller`. The compiler only knows these. */
export type PagePath = string & { readonly brand: 'PagePath' };

/** The careful edition stands at the address itself, the whole story under `/full`. */
export type Edition = 'careful' | 'full';

/** Address patterns of every page; the route table, the links and the prerenderer all read them here. */
export const pagePatterns = {
  home: '/',
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
  work: '/works/:id',
  reviews: '/reviews',
  review: '/reviews/:id',
  sources: '/sources',
  source: '/sources/:id',
  answers: '/answers',
  disagreements: '/disagreements',
  search: '/search',
  about: '/about',
} as const;

export type PageName = keyof typeof pagePatterns;

/** The pages that are there once, such as lists. */
export type ListName = {
  [Name in PageName]: (typeof pagePatterns)[Name] extends `${string}:id` ? never : Name;
}[PageName];

/** The page of each thing of a collection, or null where it has a place on the list instead; and the page of the list. */
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

/** The name of the page of each thing of a collection; null where it has a place on the list instead. */
export type OwnPage<C extends Collection> = (typeof collectionPages)[C]['own'];

/** The pages that list a collection, in the order of mixed lists. Made when asked for, so that the head script has none of it. */
export function listPages() {
  return collectionNames.map((name) => collectionPages[name].list);
}

/** The path of a page that has no parameter, or of the one with this id. */
export function pagePath(name: PageName, id?: EntityId): PagePath {
  return pagePatterns[name].replace(':id', id ?? '') as PagePath;
}

/** The collection of which a page is one thing's own, or the list; undefined for other pages. */
export function collectionOfPage(page: PageName, ...as: ('own' | 'list')[]): Collection | undefined {
  return collectionNames.find((name) => as.some((role) => collectionPages[name][role] === page));
}

/** The path of an entity's own page; null where the things of its collection have a place on their list instead. */
export function entityPath(collection: Collection, id: EntityId): PagePath | null {
  const { own }: { own: PageName | null } = collectionPages[collection];
  return own === null ? null : pagePath(own, id);
}

/** The path of the page that lists a collection. */
export function listPath(collection: Collection): PagePath {
  return pagePath(collectionPages[collection].list);
}

const fullPrefix = '/full';

/** Where a page stands in an edition, without the site's base: `/full/characters/old-miller`. */
export function pageAddress(path: PagePath, edition: Edition): string {
  if (edition === 'careful') return path;
  return path === '/' ? fullPrefix : `${fullPrefix}${path}`;
}

/** Reads an address without the site's base: its edition, and the page's path without a closing slash. */
export function readAddress(pathname: string): { edition: Edition; path: PagePath } {
  const trimmed = pathname.replace(/\/+$/, '') || '/';
  const full = trimmed === fullPrefix || trimmed.startsWith(`${fullPrefix}/`);
  const path = full ? trimmed.slice(fullPrefix.length) || '/' : trimmed;
  return { edition: full ? 'full' : 'careful', path: path as PagePath };
}

/** Addresses of the data files, without the site's base. Nothing else spells them out. */
export const dataAddresses = {
  /** What every page needs to know of the wiki, whatever the part. */
  site: () => '/data/site.json',
  /** The cues of the parts that a reader of this part may see. */
  parts: (part: Part) => `/data/${part}/parts.json`,
  /**
   * One of the shards of the pointers of a part: page path to the hash of its data. It names their number, so that
   * someone who knows of another number finds nothing instead of the wrong shard.
   */
  pointers: (part: Part, shard: number, shards: number) => `/data/${part}/pointers-${shard}-of-${shards}.json`,
  /** A page's data, named by its content and so never changed. */
  page: (hash: string) => `/data/pages/${hash}.json`,
  /** The names by which a part's pages are found. */
  searchNames: (part: Part) => `/data/${part}/search/names.json`,
  /** One of the files of the words of a part's pages. It names their number, as pointers do. */
  searchWords: (part: Part, shard: number, shards: number) => `/data/${part}/search/words-${shard}-of-${shards}.json`,
  /** What the offline worker keeps for a reader of this part. */
  offline: (part: Part) => `/data/${part}/offline.json`,
} as const;

/** The shard of the pointers in which a page's path stands. */
export function pointerShard(path: PagePath, shards: number): number {
  return shardOf(path, shards);
}
