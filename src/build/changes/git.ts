import { spawnSync } from 'node:child_process';
import { env } from 'node:process';

/** A file of the content in a commit. */
interface CommittedFile {
  /** Its path below the content folder. */
  path: string;
  /** The day on which the commit came into the branch (UTC): `2026-12-01`. */
  day: string;
  /** The names by which git has its text before and after; null if there was no such file. */
  before: string | null;
  after: string | null;
}

/** What git tells of a content folder since its first release. */
export interface GitHistory {
  /** The day of the first release (UTC). */
  since: string;
  /** Every changed file of every commit since then, the oldest first. */
  files: CommittedFile[];
  /** Whether the folder differs from the last commit. */
  isDirty: boolean;
}

/** Why the history of a folder cannot be read. */
export class HistoryUnreadable extends Error {}

/** A tag of a release: `v0.1.0`. */
const releaseTags = 'refs/tags/v[0-9]*';

/**
 * Returns the history of a folder since the oldest tag of a release, along the first parents, so that what a branch
 * brought came on the day of its merge; null if there is no such tag.
 *
 * @throws {HistoryUnreadable} Without git, without a repository, or in a shallow clone.
 */
export function gitHistory(folder: string): GitHistory | null {
  if (git(folder, ['rev-parse', '--is-shallow-repository']).trim() !== 'false') {
    throw new HistoryUnreadable('this clone has only the latest commits. Fix: git fetch --unshallow --tags');
  }
  const tags = git(folder, [
    'for-each-ref',
    '--merged=HEAD',
    '--sort=creatordate',
    '--format=%(refname) %(creatordate:unix)',
    releaseTags,
  ]);
  const [, tag, seconds] = /^(\S+) (\d+)/.exec(tags) ?? [];
  if (tag === undefined) return null;
  const log = git(folder, [
    '-c',
    'core.quotePath=false',
    'log',
    '--first-parent',
    '-m',
    '--reverse',
    '--relative',
    '--raw',
    '--no-abbrev',
    '--no-renames',
    '--format=%ct',
    `${tag}..HEAD`,
    '--',
    '.',
  ]);
  return {
    since: dayOf(Number(seconds)),
    files: filesIn(log),
    isDirty: git(folder, ['status', '--porcelain', '--', '.']) !== '',
  };
}

function filesIn(log: string): CommittedFile[] {
  const files: CommittedFile[] = [];
  let day = '';
  for (const line of log.split('\n')) {
    // A clock may have been wrong, but no commit came before its parent.
    if (/^\d+$/.test(line)) day = [day, dayOf(Number(line))].toSorted().at(-1) ?? day;
    // :100644 100644 <before> <after> M<tab>characters/old-miller.json
    const [, before, after, path] = /^:\d+ \d+ (\w+) (\w+) \w+\t(.+)$/.exec(line) ?? [];
    if (path !== undefined) files.push({ path, day, before: blob(before), after: blob(after) });
  }
  return files;
}

function blob(name = ''): string | null {
  return /^0*$/.test(name) ? null : name;
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

/**
 * Returns the texts that git has by these names, read by one process.
 *
 * @throws {HistoryUnreadable} If git does not have one, such as in a partial clone without network.
 */
export function textsOf(folder: string, names: readonly string[]): Map<string, string> {
  if (names.length === 0) return new Map();
  const output = runGit(folder, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  const texts = new Map<string, string>();
  let at = 0;
  for (const name of names) {
    const end = output.indexOf('\n', at);
    // <name> blob <size in bytes>
    const size = Number(/^\w+ blob (\d+)$/.exec(output.toString('utf8', at, end))?.[1]);
    if (!Number.isInteger(size)) throw new HistoryUnreadable(`git has no file ${name}. Fix: git fetch --refetch`);
    texts.set(name, output.toString('utf8', end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return texts;
}

function git(folder: string, args: string[]): string {
  return runGit(folder, args).toString('utf8');
}

function runGit(folder: string, args: string[], input = ''): Buffer {
  const { error, status, stdout, stderr } = spawnSync('git', args, {
    cwd: folder,
    input,
    maxBuffer: Number.POSITIVE_INFINITY,
    // Reading must not write to the repository.
    env: { ...env, GIT_OPTIONAL_LOCKS: '0' },
  });
  if (error) throw new HistoryUnreadable(`git cannot be run (${error.message}). Fix: install it (https://git-scm.com)`);
  if (status === 0) return stdout;
  const [said = ''] = stderr.toString('utf8').split('\n');
  throw new HistoryUnreadable(`git says “${said.replace(/^fatal: /, '')}”`);
}
