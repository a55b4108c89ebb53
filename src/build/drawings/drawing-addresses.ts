import { dataAddresses } from '#wiki/addresses.ts';

/** The addresses of drawings in a text. */
export const drawingAddresses = new RegExp(dataAddresses.drawing('[0-9a-f]{16}').replace('.', '\\.'), 'g');

/**
 * Returns a data file without the addresses of drawings, for the one-file edition: all drawings together would make it half
 * as large again, so it has what can be seen in them, in words.
 */
export function withoutDrawings(body: string): string {
  return body.replaceAll(sources, '');
}

const sources = new RegExp(`"src":"${drawingAddresses.source}",`, 'g');
