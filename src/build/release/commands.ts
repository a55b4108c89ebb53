import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, execPath } from 'node:process';
import { Refusal } from '../content-changes.ts';

/** The result of a command: whether it worked, and what it wrote. */
interface Result {
  worked: boolean;
  output: string;
  errors: string;
}

/**
 * Runs git in a folder and returns what it writes.
 *
 * @throws A `Refusal` with git's own words if it fails, such as outside a repository.
 */
export function git(root: string, ...args: string[]): string {
  const { worked, output, errors } = run(root, 'git', args);
  if (worked) return output;
  throw new Refusal(`git ${args[0]} failed in ${root}: ${errors}`);
}

/** Returns whether git knows a tag. */
export function hasTag(root: string, tag: string): boolean {
  return run(root, 'git', ['rev-parse', '--quiet', '--verify', `refs/tags/${tag}`]).worked;
}

/** Returns the latest tag of a version before now, or undefined if there is none. */
export function latestTag(root: string): string | undefined {
  const { worked, output } = run(root, 'git', ['describe', '--tags', '--abbrev=0', '--match', 'v[0-9]*']);
  return worked ? output : undefined;
}

/** Runs npm in a folder. With `isShown`, what it writes goes to the terminal. */
export function npm(root: string, args: readonly string[], isShown = false): Result {
  // The npm that runs this script, on any system.
  const { npm_execpath: script } = env;
  return script === undefined ? run(root, 'npm', args, isShown) : run(root, execPath, [script, ...args], isShown);
}

/**
 * Returns the version that follows, as npm counts: after "patch", "minor" or "major", or the one that is asked for.
 *
 * @throws A `Refusal` if that is no version, or not another one.
 */
export function nextVersion(root: string, asked: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    copyFileSync(join(root, 'package.json'), join(folder, 'package.json'));
    const { worked, output, errors } = npm(folder, [
      'version',
      '--no-git-tag-version',
      '--ignore-scripts',
      '--',
      asked,
    ]);
    if (worked) return output.replace(/^v/, '');
    const isSame = /not changed/.test(errors);
    throw new Refusal(
      isSame
        ? `${asked} is the version already. Give the next one: --version=patch, minor, major, or a number such as 1.2.0.`
        : `expected --version=patch, minor, major, or a number such as 1.2.0, not "${asked}".`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(root: string, command: string, args: readonly string[], isShown = false): Result {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    stdio: ['ignore', isShown ? 'inherit' : 'pipe', isShown ? 'inherit' : 'pipe'],
  });
  if (error) throw new Refusal(`"${command}" cannot be run: ${error.message}. Fix: install it.`);
  return {
    worked: status === 0,
    output: (stdout as string | null)?.trimEnd() ?? '',
    errors: (stderr as string | null)?.trim() ?? '',
  };
}
