/** Where a wiki is published. */
export interface SiteAddress {
  /** The absolute address, without a trailing slash; undefined if the wiki has none. */
  url: string | undefined;
  /** The path of that address, with a slash at both ends. */
  base: string;
}

interface Given {
  /** `--url` */
  url?: string | undefined;
  /** `--base` */
  base?: string | undefined;
  /** The address in `site.json`. */
  own?: string | undefined;
}

/**
 * Returns where a wiki is published, from what was given: the base is the path of the address, unless there is none.
 *
 * @throws If one of them is not valid, or they do not agree. The message says how to fix it.
 */
export function siteAddress({ url: given, base, own }: Given): SiteAddress {
  if (base !== undefined) checkBase(base);
  const written = given ?? own;
  if (written === undefined) return { url: undefined, base: base ?? '/' };
  const named = given === undefined ? 'the "url" of site.json' : '--url';
  const url = readUrl(written, named);
  const path = url.pathname.replace(/\/*$/, '/');
  if (!isBase(path)) {
    throw new Error(
      `build: the path of ${named} may have letters, digits, "-", "_", "." and "/", not "${path}". Fix: publish it elsewhere.`,
    );
  }
  if (base !== undefined && base !== path) {
    throw new Error(
      `build: --base is "${base}", but ${named} is "${written}", whose path is "${path}". Fix: leave out --base, or give --url=${url.origin}${base}`,
    );
  }
  return { url: `${url.origin}${path.slice(0, -1)}`, base: path };
}

function readUrl(written: string, named: string): URL {
  const wrong = (fix: string) =>
    new Error(
      `build: ${named} must be the address of a site, such as "https://example.org/wiki", not "${written}". Fix: ${fix}`,
    );
  if (!/^https?:\/\//i.test(written)) throw wrong(`--url=https://${written.replace(/^(?:[a-z]*:)?\/*/i, '')}`);
  if (!URL.canParse(written)) throw wrong('write the name of a host after https://');
  const url = new URL(written);
  if (url.search || url.hash || url.username || url.password) throw wrong(`--url=${url.origin}${url.pathname}`);
  return url;
}

function checkBase(base: string): void {
  if (isBase(base)) return;
  const plain = base.replace(/^https?:\/\/[^/]*/, '').replaceAll(/[^\w.~/-]+/g, '-');
  const nearest = `/${plain}/`.replaceAll(/\/+/g, '/');
  throw new Error(
    `build: --base must be a path with a slash at both ends, not "${base}". It may have letters, digits, "-", "_" and ".". Fix: --base=${nearest}`,
  );
}

function isBase(path: string): boolean {
  return /^\/(?:[\w~-][\w.~-]*\/)*$/.test(path);
}
