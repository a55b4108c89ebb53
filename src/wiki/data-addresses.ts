import type { Part } from './part.ts';

// Addresses of the data files, without the site's base. The only place that spells them out. They are imported as
// `dataAddresses` (addresses.ts), of which the head script includes only those that it uses.

/** The data of the wiki that every page needs, the same at every part. */
export const site = () => '/data/site.json';

/** The cues of the parts that a reader of this part may see. */
export const parts = (part: Part) => `/data/${part}/parts.json`;

/**
 * One pointer shard of a part: page path to the hash of the page's data. The address includes the number of shards, so
 * that a client with an outdated number gets a 404 instead of the wrong shard.
 */
export const pointers = (part: Part, shard: number, shards: number) =>
  `/data/${part}/pointers-${shard}-of-${shards}.json`;

/** A page's data, named by its hash and therefore immutable. */
export const page = (hash: string) => `/data/pages/${hash}.json`;

/** The names by which a part's pages are found. */
export const searchNames = (part: Part) => `/data/${part}/search/names.json`;

/** The synonyms and facts by which a part's pages are also found. */
export const searchAnswers = (part: Part) => `/data/${part}/search/answers.json`;

/** One word file of a part's search index. Includes the number of files, as pointers do. */
export const searchWords = (part: Part, file: number, files: number) =>
  `/data/${part}/search/words-${file}-of-${files}.json`;

/** A drawing, named by its hash and therefore immutable: its name tells nothing. */
export const drawing = (hash: string) => `/drawings/${hash}.svg`;

/** What the offline worker may keep for a reader of this part (`OfflineIndex`). */
export const offline = (part: Part) => `/offline/part-${part}.json`;

/** A list or a piece of an offline bundle, named by its hash and therefore immutable. */
export const offlineFile = (hash: string) => `/offline/${hash}.json`;
