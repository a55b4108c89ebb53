import { beforeAll, expect, test } from 'vitest';
import { pageAddress } from '#wiki/addresses.ts';
import { type Answer, ask } from './host-client.ts';
import { documentsOf, oneFileAddress, type SiteFiles } from './site-files.ts';

/** A host that serves a site. */
export interface TestedHost {
  /** `http://localhost:4173` */
  origin: string;
  /** The base of the site, with a slash at both ends. */
  base: string;
  files: SiteFiles;
}

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  png: 'image/png',
  woff2: 'font/woff2',
};
const forever = 'public, max-age=31536000, immutable';
const isHashed = /^\/(?:assets|cards|data\/pages|drawings)\/|^\/offline\/[0-9a-f]{8,}\.json$/;
const isRedirect = /http-equiv="refresh" content="0; url=([^"]*)"/;
const isForHosts = /^\/_\w+$|\.(?:gz|br)$/;

/** Tests that a host serves a site as it should be served, at every kind of address. */
export function testHost(start: () => Promise<TestedHost>): void {
  let host: TestedHost;
  beforeAll(async () => {
    host = await start();
  }, 240_000);
  const at = (address: string) => `${host.base}${address.slice(1)}`;
  const get = (address: string, options?: Parameters<typeof ask>[2]) => ask(host.origin, at(address), options);
  const served = () =>
    [...host.files].flatMap(([address, text]) =>
      isForHosts.test(address) || isRedirect.test(text.slice(0, 4096)) ? [] : [address],
    );

  test('every file has its own address, its type, and is kept as long as its name holds for its content', async () => {
    const faults = await inTurns(served(), async (address) => {
      const { status, headers, body } = await get(addressOf(host.files, address));
      const found = [status, headers['content-type'], headers['cache-control'], body.toString()];
      const [, end = ''] = /\.(\w+)$/.exec(address) ?? [];
      const wanted = [200, types[end], isHashed.test(address) ? forever : 'no-cache', host.files.get(address)];
      return wanted.every((value, place) => value === found[place]) ? [] : [`${address}: ${found.slice(0, 3).join()}`];
    });
    expect(served().length).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  });

  test('an answer to HEAD is the same without a body', async () => {
    for (const address of ['/', '/film', '/data/site.json', '/no-such-page']) {
      const [whole, head] = [await get(address), await get(address, { method: 'HEAD' })];
      expect(head.body).toHaveLength(0);
      expect({ status: head.status, headers: told(head) }).toEqual({ status: whole.status, headers: told(whole) });
    }
  });

  test('every answer protects its readers', async () => {
    const asset = served().find((address) => address.startsWith('/assets/')) ?? '';
    for (const address of ['/', '/film', '/full/film', asset, '/offline-worker.js', '/no-such-page', '/film.html']) {
      const { headers } = await get(address);
      expect(headers, address).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        'cross-origin-opener-policy': 'same-origin',
      });
      const policy = String(headers['content-security-policy']);
      expect(policy.replaceAll(/( 'sha256-[\w+/]{43}=')+/g, ' HASHES')).toBe(
        "script-src 'self' HASHES; style-src-attr 'none'; img-src 'self'; font-src 'self' data:; connect-src 'self'; " +
          "manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; " +
          "require-trusted-types-for 'script'; trusted-types offline-worker; media-src 'none'; object-src 'none'; " +
          "frame-src 'none'; frame-ancestors 'none'",
      );
    }
  });

  test.each([
    ['/index.html', '/'],
    ['/index', '/'],
    ['/film.html', '/film'],
    ['/film/', '/film'],
    ['/film//', '/film/'],
    ['/film/index.html', '/film'],
    ['/full/', '/full'],
    ['/full.html', '/full'],
    ['/full/index.html', '/full'],
    ['/full/film.html', '/full/film'],
    ['/film.html?a=b&c=%20', '/film?a=b&c=%20'],
    ['//', '/'],
    ['//film', '/film'],
    ['/full//film?q=//', '/full/film?q=//'],
    ['/data/site.json/', '/data/site.json'],
  ])('%s leads to %s', async (address, to) => {
    const { status, headers } = await get(address);
    expect([status, headers.location]).toEqual([301, at(to)]);
  });

  test('former addresses of pages lead to the new ones, in both editions', async () => {
    const moved = documentsOf(host.files).flatMap(({ path, edition, html }) => {
      const [, to] = isRedirect.exec(html) ?? [];
      return to === undefined ? [] : [[pageAddress(path, edition), to] as const];
    });
    expect(moved.length).toBeGreaterThan(1);
    for (const [from, to] of moved) {
      const { status, headers } = await get(`${from}?a=b`);
      expect([status, headers.location], from).toEqual([301, `${to}?a=b`]);
    }
  });

  test.each(['/no-such-page', '/characters/nobody', '/data', '/full/data', '/assets', '/assets/gone.js', '/film/x'])(
    'at %s there is nothing, said by a page that is never kept',
    async (address) => {
      const { status, headers, body } = await get(address);
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([404, types['html'], 'no-cache']);
      expect(body.toString()).toBe(host.files.get('/404.html'));
    },
  );

  test('what hosts need is not served', async () => {
    for (const address of ['/_headers', '/_redirects', '/film.html.gz', '/data/site.json.br'])
      expect((await get(address)).status, address).toBe(404);
  });

  test('a site is only read', async () => {
    for (const method of ['POST', 'PUT', 'DELETE']) expect((await get('/film', { method })).status, method).toBe(405);
  });

  test.each([
    '/../../../../../etc/passwd',
    '/%2e%2e/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
    '/..%2f..%2f..%2f..%2fetc%2fpasswd',
    '/assets/../../../../../etc/passwd',
    '//etc/passwd',
    '/..\\..\\etc\\passwd',
    '/%00',
    '/film%00.html',
    '/%',
    '/%0d%0aX-Added:%20yes//',
    '//%0d%0aX-Added:%20yes/',
    '/film%0d%0aX-Added:%20yes.html',
    '/.git/config',
  ])('%s leads out of nothing and adds no header', async (address) => {
    for (const asked of [address, at(address)]) {
      const { status, headers, body } = await ask(host.origin, asked);
      expect(
        status === 301 ? String(headers.location).startsWith(host.base) : status >= 400,
        `${asked} ${status}`,
      ).toBe(true);
      expect(headers['x-added']).toBe(undefined);
      expect(body.toString()).not.toMatch(/root:|\[core\]/);
    }
  });

  test('a file that the browser has is not sent again, and a part of a file is sent alone', async () => {
    const { headers, body } = await get('/data/site.json');
    const known = await get('/data/site.json', { headers: { 'If-None-Match': headers.etag } });
    expect([known.status, known.body.length]).toEqual([304, 0]);
    const changed = await get('/data/site.json', { headers: { 'If-None-Match': '"other"' } });
    expect(changed.status).toBe(200);
    const part = await get('/data/site.json', { headers: { Range: 'bytes=10-19' } });
    expect([part.status, part.headers['content-range'], part.body.toString()]).toEqual([
      206,
      `bytes 10-19/${body.length}`,
      body.subarray(10, 20).toString(),
    ]);
  });
}

/** Does something for each item, at most 20 at a time, and returns what it found. */
export async function inTurns<Item>(
  items: readonly Item[],
  each: (item: Item) => Promise<string[]>,
): Promise<string[]> {
  const waiting = [...items];
  const turns = Array.from({ length: 20 }, async () => {
    const found: string[] = [];
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) found.push(...(await each(item)));
    return found;
  });
  return (await Promise.all(turns)).flat();
}

/** Returns the address of a file: of a page without `.html`, and of every other file its own. */
export function addressOf(files: SiteFiles, address: string): string {
  if ([oneFileAddress(files), '/404.html'].includes(address)) return address;
  return address.replace(/(?:^\/index)?\.html$/, (end) => (end === '/index.html' ? '/' : ''));
}

/** Returns the headers that say what an answer is. */
function told({ headers }: Answer): unknown[] {
  return ['content-type', 'cache-control', 'etag', 'content-security-policy'].map((name) => headers[name]);
}
