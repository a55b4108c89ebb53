import { readFileSync } from 'node:fs';
import { contentOf } from '#tests/fixtures/content.ts';
import type { LateWord } from '#tests/build/late-words.ts';
import { filmFiles } from './film-files.ts';

/** Words that give this film away, each with the scene after which it may be told. */
const scenes = JSON.parse(readFileSync('src/content/tests/late-words.json', 'utf8')) as Record<string, string>;
const { parts } = contentOf(filmFiles).parts;

/** The words that give this film away. */
export const lateWords: readonly LateWord[] = Object.entries(scenes).map(([word, scene]) => {
  const from = parts.findLastIndex(({ scenes: shown }) => shown.includes(scene)) + 1;
  if (from === 0) throw new Error(`late-words.json: parts.json has no scene ${scene}.`);
  return { word, from };
});
