import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { dataAddresses } from '#wiki/addresses.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { addressesIn } from '../addresses-in.ts';
import { siteManifestAddress } from '../icons/site-icons.ts';
import { headerPolicy, scriptsAllowed } from './policy.ts';

// How a site is to be served, said once: `nginx.ts` and `host-files.ts` write it for hosts, and `serve.ts` serves by it.
// Patterns are regular expressions that JavaScript and nginx (PCRE) read alike, over addresses below the base.

/** How a built site is to be served. `/x` is the file `x.html`, and an unknown address is `404.html` with status 404. */
export interface Hosting {
  /** The base of the site, with a slash at both ends. */
  base: string;
  /** The one-file edition, below the base. */
  oneFile: string;
  /** Former addresses of pages, below the base. */
  moved: ReadonlyMap<string, Moved>;
  /** Headers of every answer, besides its type and how long it is kept. */
  headers: readonly (readonly [name: string, value: string])[];
}

interface Moved {
  to: string;
  /** Whether readers of part 0 know the page: other addresses are not listed where anyone can read the list. */
  isKnown: boolean;
}

/** The page for unknown addresses. */
export const missingPage = '/404.html';

/** What a host needs and no reader may ask for. */
export const hostFiles = { headers: '/_headers', redirects: '/_redirects' } as const;

/** Files that are named by a hash of their content: all in a folder, or those with such names. */
export const hashed: readonly { folder: string; names?: string }[] = [
  { folder: '/assets/' },
  { folder: '/cards/' },
  { folder: '/data/pages/' },
  { folder: '/drawings/' },
  { folder: '/offline/', names: '[0-9a-f]+\\.json$' },
];

/** How long browsers keep a file: for ever if its name is a hash of its content, and else until they have asked again. */
export const keeping = { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/** The types of files, by the ends of their names. */
export const types = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  atom: 'application/atom+xml',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
} as const;

/** The ends of files that are smaller compressed. */
export const compressible = ['html', 'css', 'js', 'json', 'webmanifest', 'xml', 'atom', 'svg', 'txt', 'csv'] as const;

/** Other forms of an address, each with its one form: `/film.html`, `/film/index.html` and `/film/` are `/film`. */
export function otherForms({ oneFile }: Pick<Hosting, 'oneFile'>): readonly (readonly [from: string, to: string])[] {
  const files = [missingPage, oneFile].map((file) => file.slice(1).replaceAll('.', '\\.'));
  return [
    ['^/index(?:\\.html)?/*$', '/'],
    [`^/(?!(?:${files.join('|')})$)([\\w/-]+?)(?:/index)?\\.html/*$`, '/$1'],
    ['^(/[\\w./-]*\\w)/+$', '$1'],
  ];
}

/** An address with doubled slashes. Only one of plain letters is redirected, so that no answer repeats anything else. */
export const plainAddress = '^[\\w./-]*$';

/** Headers that protect readers, whatever they ask for. */
const protections = [
  ['X-Content-Type-Options', 'nosniff'],
  // An address may tell what its reader has reached.
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
] as const;

/**
 * Returns how the site in a folder is to be served: its base, the hashes of its inline scripts and its former addresses are
 * read from its files.
 *
 * @throws If the folder has no site, or one with a document without a policy.
 */
export function hostingOf(folder: string): Hosting {
  const read = (address: string): unknown => JSON.parse(readFileSync(join(folder, address), 'utf8'));
  const { scope: base } = read(siteManifestAddress) as { scope: string };
  const { id } = read(dataAddresses.site()) as SiteData;
  const scripts = new Set<string>();
  const moved = new Map<string, string>();
  for (const address of addressesIn(folder).filter((file) => file.endsWith('.html'))) {
    const head = startOf(join(folder, address));
    const allowed = scriptsAllowed(head);
    if (!allowed) throw new Error(`hosting: ${join(folder, address)} has no policy. Fix: npm run build`);
    for (const hash of allowed) scripts.add(hash);
    const [, to] = /<meta http-equiv="refresh" content="0; url=([^"]*)">/.exec(head) ?? [];
    if (to !== undefined) moved.set(address.replace(/\.html$/, ''), to.slice(base.length - 1));
  }
  return {
    base,
    oneFile: `/full/${id}.html`,
    moved: new Map([...moved].map(([from, to]) => [from, { to, isKnown: moved.has(from.replace(/^\/full\//, '/')) }])),
    headers: [['Content-Security-Policy', headerPolicy(scripts)], ...protections],
  };
}

/** Returns where a request leads instead, without its query, or null if its address is the one of what it asks for. */
export function redirectOf(hosting: Hosting, pathname: string): string | null {
  const base = hosting.base.slice(0, -1);
  if (pathname === base) return hosting.base;
  if (!pathname.startsWith(hosting.base)) return null;
  if (pathname.includes('//')) {
    return new RegExp(plainAddress).test(pathname) ? pathname.replaceAll(/\/{2,}/g, '/') : null;
  }
  const address = pathname.slice(base.length);
  const to = hosting.moved.get(address)?.to;
  if (to !== undefined) return `${base}${to}`;
  const form = otherForms(hosting).find(([from]) => new RegExp(from).test(address));
  return form ? `${base}${address.replace(new RegExp(form[0]), form[1])}` : null;
}

/** Returns how long browsers keep the file at an address below the base. */
export function keepingOf(address: string): string {
  const isHashed = hashed.some(({ folder, names = '' }) => new RegExp(`^${folder}${names}`).test(address));
  return isHashed ? keeping.hashed : keeping.others;
}

/** Returns the first lines of a document, which are enough for its policy. */
function startOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const start = Buffer.alloc(4096);
    return start.toString('utf8', 0, readSync(file, start));
  } finally {
    closeSync(file);
  }
}
