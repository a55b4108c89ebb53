import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { fontFaces } from './font-faces.ts';
import { fontMetrics, wholeFont } from './font-package.ts';

/** What the entries import for the rules of the title font. */
const sheetId = 'virtual:fonts.css';

/** Gives the entries the style sheet of the fonts. */
export function fonts(sheet: string): Plugin {
  return {
    name: 'fonts',
    enforce: 'pre',
    resolveId: (id) => (id === sheetId ? resolve(sheet) : null),
  };
}

/** Development cuts nothing: one file has all of the font, so that any new word shows. */
export function developmentFonts(): Plugin {
  const folder = 'node_modules/.cache/room-7/development';
  const sheet = join(folder, 'fonts.css');
  return {
    ...fonts(sheet),
    apply: 'serve',
    async buildStart() {
      mkdirSync(folder, { recursive: true });
      const url = relative(folder, wholeFont).split(sep).join('/');
      const slices = [
        { name: 'latin', characters: '', range: 'U+0-FF,U+2000-22FF' },
        { name: 'hangul', characters: '', range: 'U+1100-11FF,U+3130-318F,U+AC00-D7A3' },
      ];
      writeFileSync(sheet, fontFaces({ slices, metrics: await fontMetrics(), urlOf: () => url, embedded: false }));
    },
  };
}
