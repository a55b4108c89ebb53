import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pid } from 'node:process';
import type { Card } from './card.ts';
import { drawCard } from './draw-card.ts';

/** The inputs of the drawing: a change in any of them changes the pictures. */
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

/** Returns the name of a card's picture: 16 hex digits of the hash of its content and of the code that draws it. */
export function cardHash(card: Card): string {
  version ??= hash(...drawnBy.toSorted().map((file) => readFileSync(file, 'utf8')));
  const fonts = card.fonts.map((name) => readFileSync(packageFile(name), 'utf8'));
  return hash(version, JSON.stringify(card), ...fonts).slice(0, 16);
}

/** Returns a card's picture, drawn only if the folder, where earlier builds have put theirs, does not have it. */
export async function cardImage(card: Card, folder: string, draw = drawCard): Promise<Uint8Array> {
  const file = join(folder, `${cardHash(card)}.png`);
  if (existsSync(file)) return readFileSync(file);
  const image = await draw(card);
  mkdirSync(folder, { recursive: true });
  // Rename after writing, so that parallel builds never read a partial file.
  writeFileSync(`${file}.${pid}`, image);
  renameSync(`${file}.${pid}`, file);
  return image;
}

function hash(...texts: string[]): string {
  const made = createHash('sha256');
  for (const text of texts) made.update(text).update('\0');
  return made.digest('hex');
}
