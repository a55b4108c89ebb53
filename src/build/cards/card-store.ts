import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pid } from 'node:process';
import { cacheFolder } from '../cache-folder.ts';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';

/** Cards that were drawn before, by the hash of what they show and of what draws them. */
const cardCache = cacheFolder('cards');

/** What draws the cards: a change in any of it makes other pictures. */
const drawnBy = [
  ...readdirSync('src/build/cards').map((file) => `src/build/cards/${file}`),
  'src/build/draw-png.ts',
  'src/lib/shapes.ts',
  'src/ui/styles/tokens.css',
  ...['satori', '@resvg/resvg-wasm'].map(packageFile),
].filter((file) => !file.endsWith('.test.ts'));

function packageFile(name: string): string {
  return `node_modules/${name}/package.json`;
}

let version: string | undefined;

/** Names a card's picture: 16 hex digits of the hash of what it shows and of what draws it. */
export function cardHash(card: Card): string {
  version ??= hash(...drawnBy.toSorted().map((file) => readFileSync(file, 'utf8')));
  const fonts = card.fonts.map((name) => readFileSync(packageFile(name), 'utf8'));
  return hash(version, JSON.stringify(card), ...fonts).slice(0, 16);
}

/** A card's picture, drawn only where no build before has. */
export async function cardImage(card: Card, folder = cardCache, draw = drawCard): Promise<Uint8Array> {
  const file = join(folder, `${cardHash(card)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const image = await draw(card);
  mkdirSync(folder, { recursive: true });
  // Two builds at once must not read half a file.
  writeFileSync(`${file}.${pid}`, image);
  renameSync(`${file}.${pid}`, file);
  return image;
}

function hash(...texts: string[]): string {
  const made = createHash('sha256');
  for (const text of texts) made.update(text).update('\0');
  return made.digest('hex');
}
