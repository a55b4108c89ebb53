import { brotliDecompressSync, gunzipSync, inflateSync, zstdDecompressSync } from 'node:zlib';

/** Decompressors, by file extension. */
export const openers = new Map<string, (bytes: Uint8Array) => Uint8Array>([
  ['gz', gunzipSync],
  ['br', brotliDecompressSync],
  ['zst', zstdDecompressSync],
]);

/** Readers that extract texts from binary files, by extension. Each throws if it cannot read the file completely. */
export const decoders = new Map([
  ['png', pngTexts],
  ['woff2', fontTexts],
]);

/**
 * Returns the text of a file.
 *
 * @throws If it is not UTF-8. UTF-16 may look valid, but contains zeros.
 */
export function textOf(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (text.includes('\0')) throw new Error('expected text without zeros');
  return text;
}

const pixels = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT pHYs bKGD'.split(' '));

/** Returns the text chunks of a PNG, with their keywords (https://www.w3.org/TR/png/#11textinfo). */
function pngTexts(bytes: Uint8Array): string {
  const png = Buffer.from(bytes);
  if (png.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('expected a PNG picture');
  let texts = '';
  for (let at = 8, length = 0; at < png.length; at += 12 + length) {
    length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    if (!pixels.has(type)) texts += chunkText(type, png.subarray(at + 8, at + 8 + length));
  }
  return texts;
}

function chunkText(type: string, data: Buffer): string {
  if (!/^(?:tEXt|zTXt|iTXt)$/.test(type)) throw new Error(`expected a PNG picture without a chunk ${type}`);
  const next = (from: number) => data.indexOf(0, from) + 1;
  const flags = next(0);
  const isDeflated = type === 'zTXt' || (type === 'iTXt' && data[flags] === 1);
  const start = type === 'iTXt' ? next(next(flags + 2)) : flags + 1;
  const pieces = isDeflated ? [data.subarray(0, start), inflateSync(data.subarray(start))] : [data];
  // Fields are separated by zeros.
  return pieces.map((piece) => `${textOf(piece.map((byte) => byte || 10))}\n`).join('');
}

/** A font has no texts, except in its metadata and private data (https://www.w3.org/TR/WOFF2/#woff20Header). */
function fontTexts(bytes: Uint8Array): string {
  const font = Buffer.from(bytes);
  const isPlain = font.toString('latin1', 0, 4) === 'wOF2' && font.readUInt32BE(8) === font.length;
  if (!isPlain || font.readUInt32BE(32) > 0 || font.readUInt32BE(44) > 0) {
    throw new Error('expected a WOFF2 font without metadata');
  }
  return '';
}
