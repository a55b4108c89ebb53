import { takeEarly } from './early-data.ts';
import { type ContentSource, DataMalformed, DataMissing, DataUnreachable } from './content-source.ts';

/** Returns a source that fetches data files from the site, below its base (`/` or `/wiki/`). */
export function httpSource(base: string): ContentSource {
  const prefix = base.replace(/\/$/, '');
  return {
    networkMode: 'offlineFirst',
    async read(address, signal) {
      const body = await get(prefix, address, signal);
      try {
        return JSON.parse(body) as unknown;
      } catch (error) {
        throw new DataMalformed(address, error);
      }
    },
  };
}

async function get(prefix: string, address: string, signal?: AbortSignal): Promise<string> {
  // What the head script has begun to fetch is taken over.
  const early = await takeEarly(address);
  if (early !== undefined) return early;
  let response: Response;
  try {
    response = await fetch(`${prefix}${address}`, signal ? { signal } : {});
    if (response.ok) return await response.text();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new DataUnreachable(address, error);
  }
  if (response.status === 404) throw new DataMissing(address);
  throw new DataUnreachable(address, `status ${response.status}`);
}
