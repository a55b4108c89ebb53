import { hashDigits, type HashedFile } from '#wiki/offline-data.ts';
import { pathOf } from './site.ts';

/** The delay before each attempt to fetch a file, and the timeout of an attempt, in milliseconds. */
const pauses = [0, 1000, 4000, 15_000];
const timeout = 60_000;

/**
 * Fetches a file and checks that its content has the hash. A copy in the browser's HTTP cache that has another is
 * passed over.
 *
 * @throws If all attempts failed, or the signal aborts.
 */
export async function fetchHashed([address, hash]: HashedFile, signal: AbortSignal): Promise<Response> {
  let failure: unknown;
  for (const [attempt, pause] of pauses.entries()) {
    await wait(pause, signal);
    try {
      const response = await fetch(pathOf(address), {
        cache: cacheMode(address, attempt),
        signal: AbortSignal.any([signal, AbortSignal.timeout(timeout)]),
      });
      if (!response.ok) throw new Error(`${address}: status ${response.status}`);
      const body = await response.arrayBuffer();
      if ((await hashOf(body)) !== hash) throw new Error(`${address}: not the content that was expected`);
      return storable(body, hash, response.headers);
    } catch (error) {
      signal.throwIfAborted();
      failure = error;
    }
  }
  throw failure;
}

/** Returns a response to put into a cache, with the hash of its content in a header. */
export function storable(body: BodyInit, hash: string, sent: HeadersInit): Response {
  const headers = new Headers(sent);
  // The body is decompressed and the same for every request.
  for (const name of ['Content-Encoding', 'Content-Length', 'Vary']) headers.delete(name);
  headers.set(hashHeader, hash);
  return new Response(body, { headers });
}

/** Returns the content hash in the header of a response from a cache; null if it has none. */
export function storedHash(response: Response | undefined): string | null {
  return response?.headers.get(hashHeader) ?? null;
}

/** Calls a function with each item, a few at a time. Rejects with the first error, once none is running any more. */
export async function forEachAtOnce<T>(
  items: readonly T[],
  limit: number,
  call: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  let failed = false;
  const run = async () => {
    for (const item of waiting) {
      if (failed) return;
      try {
        await call(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const results = await Promise.allSettled(Array.from({ length: limit }, run));
  const rejected = results.find((result) => result.status === 'rejected');
  if (rejected) throw rejected.reason;
}

/** Returns whether the device has no room for more. */
export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

const hashHeader = 'X-Content-Hash';

/** Lists and pieces are unpacked, so the browser needs no copy of them; a later part would stay in it. */
function cacheMode(address: string, attempt: number): RequestCache {
  if (address.startsWith('/offline/')) return 'no-store';
  return attempt === 0 ? 'default' : 'reload';
}

async function hashOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, hashDigits);
}

function wait(pause: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, pause);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        reject(signal.reason);
      },
      { once: true },
    );
  });
}
