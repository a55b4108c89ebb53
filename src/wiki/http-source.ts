import { takeEarly } from './early-data.ts';
import { type ContentSource, DataMalformed, DataMissing, DataUnreachable } from './content-source.ts';

/**
 * Returns a source that fetches data files from the site, below its base (`/` or `/wiki/`).
 *
 * @param timeout - How long a request may take until it counts as unreachable, in milliseconds.
 */
export function httpSource(base: string, { timeout = 10_000 } = {}): ContentSource {
  const prefix = base.replace(/\/$/, '');
  /** Files whose last request failed, perhaps because of a bad copy in the browser's HTTP cache. */
  const failed = new Set<string>();
  return {
    networkMode: 'offlineFirst',
    async read(address, signal, isExpected = () => true) {
      const limit = AbortSignal.timeout(timeout);
      const options: RequestInit = {
        signal: signal ? AbortSignal.any([signal, limit]) : limit,
        ...(failed.has(address) && { cache: 'reload' }),
      };
      try {
        const file = parsed(address, await get(prefix, address, options));
        if (typeof file !== 'object' || file === null || !isExpected(file)) {
          throw new DataMalformed(address, 'is not what was asked for');
        }
        failed.delete(address);
        return file;
      } catch (error) {
        // A request that nobody waits for any more has not failed.
        signal?.throwIfAborted();
        failed.add(address);
        throw error;
      }
    },
  };
}

async function get(prefix: string, address: string, options: RequestInit): Promise<string> {
  // What the head script has begun to fetch is taken over.
  const early = await takeEarly(address);
  if (early !== undefined) return early;
  let response: Response;
  try {
    response = await fetch(`${prefix}${address}`, options);
    if (response.ok) return await response.text();
  } catch (error) {
    throw new DataUnreachable(address, error);
  }
  if (response.status === 404) throw new DataMissing(address);
  throw new DataUnreachable(address, `status ${response.status}`);
}

function parsed(address: string, body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch (error) {
    throw new DataMalformed(address, 'is not JSON', error);
  }
}
