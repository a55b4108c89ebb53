import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath, pid } from 'node:process';
import { cacheFolder } from '#build/cache-folder.ts';

/** The wiki that the engine is tested on. */
export const inventedFilm = 'mocks/invented-film';

/**
 * How long pages of the test site wait for their data before they show part 0, in milliseconds: a busy machine is no
 * slow network.
 */
export const dataTimeout = 30_000;

const cache = cacheFolder('test-sites');
/** All that a built site is made of. What only tests read, and the content of another wiki, are left out. */
const inputs = ['src', inventedFilm, 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];
const isInput = (path: string) => !/\.test\.tsx?$|^src\/content\//.test(path);

/**
 * Returns the folder of the invented film's site, built as `npm run build` builds one. It is built anew where anything
 * that it is made of has changed. Throws where the build fails.
 */
export function inventedSite(): string {
  const folder = join(cache, inputHash());
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = `${folder}.${pid}`;
  buildWiki(inventedFilm, unfinished, `--data-timeout=${dataTimeout}`);
  for (const old of readdirSync(cache))
    if (join(cache, old) !== unfinished) rmSync(join(cache, old), { recursive: true });
  renameSync(unfinished, folder);
  return folder;
}

/**
 * Builds a wiki by the command, in a process of its own: what vitest says of its environment would end up in the
 * bundles. Returns what the command printed; throws where it fails or complains.
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
