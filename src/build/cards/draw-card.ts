import { drawPng } from '../draw-png.ts';
import { families } from '../fonts/font-faces.ts';
import { readCardFonts } from './card-fonts.ts';
import type { Card } from './card.ts';
import { cardPicture, cardSize } from './card-picture.ts';

/** Returns a link card as a PNG. Uses no system fonts and no network. */
export async function drawCard(card: Card): Promise<Uint8Array> {
  const fonts = readCardFonts(card.fonts).map(({ data, weight }) => ({ name: families.titles, data, weight }));
  // Loaded here, since most builds draw no card, and it takes longer to load than to draw one.
  const { default: satori } = await import('satori');
  const svg = await satori(cardPicture(card), { ...cardSize, fonts });
  return drawPng(svg, cardSize.width);
}
