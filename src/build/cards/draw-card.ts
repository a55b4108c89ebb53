import satori from 'satori';
import { drawPng } from '../draw-png.ts';
import { readCardFonts } from '../fonts/font-package.ts';
import { titleFamily } from '../fonts/font-faces.ts';
import type { Card } from './card.ts';
import { cardPicture, cardSize } from './card-picture.ts';

let fonts: Parameters<typeof satori>[1]['fonts'] | undefined;

/** Draws a link card as a PNG. It uses no font of the machine and asks no network. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  fonts ??= readCardFonts().map(({ data, weight }) => ({ name: titleFamily, data, weight }));
  const svg = await satori(cardPicture(card), { ...cardSize, fonts });
  return drawPng(svg, cardSize.width);
}
