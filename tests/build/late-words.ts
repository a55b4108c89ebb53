import { readFileSync } from 'node:fs';
import type { Parts } from '#compiler/schemas/parts.ts';
import { oneFileAddress, type SiteFiles } from './site-files.ts';

/** Words that tell what happens, and the part from which they may be told. */
export interface LateWord {
  word: string;
  from: number;
}

/** The words that may not be told at a part and stand in one of the texts. */
export function lateWordsIn(texts: readonly string[], part: number, words: readonly LateWord[]): string[] {
  const early = words.filter(({ from }) => part < from);
  const folded = early.length === 0 ? [] : texts.map(fold);
  return early.map(({ word }) => word).filter((word) => folded.some((text) => text.includes(fold(word))));
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
  'death row': 's33',
  'sentenced to death': 's14',
  사형: 's33',
  'executed on': 's39',
  'adopted by': 's40',
  retrial: 's02',
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
