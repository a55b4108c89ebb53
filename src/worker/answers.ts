/** Timeout for the network before a copy on the device answers, in milliseconds. */
const timeout = 3000;

/** Returns the copy on the device, or what the network answers. */
export async function keptFirst(request: Request): Promise<Response> {
  return (await caches.match(request.url)) ?? fetch(request);
}

/**
 * Returns what the network answers; if it fails or takes long, the copy on the device, if there is one.
 *
 * @throws If the network fails and there is no copy.
 */
export async function networkFirst(request: Request, keptCopy = () => caches.match(request.url)): Promise<Response> {
  const answer = fetch(request);
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), timeout);
  });
  const inTime = await Promise.race([answer, late]).catch(() => null);
  return inTime ?? (await keptCopy()) ?? answer;
}
