// Data that the head script has begun to fetch, before the scripts of the app are there. Each response is used once.

const name = 'earlyData';

function started(): Map<string, Promise<string>> {
  const known = Reflect.get(window, name) as Map<string, Promise<string>> | undefined;
  if (known) return known;
  const created = new Map<string, Promise<string>>();
  Reflect.set(window, name, created);
  return created;
}

/**
 * Starts to fetch a data file below the base of the site, and resolves with its text. Rejects if it cannot be fetched.
 */
export function startEarly(base: string, address: string): Promise<string> {
  const text = fetch(`${base.slice(0, -1)}${address}`).then((response) => {
    if (!response.ok) throw new Error(`${address} answers with status ${response.status}.`);
    return response.text();
  });
  started().set(address, text);
  return text;
}

/** Returns the text of a data file that was started, or undefined if none was, or it failed. */
export async function takeEarly(address: string): Promise<string | undefined> {
  const text = typeof window === 'undefined' ? undefined : started().get(address);
  if (!text) return undefined;
  started().delete(address);
  return text.catch(() => undefined);
}
