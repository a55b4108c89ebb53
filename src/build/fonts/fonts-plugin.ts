import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { fontFaces } from './font-faces.ts';
import type { Site } from '#compiler/schemas/site.ts';
import { accentSheet } from '../accent-sheet.ts';
import { cacheFolder } from '../cache-folder.ts';
import { fontMetrics } from './font-package.ts';
import { scriptFonts } from './script-fonts.ts';
import { wholeSlices } from './slices.ts';

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

/** Development cuts nothing: a file has all of a script, so that any new word shows. */
export function developmentFonts(): Plugin {
  const folder = cacheFolder('development');
  const sheet = join(folder, 'fonts.css');
  return {
    ...fonts(sheet),
    apply: 'serve',
    async buildStart() {
      mkdirSync(folder, { recursive: true });
      writeFileSync(sheet, await wholeFonts('src/content/site.json', folder));
    },
  };
}

/** The style sheet of fonts that are not cut, as seen from a folder; where the file has an error, of none. */
async function wholeFonts(siteFile: string, folder: string): Promise<string> {
  const { scripts = [], fonts: named = [], accents } = readSite(siteFile);
  const fontsOfScripts = scriptFonts({ scripts, fonts: named });
  const slices = fontsOfScripts.flatMap(wholeSlices);
  const latin = fontsOfScripts.find((font) => font.scripts.includes('Latin'));
  const faces = fontFaces({
    slices,
    scripts: scripts.flatMap(({ unicode }) => unicode),
    metrics: latin ? await fontMetrics(latin.font) : null,
    urlOf: ({ font, subset }) =>
      relative(folder, font.fileOf(subset, 700, 'woff2'))
        .split(sep)
        .join('/'),
    embedded: false,
  });
  return faces + accentSheet({ accents });
}

/** What site.json says of scripts and fonts; the errors of it are shown over the page. */
function readSite(file: string): Partial<Pick<Site, 'scripts' | 'fonts' | 'accents'>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Site>;
  } catch {
    return {};
  }
}
