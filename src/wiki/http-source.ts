import { type ContentSource, DataMalformed, DataMissing, DataUnreachable } from './content-source.ts';

/** Data files fetched from the site, below its base (`/` or `/room-7/`). */
export function httpSource(base: string): ContentSource {
  const prefix = base.replace(/\/$/, '');
  return {
    networkMode: 'offlineFirst',
    async read(address, signal) {
      const response = await get(prefix, address, signal);
      if (response.status === 404) throw new DataMissing(address);
      if (!response.ok) throw new DataUnreachable(address, `status ${response.status}`);
      const body = await response.text();
      try {
        return JSON.parse(body) as unknown;
      } catch (error) {
        throw new DataMalformed(address, error);
      }
    },
  };
}

async function get(prefix: string, address: string, signal?: AbortSignal): Promise<Response> {
  try {
    return await fetch(`${prefix}${address}`, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new DataUnreachable(address, error);
  }
}
