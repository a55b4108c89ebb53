import type { ReactNode } from 'react';
import { shapes } from '#lib/shapes.ts';
import { escapeHtml } from '#lib/escape-html.ts';
import { families } from '../fonts/font-faces.ts';
import { type Palette, paletteOf } from '../tokens.ts';
import type { Card } from './card.ts';

/** Size of a card in pixels: the size that networks show uncropped (https://ogp.me/). */
export const cardSize = { width: 1200, height: 630 } as const;

/** The space around everything, and between text and picture, in pixels. */
const padding = 72;
const gap = 46;

/** The size of a logo or an emblem, and the largest size of a drawing, in pixels. */
const square = 250;
const largest = { width: 460, height: 290 };

/** Font sizes in pixels that fit a title beside the logo, by the title's length in characters. */
const titleSizes = [
  { upTo: 14, size: 112 },
  { upTo: 26, size: 84 },
  { upTo: 48, size: 64 },
  { upTo: Infinity, size: 50 },
];

/**
 * Returns a link card as a satori element: the wall, the title in the serif font, one line of text, and on the right a
 * drawing, the emblem or the logo.
 */
export function cardPicture(card: Card): ReactNode {
  const colour = paletteOf(card);
  const paint = (name: string) => colour(name).light;
  const image = imageOf(card, colour);
  const fontSize = titleSizes.find(({ upTo }) => card.title.length <= upTo)?.size;
  return box(
    {
      ...cardSize,
      boxSizing: 'border-box',
      padding,
      flexDirection: 'column',
      justifyContent: 'space-between',
      background: paint('wall'),
      color: paint('wall-ink'),
      fontFamily: families.titles,
      fontWeight: 700,
    },
    box(
      { alignItems: 'center', fontSize: 36 },
      picture(markSvg(card), { width: 72, height: 72 }),
      box({ marginLeft: 20 }, card.wiki),
    ),
    box(
      { alignItems: 'center', justifyContent: 'space-between' },
      box(
        { flexDirection: 'column', width: cardSize.width - 2 * padding - image.width - gap },
        card.original && box({ fontSize: 44, color: colour('warm').dark, lineHeight: 1.3 }, card.original.text),
        h(
          'div',
          { style: { display: 'block', fontSize, lineHeight: 1.15, lineClamp: 3, textWrap: 'balance' } },
          card.title,
        ),
      ),
      image.element,
    ),
    h(
      'div',
      {
        style: {
          display: 'block',
          fontSize: 30,
          fontWeight: 400,
          lineHeight: 1.45,
          lineClamp: 2,
          color: paint('wall-muted'),
        },
      },
      card.line,
    ),
  );
}

/** Creates an element for satori. React itself would load in a different mode than the prerenderer's. */
function h(type: string, props: Record<string, unknown>, ...children: ReactNode[]): ReactNode {
  return { type, key: null, props: { ...props, ...(children.length === 0 ? {} : { children }) } };
}

function box(style: Record<string, unknown>, ...children: ReactNode[]): ReactNode {
  return h('div', { style: { display: 'flex', ...style } }, ...children);
}

/** Returns the picture on the right, with its width in pixels. */
function imageOf(card: Card, colour: Palette): { element: ReactNode; width: number } {
  if (!card.picture) {
    const svgText = card.emblem ? emblemSvg(card.emblem, colour) : markSvg(card);
    return { element: picture(svgText, { width: square, height: square }), width: square };
  }
  const { svg: svgText, width, height } = card.picture;
  const scale = Math.min(largest.width / width, largest.height / height);
  const size = { width: Math.round(width * scale), height: Math.round(height * scale) };
  return { element: picture(svgText, { ...size, style: { borderRadius: 20 } }), width: size.width };
}

function picture(drawing: string, more: { width: number; height: number; style?: object }): ReactNode {
  const src = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  return h('img', { src, ...more });
}

function markSvg({ mark, accents }: Card): string {
  const colour = paletteOf({ accents });
  const ink = colour('wall-deep').light;
  return svg('0 0 64 64', drawn(mark, { paper: colour('wall-ink').light, ink, shade: ink, warm: colour('warm').dark }));
}

function emblemSvg({ shape, colour: name, strokes }: NonNullable<Card['emblem']>, colour: Palette): string {
  const [paper, ink] = [colour('drawn-paper').light, colour('drawn-ink').light];
  const object = drawn(strokes, { paper, ink, shade: ink, warm: colour('warm').dark });
  return svg(
    '-32 -32 64 64',
    `<path d="${shapes[shape]}" fill="${colour(`emblem-${name}`).dark}"/><g transform="translate(-32 -32)">${object}</g>`,
  );
}

function drawn(strokes: readonly { d: string; tone: string }[], fills: Record<string, string>): string {
  return strokes
    .map(({ d, tone }) => {
      const opacity = tone === 'shade' ? ' fill-opacity=".25"' : '';
      return `<path d="${escapeHtml(d)}" fill="${fills[tone] ?? fills['paper'] ?? ''}"${opacity}/>`;
    })
    .join('');
}

function svg(viewBox: string, inside: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${inside}</svg>`;
}
