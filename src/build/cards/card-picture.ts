import type { ReactNode } from 'react';
import { shapes } from '#lib/shapes.ts';
import { escapeHtml } from '#lib/escape-html.ts';
import { families } from '../fonts/font-faces.ts';
import { type Palette, paletteOf } from '../tokens.ts';
import type { Card } from './card.ts';

/** Size of a card in pixels: the size that networks show uncropped (https://ogp.me/). */
export const cardSize = { width: 1200, height: 630 } as const;

/** Font sizes in pixels that fit a title beside the logo, by the title's length in characters. */
const titleSizes = [
  { upTo: 14, size: 112 },
  { upTo: 26, size: 84 },
  { upTo: 48, size: 64 },
  { upTo: Infinity, size: 50 },
];

/**
 * Returns a link card as a satori element: the wall, the title in the serif font, one line of text, and the logo on the
 * right.
 */
export function cardPicture(card: Card): ReactNode {
  const colour = paletteOf(card);
  const paint = (name: string) => colour(name).light;
  const fontSize = titleSizes.find(({ upTo }) => card.title.length <= upTo)?.size;
  return box(
    {
      ...cardSize,
      boxSizing: 'border-box',
      padding: 72,
      flexDirection: 'column',
      justifyContent: 'space-between',
      background: paint('wall'),
      color: paint('wall-ink'),
      fontFamily: families.titles,
      fontWeight: 700,
    },
    box({ alignItems: 'center', fontSize: 36 }, picture(markSvg(card), 72), box({ marginLeft: 20 }, card.wiki)),
    box(
      { alignItems: 'center', justifyContent: 'space-between' },
      box(
        { flexDirection: 'column', width: 760 },
        card.original && box({ fontSize: 44, color: colour('warm').dark, lineHeight: 1.3 }, card.original.text),
        h(
          'div',
          { style: { display: 'block', fontSize, lineHeight: 1.15, lineClamp: 3, textWrap: 'balance' } },
          card.title,
        ),
      ),
      picture(card.emblem ? emblemSvg(card.emblem, colour) : markSvg(card), 250),
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

function picture(drawing: string, size: number): ReactNode {
  const src = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
  return h('img', { src, width: size, height: size });
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
