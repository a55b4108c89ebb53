import type { LogoData } from '#wiki/site-data.ts';
import { escapeHtml } from '#lib/escape-html.ts';
import type { Palette } from '../tokens.ts';

/** The background of the logo: none, or up to the edge, with the logo at this share of the width. */
type IconGround = { kind: 'none' } | { kind: 'full'; share: number };

/**
 * Returns the logo as an icon: the wall's colours with the one warm light, the same on light and dark. It uses only
 * attributes, so that a strict content security policy allows it.
 */
export function iconSvg(mark: LogoData, ground: IconGround, colour: Palette): string {
  const warm = colour('warm').dark;
  const fills = {
    paper: `fill="${colour('wall').light}"`,
    ink: `fill="${warm}"`,
    warm: `fill="${warm}"`,
    shade: `fill="${colour('wall-deep').light}" fill-opacity=".4"`,
    glow: `fill="${warm}" fill-opacity=".4"`,
    snow: `fill="${colour('wall-ink').light}"`,
    wall: `fill="${colour('wall-deep').light}"`,
  };
  const paths = mark.map(({ d, tone }) => `<path d="${escapeHtml(d)}" ${fills[tone]}/>`).join('');
  const inside =
    ground.kind === 'none'
      ? paths
      : `<path d="M0 0h64v64H0z" fill="${colour('wall-deep').light}"/>` +
        `<g transform="translate(${32 - 32 * ground.share} ${32 - 32 * ground.share}) scale(${ground.share})">${paths}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">${inside}</svg>`;
}
