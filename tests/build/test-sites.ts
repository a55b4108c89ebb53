import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cwd, env, execPath, pid } from 'node:process';
import { wikiCache } from '#build/cache-folder.ts';
import type { Site } from '#compiler/schemas/site.ts';

/** The wiki that the engine is tested on. */
export const inventedFilm = 'mocks/invented-film';

/**
 * How long pages of the test site wait for data before they fall back to part 0, in milliseconds. Longer than usual,
 * since a busy machine is not a slow network.
 */
export const dataTimeout = 30_000;

/** All inputs of a built site besides its content. */
const inputs = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
const isInput = (path: string) => !/\.test\.tsx?$|^src\/content\//.test(path);

/**
 * Returns the folder of a wiki's site, built like `npm run build` does, and rebuilt if any input has changed.
 *
 * @param content - The folder of its content.
 * @param kind - A name for a site with further options, which has a cache of its own.
 * @throws If the build fails.
 */
export function testSite(content: string, kind = 'plain', ...options: string[]): string {
  const cache = wikiCache(idOf(content), 'test-sites', kind);
  const folder = join(cache, inputHash(content));
  const site = join(folder, 'site');
  if (existsSync(folder)) return site;
  const unfinished = `${folder}.${pid}`;
  mkdirSync(unfinished, { recursive: true });
  buildWiki(content, join(unfinished, 'site'), `--data-timeout=${dataTimeout}`, ...options);
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
    // The history of this repository is no input of a test: the wiki is built as if there were none.
    { encoding: 'utf8', env: { ...env, NODE_ENV: 'production', GIT_CEILING_DIRECTORIES: cwd() } },
  );
  if (status !== 0 || stderr !== '') throw new Error(`The build of ${content} failed.\n${stdout}${stderr}`);
  return stdout.trim().split('\n');
}

function idOf(content: string): string {
  return (JSON.parse(readFileSync(join(content, 'site.json'), 'utf8')) as Pick<Site, 'id'>).id;
}

function inputHash(content: string): string {
  const hash = createHash('sha256').update(env['WIKI_LANGUAGE'] ?? '');
  const paths = [...inputs.flatMap(filesIn).filter(isInput), ...filesIn(content)];
  for (const path of paths) hash.update(`\0${path}\0`).update(readFileSync(path));
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesIn(`${path}/${name}`));
}
