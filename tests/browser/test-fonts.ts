import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sharedCache } from '#build/cache-folder.ts';

/** The fonts of a system besides those of the site: like most readers', or without Hangul. */
export type SystemFonts = 'with Hangul' | 'without Hangul';

/** The font for each generic family. They come from npm packages, and are Debian's defaults too. */
const generic = { serif: 'DejaVu Serif', monospace: 'DejaVu Sans Mono' };
/** Substitutes for all other fonts, including the system UI font, which has many names. */
const common = 'DejaVu Sans';

/**
 * Writes a fontconfig file by which a browser finds the same fonts on every machine, so that lines break alike, and
 * returns its path for `FONTCONFIG_FILE` (https://www.freedesktop.org/software/fontconfig/fontconfig-user.html).
 */
export function fontSettings(fonts: SystemFonts): string {
  const folder = resolve(sharedCache('fonts'));
  mkdirSync(folder, { recursive: true });
  const folders = ['dejavu-fonts-ttf/ttf', ...(fonts === 'with Hangul' ? ['@expo-google-fonts/nanum-gothic'] : [])];
  const lines = [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">',
    '<fontconfig>',
    ...folders.map((name) => `<dir>${resolve('node_modules', name)}</dir>`),
    `<cachedir>${join(folder, 'cache')}</cachedir>`,
    ...Object.entries(generic).map(
      ([kind, family]) => `<alias><family>${kind}</family><prefer><family>${family}</family></prefer></alias>`,
    ),
    `<match><edit name="family" mode="append_last"><string>${common}</string></edit></match>`,
    '</fontconfig>',
  ];
  const path = join(folder, `${fonts.replace(' ', '-').toLowerCase()}.conf`);
  const text = `${lines.join('\n')}\n`;
  // Browsers of other processes may be reading it.
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  return path;
}
