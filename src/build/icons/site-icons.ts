import type { WebAppManifest } from 'web-app-manifest';
import { direction, language, messages } from '#messages/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { drawPng } from '../draw-png.ts';
import type { Palette } from '../tokens.ts';
import { iconSvg } from './icon-svg.ts';

/**
 * A phone may crop an icon to a circle of four fifths of its width (https://www.w3.org/TR/appmanifest/#icon-masks). A
 * square of this share of the width fits inside that circle.
 */
export const insideCircle = 0.56;

/** The raster icons: address, width in pixels, background, and the purpose of those in the manifest. */
const rasters = [
  { address: '/favicon-32.png', width: 32, ground: { kind: 'none' } },
  { address: '/apple-touch-icon.png', width: 180, ground: { kind: 'full', share: 0.78 } },
  { address: '/icon-192.png', width: 192, ground: { kind: 'none' }, purpose: 'any' },
  { address: '/icon-512.png', width: 512, ground: { kind: 'none' }, purpose: 'any' },
  { address: '/maskable-icon-192.png', width: 192, ground: { kind: 'full', share: insideCircle }, purpose: 'maskable' },
  { address: '/maskable-icon-512.png', width: 512, ground: { kind: 'full', share: insideCircle }, purpose: 'maskable' },
] as const;

const vector = '/favicon.svg';
/** The address of the manifest. */
export const siteManifestAddress = '/manifest.webmanifest';

/**
 * Returns the icons of the wiki and its manifest (https://www.w3.org/TR/appmanifest/), as address to content.
 *
 * @param description - What the wiki is about, without spoilers.
 */
export async function siteIcons(
  site: SiteData,
  description: string,
  base: string,
  colour: Palette,
): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>([
    [vector, iconSvg(site.mark, { kind: 'none' }, colour)],
    [siteManifestAddress, manifestOf(site, description, base, colour)],
  ]);
  for (const { address, width, ground } of rasters) {
    files.set(address, await drawPng(iconSvg(site.mark, ground, colour), width));
  }
  return files;
}

/** Returns the head elements that link to the icons and set the colours of the browser's own bars. */
export function iconLinks(base: string, colour: Palette): string[] {
  const at = (address: string) => `${base.slice(0, -1)}${address}`;
  const { light, dark } = colour('wall');
  return [
    `<link rel="icon" href="${at(vector)}" type="image/svg+xml">`,
    `<link rel="icon" href="${at('/favicon-32.png')}" sizes="32x32" type="image/png">`,
    `<link rel="apple-touch-icon" href="${at('/apple-touch-icon.png')}">`,
    `<link rel="manifest" href="${at(siteManifestAddress)}">`,
    `<meta name="theme-color" content="${light}" media="(prefers-color-scheme: light)">`,
    `<meta name="theme-color" content="${dark}" media="(prefers-color-scheme: dark)">`,
  ];
}

function manifestOf({ name, film }: SiteData, description: string, base: string, colour: Palette): string {
  const at = (address: string) => `${base.slice(0, -1)}${address}`;
  return JSON.stringify({
    id: base,
    name: `${name}: ${film.title}`,
    short_name: name,
    description,
    lang: language,
    dir: direction,
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: colour('paper').light,
    theme_color: colour('wall').light,
    icons: [
      { src: at(vector), sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...rasters.flatMap((icon) =>
        'purpose' in icon
          ? [
              {
                src: at(icon.address),
                sizes: `${icon.width}x${icon.width}`,
                type: 'image/png',
                purpose: icon.purpose,
              },
            ]
          : [],
      ),
    ],
    shortcuts: (['soFar', 'search'] as const).map((page) => ({ name: messages.nav[page], url: at(pagePath(page)) })),
  } satisfies WebAppManifest);
}
