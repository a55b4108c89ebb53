import { type Problem, problemAt } from '#compiler/problem.ts';
import { contentEntries } from './content-files.ts';

/** What stands beside the content on purpose: documents, code, and what file managers leave. */
const beside = /(?:^|\/)\.|\.(?:md|ts)$/;

/**
 * Returns a problem for everything in a content folder that no one reads although its author may think so: files of
 * another kind, links, and folders with the name of a file.
 *
 * @throws If the folder cannot be read.
 */
export function ignoredFiles(folder: string): Problem[] {
  return contentEntries(folder)
    .flatMap(({ path, entry }) => {
      const isJson = path.endsWith('.json');
      if (beside.test(path) || (entry.isFile() && (isJson || path.endsWith('.svg')))) return [];
      if (entry.isFile()) return [ignored(path, 'This file is not read: only .json files are.', mendOf(path))];
      if (!entry.isDirectory()) return [ignored(path, 'A link is not followed.', 'Put the file itself here.')];
      const mend = 'Move its files up, and remove it.';
      return isJson ? [ignored(path, 'This is a folder, so no file is read from here.', mend)] : [];
    })
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

function mendOf(path: string): string {
  const meant = path.replace(/\.json(?:[^/]+)$|\.json$/i, '.json');
  return meant === path ? 'Remove it, or keep it outside the content.' : `Rename it to ${meant}.`;
}

function ignored(path: string, message: string, expected: string): Problem {
  const file = { path, text: '', value: undefined, errors: [], repeated: [] };
  return problemAt({ file, path: [], offset: 0, rule: 'ignored-file', message, expected });
}
