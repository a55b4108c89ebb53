import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { fontFaces } from './font-faces.ts';
import type { Site } from '#compiler/schemas/site.ts';
import { accentSheet } from '../accent-sheet.ts';
import { sharedCache } from '../cache-folder.ts';
import { latinMetrics, scriptFonts } from './script-fonts.ts';
import { wholeSlices } from './slices.ts';

/** The module that entries import for the rules of the fonts. */
const sheetId = 'virtual:fonts.css';

/** Provides the style sheet of the fonts to the entries. */
export function fonts(sheet: string): Plugin {
  return {
    name: 'fonts',
    enforce: 'pre',
    resolveId: (id) => (id === sheetId ? resolve(sheet) : null),
  };
}

/** In development fonts are not subset, so that new text always has its characters; `content` is the folder of it. */
export function developmentFonts(content: string): Plugin {
  const folder = sharedCache('development');
  const sheet = join(folder, 'fonts.css');
  return {
    ...fonts(sheet),
    async buildStart() {
      mkdirSync(folder, { recursive: true });
      writeFileSync(sheet, await wholeFonts(join(content, 'site.json'), folder));
    },
  };
}

/** Returns the style sheet of complete fonts, relative to a folder; without fonts if site.json has an error. */
async function wholeFonts(siteFile: string, folder: string): Promise<string> {
  const { scripts = [], fonts: named = [], accents } = readSite(siteFile);
  const fontsOfScripts = scriptFonts({ scripts, fonts: named });
  const slices = fontsOfScripts.flatMap(wholeSlices);
  const faces = fontFaces({
    slices,
    scripts: scripts.flatMap(({ unicode }) => unicode),
    metrics: await latinMetrics(fontsOfScripts),
    urlOf: ({ font, subset, weight }) =>
      relative(folder, font.fileOf(subset, weight, 'woff2'))
        .split(sep)
        .join('/'),
    embedded: false,
  });
  return faces + accentSheet({ accents });
}

/** Returns the scripts and fonts of site.json. Its errors are shown in the overlay of the content plugin. */
function readSite(file: string): Partial<Pick<Site, 'scripts' | 'fonts' | 'accents'>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Site>;
  } catch {
    return {};
  }
}
