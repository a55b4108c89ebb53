import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';
import { type Browser, chromium as playwright } from 'playwright-core';
import { fontSettings, type SystemFonts } from './test-fonts.ts';

export interface LaunchOptions {
  /** Further flags of the browser's command line. */
  flags?: readonly string[];
  /** Flags that it would otherwise be given for tests. */
  without?: readonly string[];
  /** What fonts it finds besides those of the site. */
  fonts?: SystemFonts;
}

/**
 * Launches a real browser without anything installed by hand: the one that `CHROMIUM_PATH` names, Debian's where it is
 * installed, else the one that comes inside an npm package. Its fonts are the same on every machine.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const { flags = [], without = [], fonts = 'with Hangul' } = options;
  return playwright.launch({
    executablePath: await browserPath(),
    args: ['--no-sandbox', ...flags],
    ignoreDefaultArgs: [...without],
    env: { ...env, FONTCONFIG_FILE: fontSettings(fonts) },
  });
}

/** Where the browser is; the packaged one is unpacked first, which only one process may do at a time. */
export async function browserPath(): Promise<string> {
  const named = env['CHROMIUM_PATH'];
  if (named) return named;
  // An empty CHROMIUM_PATH asks for the packaged one.
  if (existsSync('/usr/bin/chromium') && named === undefined) return '/usr/bin/chromium';
  return packagedBrowser();
}

async function packagedBrowser(): Promise<string> {
  // The package unpacks itself and its libraries into the temporary folder, and only where it believes to run on
  // Amazon's Lambda; both are read as it is imported.
  const folder = resolve('node_modules/.cache/test-browser/chromium');
  mkdirSync(folder, { recursive: true });
  env['TMPDIR'] = folder;
  env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
