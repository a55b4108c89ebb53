import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isCancel, select } from '@clack/prompts';
import { groupBy } from '#lib/group-by.ts';
import type { Site } from '#compiler/schemas/site.ts';
import { Refusal } from '../content-changes.ts';
import { Cancelled } from '../new/answer.ts';
import type { Terminal } from '../new/new-command.ts';
import { archiveNames, writeArchive } from './archive.ts';
import { git, hasTag, latestTag, nextVersion, npm } from './commands.ts';

/** Where a release is made. */
export interface Releasing {
  /** The folder of the project. */
  root: string;
  terminal: Terminal;
  /** Told what is done, a line at a time. */
  tell: (line: string) => void;
  /** Whether the checks write to the terminal; they do if it is not said. */
  showsChecks?: boolean;
}

/**
 * Carries out `npm run release -- --version=minor`: runs the checks, packs the site that they have built, sets the version,
 * commits and tags it. `--dry-run` only tells what it would do, and `--branch` is another branch than `main`. Nothing
 * is sent anywhere.
 *
 * @throws A `Refusal`, or `Cancelled`; then there is no commit and no tag.
 */
export async function release(
  args: readonly string[],
  { root, terminal, tell, showsChecks = true }: Releasing,
): Promise<void> {
  const options = optionsIn(args);
  const changed = git(root, 'status', '--porcelain');
  if (changed !== '') {
    const files = changed.split('\n').map((line) => line.slice(3).trim());
    throw new Refusal(
      `there are changes that are not committed: ${shortList(files)}. Fix: commit them, or put them aside with git stash.`,
    );
  }
  const branch = git(root, 'branch', '--show-current');
  if (branch !== options.branch) {
    throw new Refusal(
      `a release is made on the branch "${options.branch}", and this is ${branch === '' ? 'none' : `"${branch}"`}. ` +
        `Fix: git switch ${options.branch}, or say --branch=NAME.`,
    );
  }
  const now = versionOf(root);
  const version = nextVersion(root, options.version ?? (await askVersion(now, terminal)));
  const tag = `v${version}`;
  if (hasTag(root, tag)) {
    const commit = git(root, 'log', '-1', '--format=%h of %cs', tag);
    throw new Refusal(`the tag ${tag} exists: it is the commit ${commit}. Fix: give a later version.`);
  }
  const { id, name } = siteOf(root);
  const before = latestTag(root);
  tell(`${name} ${version}, after ${now}.`);
  tell(before === undefined ? 'It is the first release.' : changesSince(root, before));
  if (options.isDry) {
    const { zip, oneFile, sums } = archiveNames(id, version);
    const steps = [
      'run npm test, which builds the site',
      `write ${zip}, ${oneFile} and ${sums}`,
      `set the version in package.json and package-lock.json`,
      `commit that on ${branch}, and tag it ${tag}`,
    ];
    for (const step of steps) tell(`Would ${step}.`);
    return;
  }
  if (!npm(root, ['test'], showsChecks).worked) throw new Refusal('npm test failed, so nothing was released.');
  const written = writeArchive(root, id, version, new Date(git(root, 'log', '-1', '--format=%cI')));
  for (const file of written) tell(`Written: ${file}`);
  // It commits and tags.
  const { worked, errors } = npm(root, ['version', version, '--message', `Release ${name} %s`]);
  if (!worked) {
    git(root, 'checkout', 'HEAD', '--', '.');
    throw new Refusal(`the version was not committed: ${errors}`);
  }
  tell(`Tagged: ${tag}`);
  tell('Next: git push --follow-tags, and put the files of release/ where readers find them.');
}

function optionsIn(args: readonly string[]): { version?: string | undefined; branch: string; isDry: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        version: { type: 'string' },
        branch: { type: 'string', default: 'main' },
        'dry-run': { type: 'boolean', default: false },
      },
    });
    return { version: values.version, branch: values.branch, isDry: values['dry-run'] };
  } catch (error) {
    throw new Refusal(
      `${error instanceof Error ? error.message : String(error)}. Options: --version, --branch, --dry-run.`,
    );
  }
}

async function askVersion(now: string, { isAttended, ...streams }: Terminal): Promise<string> {
  if (!isAttended) throw new Refusal('say which: npm run release -- --version=patch, minor, major, or a number.');
  const answer = await select({
    message: `What follows version ${now}?`,
    options: [
      { value: 'patch', label: 'patch', hint: 'corrections' },
      { value: 'minor', label: 'minor', hint: 'new pages, sources or features' },
      {
        value: 'major',
        label: 'major',
        hint: 'what others rely on has changed: addresses, fields of the content or of the data',
      },
    ],
    ...streams,
  });
  if (isCancel(answer)) throw new Cancelled();
  return answer;
}

function versionOf(root: string): string {
  return (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
}

function siteOf(root: string): Pick<Site, 'id' | 'name'> {
  return JSON.parse(readFileSync(join(root, 'src/content/site.json'), 'utf8')) as Site;
}

/** What git says of a file, in words. */
const happened: readonly [letter: string, word: string][] = [
  ['A', 'added'],
  ['M', 'changed'],
  ['D', 'removed'],
];

/**
 * Returns how many files of the content came, changed and went since a tag, by folder. The page of the latest changes says
 * what that was, in words.
 */
function changesSince(root: string, tag: string): string {
  const files = git(root, 'diff', '--name-status', '--no-renames', tag, 'HEAD', '--', 'src/content')
    .split('\n')
    .flatMap((line) => {
      const [, letter = '', folder] = /^(\w)\tsrc\/content\/(?:([^/]+)\/)?[^/]+\.json$/.exec(line) ?? [];
      return letter === '' ? [] : { letter, folder: folder ?? 'the wiki' };
    });
  const groups = groupBy(files, ({ folder }) => folder).map((group) => {
    const counts = happened.flatMap(([letter, word]) => {
      const count = group.filter((each) => each.letter === letter).length;
      return count === 0 ? [] : `${count} ${word}`;
    });
    return `${group[0].folder} ${counts.join(', ')}`;
  });
  return groups.length === 0 ? `The content is that of ${tag}.` : `Since ${tag}: ${groups.join('; ')}.`;
}

function shortList(files: readonly string[]): string {
  const [shown, more] = [files.slice(0, 5), files.length - 5];
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
