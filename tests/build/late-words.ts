import { readFileSync } from 'node:fs';
import type { Parts } from '#compiler/schemas/parts.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import { oneFileAddress, partsOf, pointersOf, type SiteFiles } from './site-files.ts';

/** Words that tell what happens, and the part from which they may be told. */
export interface LateWord {
  word: string;
  from: number;
}

export interface Finding {
  address: string;
  place: 'name' | 'content' | 'head';
  word: string;
}

/**
 * Where a built site tells words before their part: in a file's name, in a file that a reader of an earlier part is
 * served, or in the head of a page of the whole story, which link cards and search engines show to everyone.
 */
export function findLateWords(files: SiteFiles, words: readonly LateWord[]): Finding[] {
  const firstParts = firstPartsOf(files);
  return [...files].flatMap(([address, text]) => {
    const part = address === '/full.html' || address.startsWith('/full/') ? Infinity : (firstParts.get(address) ?? 0);
    return [
      ...wordsBefore(0, words, [address], { address, place: 'name' }),
      ...wordsBefore(part, words, readings(address, text), { address, place: 'content' }),
      ...(part === Infinity ? wordsBefore(0, words, readings(address, headOf(text)), { address, place: 'head' }) : []),
    ];
  });
}

function wordsBefore(part: number, words: readonly LateWord[], texts: string[], place: Omit<Finding, 'word'>) {
  return lateWordsIn(texts, part, words).map((word): Finding => ({ ...place, word }));
}

/** The words that may not be told at a part and stand in one of the texts. */
export function lateWordsIn(texts: readonly string[], part: number, words: readonly LateWord[]): string[] {
  const early = words.filter(({ from }) => part < from);
  const folded = early.length === 0 ? [] : texts.map(fold);
  return early.map(({ word }) => word).filter((word) => folded.some((text) => text.includes(fold(word))));
}

/** The first part whose readers are served a data file. What is not listed here is served to everyone. */
function firstPartsOf(files: SiteFiles): Map<string, number> {
  const first = new Map<string, number>();
  for (const part of partsOf(files).toReversed()) {
    for (const address of pointersOf(files, part).values()) first.set(address, part);
    for (const address of files.keys()) if (address.startsWith(`/data/${part}/`)) first.set(address, part);
  }
  first.set(dataAddresses.site(), 0);
  return first;
}

/** A text as it stands and as it is read: without tags, or the strings of the JSON put together. */
function readings(address: string, text: string): string[] {
  if (address.endsWith('.json')) return [text, stringsOf(JSON.parse(text)).join('')];
  return address.endsWith('.html') ? [text, text.replace(/<[^>]*>/g, '')] : [text];
}

function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'kind' ? [] : stringsOf(inner)));
}

/** The head of a document. The data in the head of the one-file edition is no part of what others show of it. */
function headOf(html: string): string {
  const head = html.slice(0, html.indexOf('</head>'));
  return head.replace(/<script type="application\/json" id="embedded-data">.*?<\/script>/s, '');
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', shy: '' };

/** Lower case, escapes resolved, and one space for all that parts words, hyphens among them. */
function fold(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})|&#x([0-9a-f]+);/gi, (_, escape, entity) =>
      String.fromCodePoint(parseInt(escape ?? entity, 16)),
    )
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/g, (whole, name) => entities[name] ?? whole)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\u00ad|\u200b/g, '')
    .replace(/(?:[\s_-]|%20|\+)+/g, ' ');
}

/** The scene after which each of these words may be told of this film. */
const lateScenes = {
  'death row': 's31',
  'sentenced to death': 's12',
  사형: 's31',
  'executed on': 's37',
  'adopted by': 's38',
  retrial: 's40',
  acquitted: 's41',
  무죄: 's41',
};

/** The words that give this film away. */
export function lateWordsOfThisFilm(): LateWord[] {
  const { parts } = JSON.parse(readFileSync('src/content/parts.json', 'utf8')) as Parts;
  return Object.entries(lateScenes).map(([word, scene]) => {
    const from = parts.findLastIndex(({ scenes }) => scenes.includes(scene)) + 1;
    if (from === 0) throw new Error(`parts.json has no scene ${scene}.`);
    return { word, from };
  });
}

/** The words of them that the whole story uses, so that looking for them proves something. */
export function wordsInWholeStory(files: SiteFiles, words: readonly LateWord[]): string[] {
  const story = [...files]
    .filter(([address]) => address.startsWith('/full/') && address !== oneFileAddress(files))
    .map(([, text]) => fold(text));
  return words.map(({ word }) => word).filter((word) => story.some((text) => text.includes(fold(word))));
}
