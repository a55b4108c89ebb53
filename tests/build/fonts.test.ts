import { expect, test } from 'vitest';
import { premise } from '#wiki/part.ts';
import { documentsOf, oneFileAddress, pagesOf, readSite, readSiteBytes, siteFolder, siteOf } from './site-files.ts';

const bytes = readSiteBytes(siteFolder);
const files = readSite(siteFolder);
const fonts = new Map([...bytes].filter(([address]) => address.endsWith('.woff2')));
const sheet = [...files].find(([address]) => address.endsWith('.css'))?.[1] ?? '';
const worker = files.get('/offline-worker.js') ?? '';
const hangul = /\p{Script=Hangul}/u;
// Text without its elements; what scripts hold is not shown.
const pages = documentsOf(files)
  .filter(({ html }) => html.includes('<h1'))
  .map(({ address, html }) => ({
    address,
    asked: [...html.matchAll(/<link rel="preload" href="([^"]+)" as="font"/g)].map(([, href = '']) => href),
    titles: [...html.matchAll(/<(h[1-4])\b.*?<\/\1>/gs)].map(([title]) => textOf(title)).join(''),
    text: textOf(html.replaceAll(/<script\b.*?<\/script>/gs, '')),
  }));

/** The slices, by name, with the characters that the style sheet gives them: null for those that list none. */
const slices = [...fonts.keys()].map((address) => {
  const name = /serif-(.*)-[\w-]{8}\.woff2$/.exec(address)?.[1] ?? '';
  const face = [...sheet.matchAll(/@font-face\{[^}]*\}/g)].find(([rule]) => rule.includes(address))?.[0] ?? '';
  const codes = [...face.matchAll(/U\+([0-9A-F]+)(?=[,;}])/gi)].map(([, code = '']) => Number.parseInt(code, 16));
  return { name, address, characters: String.fromCodePoint(...codes) };
});

test('the title font is cut: Latin, and Hangul in slices of which the first two weigh little', () => {
  expect(slices.map(({ name }) => name)).toEqual(expect.arrayContaining(['latin', 'hangul-1']));
  expect(sizeOf(['latin', 'hangul-1'])).toBeLessThan(28_000);
});

test('no page downloads more than 40 kB of fonts, whatever of its text is set in them', () => {
  const heavy = pages.flatMap(({ address, text }) => {
    const used = slices.filter(
      ({ name, characters }) =>
        name === 'latin' ||
        (name === 'hangul-1' && hangul.test(text)) ||
        (name === 'latin-extended' && /[\u0100-\u024f]/.test(text)) ||
        Array.from(characters).some((character) => hangul.test(character) && text.includes(character)),
    );
    const size = sizeOf(used.map(({ name }) => name));
    return size > 40_000 ? [`${address}: ${size} bytes`] : [];
  });
  expect(heavy).toEqual([]);
});

test('every page asks at once for the fonts of its headings, and for no other', () => {
  const wrong = pages.filter(({ asked, titles }) => {
    const wanted = ['latin', ...(hangul.test(titles) ? ['hangul-1'] : [])].map(addressOf);
    return asked.length !== wanted.length || wanted.some((address) => !asked.includes(address));
  });
  expect(wrong).toEqual([]);
});

test('no slice that everyone may download holds a syllable that part 0 does not use', () => {
  const text = JSON.stringify([...pagesOf(files, premise).values()]);
  const later = JSON.stringify([...pagesOf(files, siteOf(files).lastPart).values()]);
  const onlyLater = [...new Set(later)].filter((character) => hangul.test(character) && !text.includes(character));
  const listed = slices.map(({ characters }) => characters).join('');
  // Listed apart from the first slice, among others.
  expect(onlyLater.filter((character) => !listed.includes(character))).toEqual([]);
  expect(slices.filter(({ name }) => /^hangul-[2-9]/.test(name)).map(({ characters }) => characters.length)).toEqual(
    slices.filter(({ name }) => /^hangul-[2-9]/.test(name)).map(() => 48),
  );
});

test('the offline worker keeps Latin and the first Hangul slice', () => {
  const kept = slices.filter(({ address }) => worker.includes(address.slice(1))).map(({ name }) => name);
  expect(new Set(kept)).toEqual(new Set(['hangul-1', 'latin']));
});

test('the one-file edition embeds the same two, each once', () => {
  const html = files.get(oneFileAddress(files)) ?? '';
  const embedded = [...html.matchAll(/data:font\/woff2;base64,([A-Za-z0-9+/=]+)/g)].map(([, data = '']) =>
    Buffer.from(data, 'base64'),
  );
  const wanted = ['latin', 'hangul-1'].map((name) => fonts.get(addressOf(name)));
  expect(embedded).toHaveLength(2);
  expect(embedded.every((font) => wanted.some((file) => file?.equals(font)))).toBe(true);
  expect(embedded.reduce((sum, { length }) => sum + Math.ceil(length / 3) * 4, 0)).toBeLessThan(31_000);
});

function addressOf(wanted: string): string {
  return slices.find(({ name }) => name === wanted)?.address ?? `no ${wanted}`;
}

function sizeOf(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (fonts.get(addressOf(name))?.length ?? 0), 0);
}

function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, '');
}
