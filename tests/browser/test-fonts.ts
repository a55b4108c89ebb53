import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Which fonts a system has besides those of the site: as most readers' do, or none with Hangul. */
export type SystemFonts = 'with Hangul' | 'without Hangul';

/** What stands for each kind of letters. The fonts come inside npm packages, and are Debian's own choice too. */
const generic = { serif: 'DejaVu Serif', monospace: 'DejaVu Sans Mono' };
/** What stands for all others, as for that of the system's own windows, which goes by many names. */
const common = 'DejaVu Sans';

/**
 * Writes the settings by which a browser started here finds the same fonts on every machine, and gives their path for
 * `FONTCONFIG_FILE` (https://www.freedesktop.org/software/fontconfig/fontconfig-user.html). What is installed on the
 * machine does not count: a line breaks where it does for everybody who runs the tests.
 */
export function fontSettings(fonts: SystemFonts): string {
  const folder = resolve('node_modules/.cache/test-browser/fonts');
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
  // Browsers that others started may be reading it.
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  return path;
}
