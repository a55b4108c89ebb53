import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath, pid } from 'node:process';
import { cacheFolder } from '#build/cache-folder.ts';

/** The wiki that the engine is tested on. */
export const inventedFilm = 'mocks/invented-film';

/**
 * How long pages of the test site wait for data before they fall back to part 0, in milliseconds. Longer than usual,
 * since a busy machine is not a slow network.
 */
export const dataTimeout = 30_000;

/** All inputs of a built site, without test data and the content of the other wiki. */
const inputs = ['src', inventedFilm, 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
const isInput = (path: string) => !/\.test\.tsx?$|^src\/content\//.test(path);

/**
 * Returns the folder of the invented film's site, built like `npm run build` does, and rebuilt if any input has
 * changed.
 *
 * @param kind - A name for a site with further options, which has a cache of its own.
 * @throws If the build fails.
 */
export function inventedSite(kind = 'plain', ...options: string[]): string {
  const cache = cacheFolder('test-sites', kind);
  const folder = join(cache, inputHash());
  const site = join(folder, 'site');
  if (existsSync(folder)) return site;
  const unfinished = `${folder}.${pid}`;
  mkdirSync(unfinished, { recursive: true });
  buildWiki(inventedFilm, join(unfinished, 'site'), `--data-timeout=${dataTimeout}`, ...options);
  for (const old of readdirSync(cache))
    if (join(cache, old) !== unfinished) rmSync(join(cache, old), { recursive: true });
  renameSync(unfinished, folder);
  return site;
}

/**
 * Builds a wiki with the command, in its own process, since vitest's environment variables would end up in the bundles.
 *
 * @returns The output of the command.
 * @throws If it fails or prints errors.
 */
export function buildWiki(content: string, outDir: string, ...options: string[]): string[] {
  const { status, stdout, stderr } = spawnSync(
    execPath,
    ['src/build/build.ts', content, `--out=${outDir}`, ...options],
    { encoding: 'utf8', env: { ...env, NODE_ENV: 'production' } },
  );
  if (status !== 0 || stderr !== '') throw new Error(`The build of ${content} failed.\n${stdout}${stderr}`);
  return stdout.trim().split('\n');
}

function inputHash(): string {
  const hash = createHash('sha256').update(env['WIKI_LANGUAGE'] ?? '');
  for (const path of inputs.flatMap(filesIn).filter(isInput)) hash.update(`\0${path}\0`).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesIn(`${path}/${name}`));
}
