import { readSite, readSiteBytes, type SiteDocument } from './site-files.ts';

/** A file of a font, by the letters it contains. */
export interface FontSlice {
  /** `titles-latin`, `text-latin-600`, `text-hangul-1` */
  name: string;
  address: string;
  bytes: Buffer;
  /** Its characters according to the style sheet; undefined if not listed one by one. */
  characters: string;
}

/** Returns the slices of the fonts of a built site. */
export function readFonts(folder: string): FontSlice[] {
  // Every document declares the fonts.
  const sheet = readSite(folder).get('/index.html') ?? '';
  return [...readSiteBytes(folder)]
    .filter(([address]) => address.endsWith('.woff2'))
    .map(([address, bytes]) => {
      const name = /((?:titles|text)-.*)-[\w-]{8}\.woff2$/.exec(address)?.[1] ?? '';
      const face = [...sheet.matchAll(/@font-face\{[^}]*\}/g)].find(([rule]) => rule.includes(address))?.[0] ?? '';
      const codes = [...face.matchAll(/U\+([0-9A-F]+)(?=[,;}])/gi)].map(([, code = '']) => Number.parseInt(code, 16));
      return { name, address, bytes, characters: String.fromCodePoint(...codes) };
    });
}

export const hangul = /\p{Script=Hangul}/u;

/** Returns the total size of these slices, in bytes. */
export function sizeOfSlices(slices: readonly FontSlice[], names: readonly string[]): number {
  return slices.filter(({ name }) => names.includes(name)).reduce((sum, { bytes }) => sum + bytes.length, 0);
}

/** Returns the pages that download more bytes of fonts than allowed. */
export function heavyPages(slices: readonly FontSlice[], documents: readonly SiteDocument[], most: number): string[] {
  return documents.flatMap(({ address, html }) => {
    const text = textOf(html.replaceAll(/<script\b.*?<\/script>/gs, ''));
    const used = slices.filter(({ name, characters }) => {
      const set = name.startsWith('titles') ? titlesOf(html) : text;
      return (
        /-latin(-600)?$/.test(name) ||
        (name.endsWith('-hangul-1') && hangul.test(set)) ||
        (name.endsWith('-latin-extended') && /[\u0100-\u024f]/.test(set)) ||
        Array.from(characters).some((character) => hangul.test(character) && set.includes(character))
      );
    });
    const size = sizeOfSlices(
      slices,
      used.map(({ name }) => name),
    );
    return size > most ? [`${address}: ${size} bytes`] : [];
  });
}

/** Returns the text of a document's headings. */
export function titlesOf(html: string): string {
  return [...html.matchAll(/<(h[1-4])\b.*?<\/\1>/gs)].map(([title]) => textOf(title)).join('');
}

/** Returns the text without tags. */
export function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, '');
}
