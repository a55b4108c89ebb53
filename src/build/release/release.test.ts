import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { keys, terminalWith } from '#tests/fixtures/typing-person.ts';
import { wiki } from '#tests/fixtures/small-wiki.ts';
import { Cancelled } from '../new/answer.ts';
import { release } from './release.ts';

const nobody = { isAttended: false };

/** A script that stands for `npm test`: it builds a site of two pages. */
const makeSite = `
const { mkdirSync, writeFileSync } = require('node:fs');
mkdirSync('dist/full', { recursive: true });
mkdirSync('dist-hosting', { recursive: true });
writeFileSync('dist/index.html', 'home');
writeFileSync('dist/full/lamp-wiki.html', 'all in one');
writeFileSync('dist-hosting/nginx-http.conf', 'rules');
`;

/** Returns a repository with a tiny wiki, all committed on the branch `main`. */
function repository(files: Record<string, string> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'released-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const own = { name: 'tiny', version: '0.1.0' };
  const all = {
    'package.json': JSON.stringify({ ...own, scripts: { test: 'node make-site.cjs' } }),
    'package-lock.json': JSON.stringify({ ...own, lockfileVersion: 3, packages: { '': own } }),
    'make-site.cjs': makeSite,
    '.gitignore': 'dist\ndist-hosting\nrelease\n',
    ...Object.fromEntries(wiki().map(({ path, text }) => [`src/content/${path}`, text])),
    ...files,
  };
  write(root, all);
  git(root, 'init', '--quiet', '--initial-branch=main');
  for (const [name, value] of [
    ['user.name', 'Keeper'],
    ['user.email', 'keeper@example.org'],
    ['commit.gpgsign', 'false'],
    ['tag.gpgsign', 'false'],
  ])
    git(root, 'config', name ?? '', value ?? '');
  commit(root, 'Begin');
  return root;
}

