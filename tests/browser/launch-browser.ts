import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium as playwright } from 'playwright-core';

/**
 * Launches a real browser without anything installed by hand: the one that `CHROMIUM_PATH` names, Debian's where it is
 * installed, else the one that comes inside an npm package.
 */
export async function launchBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await browserPath(), args: ['--no-sandbox'] });
}

async function browserPath(): Promise<string> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return named;
  if (existsSync('/usr/bin/chromium') && process.env['CHROMIUM_PATH'] !== '') return '/usr/bin/chromium';
  return packagedBrowser();
}

async function packagedBrowser(): Promise<string> {
  // The package unpacks itself and its libraries into the temporary folder, and only where it believes to run on
  // Amazon's Lambda; both are read as it is imported.
  const folder = resolve('node_modules/.cache/room-7/chromium');
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}
