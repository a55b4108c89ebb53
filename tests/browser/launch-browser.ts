import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { env } from 'node:process';
import { type Browser, chromium as playwright } from 'playwright-core';
import { sharedCache } from '#build/cache-folder.ts';
import { fontSettings, type SystemFonts } from './test-fonts.ts';

export interface LaunchOptions {
  /** Additional command-line flags. */
  flags?: readonly string[];
  /** Default flags of the driver to leave out. */
  without?: readonly string[];
  /** The fonts it finds besides those of the site. */
  fonts?: SystemFonts;
}

/**
 * Launches a real browser without manual setup: the one at `CHROMIUM_PATH`, Debian's if it is installed, or the one in
 * an npm package. The available fonts are the same on every machine.
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

/** Returns the path of the browser. The packaged one is unpacked first; only one process may do that at a time. */
export async function browserPath(): Promise<string> {
  const named = env['CHROMIUM_PATH'];
  if (named) return named;
  // An empty CHROMIUM_PATH selects the packaged browser.
  if (existsSync('/usr/bin/chromium') && named === undefined) return '/usr/bin/chromium';
  return packagedBrowser();
}

async function packagedBrowser(): Promise<string> {
  // The package unpacks itself and its libraries into the temporary folder, and only if it detects AWS
  // Lambda; it reads both settings on import.
  const folder = resolve(sharedCache('chromium'));
  mkdirSync(folder, { recursive: true });
  const temporary = env['TMPDIR'];
  env['TMPDIR'] = folder;
  env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    // Other tests of this process have their own temporary files: Node runs no TypeScript below node_modules.
    if (temporary === undefined) delete env['TMPDIR'];
    else env['TMPDIR'] = temporary;
  }
}