function write(root: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function commit(root: string, message: string): void {
  git(root, 'add', '--all');
  git(root, 'commit', '--quiet', '--message', message);
}

function git(root: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
}

/** Returns what the command tells, or why it refused, and what it did. */
async function released(root: string, ...args: string[]) {
  const told: string[] = [];
  const before = git(root, 'rev-parse', 'HEAD');
  const refused = await release(args, {
    root,
    terminal: nobody,
    tell: (line) => told.push(line),
    showsChecks: false,
  }).then(
    () => undefined,
    (error: unknown) => String(error instanceof Error ? error.message : error),
  );
  return { told, refused, isSame: git(root, 'rev-parse', 'HEAD') === before && !existsSync(join(root, 'release')) };
}

test('a release is checked, packed, committed and tagged', async () => {
  const root = repository();
  const { told, refused } = await released(root, '--version=minor');
  expect(refused).toBe(undefined);
  expect(told).toEqual([
    'The Lamp Wiki 0.2.0, after 0.1.0.',
    'It is the first release.',
    'Written: release/lamp-wiki-0.2.0.zip',
    'Written: release/lamp-wiki-0.2.0.html',
    'Written: release/lamp-wiki-0.2.0.sha256',
    'Tagged: v0.2.0',
    'Next: git push --follow-tags, and put the files of release/ where readers find them.',
  ]);
  const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as { version: string };
  expect([read('package.json').version, read('package-lock.json').version]).toEqual(['0.2.0', '0.2.0']);
  expect(git(root, 'tag', '--points-at', 'HEAD')).toBe('v0.2.0');
  // Only such tags go with `git push --follow-tags`.
  expect(git(root, 'cat-file', '-t', 'v0.2.0')).toBe('tag');
  expect(git(root, 'log', '--format=%s')).toBe('Release The Lamp Wiki 0.2.0\nBegin');
  expect(git(root, 'status', '--porcelain')).toBe('');
});

test('the archive has the site and the rules for hosts, and its checksum is that of the list', async () => {
  const root = repository();
  await released(root, '--version=1.0.0');
  const folder = join(root, 'release');
  const zip = readFileSync(join(folder, 'lamp-wiki-1.0.0.zip'));
  const packed = Object.entries(unzipSync(zip)).map(([path, bytes]): [string, string] => [path, strFromU8(bytes)]);
  expect(Object.fromEntries(packed)).toEqual({
    'lamp-wiki-1.0.0/dist-hosting/nginx-http.conf': 'rules',
    'lamp-wiki-1.0.0/dist/full/lamp-wiki.html': 'all in one',
    'lamp-wiki-1.0.0/dist/index.html': 'home',
  });
  expect(readFileSync(join(folder, 'lamp-wiki-1.0.0.html'), 'utf8')).toBe('all in one');
  const sums = readFileSync(join(folder, 'lamp-wiki-1.0.0.sha256'), 'utf8');
  expect(sums.trim().split('\n')).toEqual(
    ['lamp-wiki-1.0.0.zip', 'lamp-wiki-1.0.0.html'].map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}  ${name}`,
    ),
  );
});

test('a later release says how much of the content has changed, and replaces the archive of the one before', async () => {
  const root = repository();
  await released(root, '--version=patch');
  const [file] = wiki({ 'sources/log.json': { id: 'log' } }).filter(({ path }) => path === 'sources/log.json');
  write(root, {
    'src/content/sources/log.json': file?.text ?? '',
    'src/content/film/lamp.json': '{}',
    'src/content/parts.json': '{}',
    'src/content/README.md': 'About it',
  });
  rmSync(join(root, 'src/content/events/s3.json'));
  commit(root, 'Go on');
  const { told, refused } = await released(root, '--version=patch');
  expect(refused).toBe(undefined);
  expect(told.slice(0, 2)).toEqual([
    'The Lamp Wiki 0.1.2, after 0.1.1.',
    'Since v0.1.1: events 1 removed; film 1 changed; the wiki 1 changed; sources 1 added.',
  ]);
  expect(readdirSync(join(root, 'release'))).toEqual([
    'lamp-wiki-0.1.2.html',
    'lamp-wiki-0.1.2.sha256',
    'lamp-wiki-0.1.2.zip',
  ]);
});

test('a dry run tells what a release would do, and does nothing', async () => {
  const root = repository();
  const { told, refused, isSame } = await released(root, '--version=major', '--dry-run');
  expect({ refused, isSame, tags: git(root, 'tag'), status: git(root, 'status', '--porcelain') }).toEqual({
    refused: undefined,
    isSame: true,
    tags: '',
    status: '',
  });
  expect(existsSync(join(root, 'dist'))).toBe(false);
  expect(told).toEqual([
    'The Lamp Wiki 1.0.0, after 0.1.0.',
    'It is the first release.',
    'Would run npm test, which builds the site.',
    'Would write release/lamp-wiki-1.0.0.zip, release/lamp-wiki-1.0.0.html and release/lamp-wiki-1.0.0.sha256.',
    'Would set the version in package.json and package-lock.json.',
    'Would commit that on main, and tag it v1.0.0.',
  ]);
});

test.each<[string, (root: string) => void, string[], RegExp]>([
  [
    'changes that are not committed',
    (root) => write(root, { 'make-site.cjs': '', 'notes.txt': 'Later' }),
    ['--version=patch'],
    /^there are changes that are not committed: make-site\.cjs, notes\.txt\. Fix: commit them, or .* git stash\.$/,
  ],
  [
    'another branch',
    (root) => git(root, 'switch', '--quiet', '--create', 'draft'),
    ['--version=patch'],
    /^a release is made on the branch "main", and this is "draft"\. Fix: git switch main, or say --branch=NAME\.$/,
  ],
  [
    'no branch',
    (root) => git(root, 'switch', '--quiet', '--detach'),
    ['--version=patch'],
    /on the branch "main", and this is none/,
  ],
  [
    'a tag that exists',
    (root) => git(root, 'tag', 'v0.1.1'),
    ['--version=patch'],
    /^the tag v0\.1\.1 exists: it is the commit \w+ of \d{4}-\d\d-\d\d\. Fix: give a later version\.$/,
  ],
  ['a version that is none', () => undefined, ['--version=next'], /^expected --version=patch, .* not "next"\.$/],
  ['the version that it has', () => undefined, ['--version=0.1.0'], /^0\.1\.0 is the version already\. Give the next/],
  ['no version', () => undefined, [], /^say which: npm run release -- --version=patch/],
  [
    'an unknown option',
    () => undefined,
    ['--skip-tests'],
    /'--skip-tests'.* Options: --version, --branch, --dry-run\.$/s,
  ],
])('it refuses %s and says how to go on', async (_, change, args, why) => {
  const root = repository();
  change(root);
  const { refused, isSame } = await released(root, ...args);
  expect(refused).toMatch(why);
  expect(isSame).toBe(true);
  const dry = await released(root, ...args, '--dry-run');
  expect(dry.refused).toMatch(why);
});

test('what fails the checks is not released', async () => {
  const root = repository({ 'make-site.cjs': 'process.exit(1)' });
  const { refused, isSame } = await released(root, '--version=patch');
  expect(refused).toBe('npm test failed, so nothing was released.');
  expect({ isSame, tags: git(root, 'tag') }).toEqual({ isSame: true, tags: '' });
});

test('where git refuses the commit, nothing stays changed', async () => {
  const root = repository();
  write(root, { '.git/hooks/pre-commit': '#!/bin/sh\necho "not today" >&2\nexit 1\n' });
  execFileSync('chmod', ['+x', join(root, '.git/hooks/pre-commit')]);
  const { refused } = await released(root, '--version=patch');
  expect(refused).toMatch(/^the version was not committed: [\s\S]*not today/);
  expect({ tags: git(root, 'tag'), status: git(root, 'status', '--porcelain') }).toEqual({ tags: '', status: '' });
});

test('outside a repository it says what git says', async () => {
  const root = mkdtempSync(join(tmpdir(), 'released-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const refusal = release(['--version=patch'], { root, terminal: nobody, tell: () => undefined });
  await expect(refusal).rejects.toThrow(/^git status failed in .*not a git repository/);
});

test('at a terminal it asks for the version', async () => {
  const root = repository();
  const terminal = terminalWith([['What follows version 0.1.0?', `${keys.down}${keys.enter}`]]);
  const told: string[] = [];
  await release(['--dry-run'], { root, terminal, tell: (line) => told.push(line) });
  expect(told[0]).toBe('The Lamp Wiki 0.2.0, after 0.1.0.');
  const leaving = terminalWith([['What follows version 0.1.0?', keys.giveUp]]);
  await expect(release(['--dry-run'], { root, terminal: leaving, tell: () => undefined })).rejects.toThrow(Cancelled);
});
