import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * Launches a real browser without anything installed by hand: the one that `CHROMIUM_PATH` names, Debian's where it is
 * installed, else the one that comes inside an npm package. `flags` are further ones of the browser's command line; `without` are some that it would
 * otherwise be given for tests.
 */
export async function launchBrowser(flags: readonly string[] = [], without: readonly string[] = []): Promise<Browser> {
  return playwright.launch({
    executablePath: await browserPath(),
    args: ['--no-sandbox', ...flags],
    ignoreDefaultArgs: [...without],
  });
}

/** Where the browser is; the packaged one is unpacked first, which only one process may do at a time. */
export async function browserPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  // An empty CHROMIUM_PATH asks for the packaged one.
  if (existsSync('/usr/bin/chromium') && named === undefined) return '/usr/bin/chromium';
  return packagedBrowser();
}

async function packagedBrowser(): Promise<string> {
  // The package unpacks itself and its libraries into the temporary folder, and only where it believes to run on
  // Amazon's Lambda; both are read as it is imported.
  const folder = resolve('node_modules/.cache/room-7/chromium');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  // It looks for its fonts in /tmp. A browser that finds none dies on the first page.
  const fonts = join(folder, 'fonts-here.conf');
  const places = [join(folder, 'fonts'), '/usr/share/fonts'].map((place) => `<dir>${place}</dir>`).join('');
  writeFileSync(fonts, `<fontconfig>${places}<cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`);
  process.env['FONTCONFIG_FILE'] = fonts;
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
