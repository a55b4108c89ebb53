import { dataAddresses } from '#wiki/addresses.ts';

/** The addresses of drawings in a text. */
export const drawingAddresses = new RegExp(dataAddresses.drawing('[0-9a-f]{16}').replace('.', '\\.'), 'g');

/**
 * Returns a data file without the addresses of drawings, for the one-file edition, which has what can be seen in them, in
 * words: the pictures of a film come to some 40 kB after gzip, and the edition is to stay small enough to be sent.
 */
export function withoutDrawings(body: string): string {
  return body.replaceAll(sources, '');
}

const sources = new RegExp(`"src":"${drawingAddresses.source}",`, 'g');
