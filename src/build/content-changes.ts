import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import type { AuthoredFile, JsonPath } from '#compiler/json-file.ts';
import { formatProblem, isError } from '#compiler/problem.ts';
import { readContent } from '#compiler/read-content.ts';
import { formatContentFile } from './format-content-file.ts';

// What a command changes in a content folder: everything is thought through first, and written at the end or not at all.

/** The new texts of files, by path in the content folder; null for one that goes. */
export type Changes = ReadonlyMap<string, string | null>;

/** What a person can put right: a wrong answer, a name that is taken. Its message is for them. */
export class Refusal extends Error {}

/**
 * Returns a file with a value set at a path, or, with `insert`, put into a list there before the item that has its
 * place. The rest of the text is as it was.
 */
export function withValue(file: AuthoredFile, path: JsonPath, value: unknown, insert = false): AuthoredFile {
  // Without options for the layout, nothing around the value is laid out anew.
  const edits = modify(file.text, [...path], value, { isArrayInsertion: insert });
  return { ...file, text: applyEdits(file.text, edits) };
}

/** Returns a file after edits, in the form of `npm run format` if it was in that before; otherwise as it was. */
export async function inItsForm(before: AuthoredFile, after: AuthoredFile): Promise<AuthoredFile> {
  const wasFormatted = (await formatContentFile(before)) === before.text;
  const text = wasFormatted ? await formatContentFile(after) : null;
  return { ...after, text: text ?? after.text };
}

/**
 * Returns a new file in the form of `npm run format`.
 *
 * @throws If there is no schema for its path.
 */
export async function newFile(path: string, value: unknown): Promise<AuthoredFile> {
  const text = await formatContentFile({ path, text: JSON.stringify(value) });
  if (text === null) throw new Error(`content: no file belongs at ${path}.`);
  return { path, text };
}

/** Returns the files of a folder after changes. */
export function changedFiles(files: readonly AuthoredFile[], changes: Changes): AuthoredFile[] {
  const kept = files.filter(({ path }) => !changes.has(path));
  const made = [...changes].flatMap(([path, text]) => (text === null ? [] : [{ path, text }]));
  return [...kept, ...made];
}

/**
 * Writes changes into a content folder, which must not lead to an error that was not there before.
 *
 * @param fresh - Paths of new files, which overwrite nothing.
 * @throws A `Refusal` with the errors, before anything is written.
 */
export function writeChanges(
  folder: string,
  files: readonly AuthoredFile[],
  changes: Changes,
  fresh: ReadonlySet<string>,
): void {
  const known = new Set(errorsOf(files, folder).map(({ what }) => what));
  const errors = errorsOf(changedFiles(files, changes), folder).filter(({ what }) => !known.has(what));
  if (errors.length > 0) {
    const shown = errors.slice(0, 5).map(({ text }) => text);
    const more = errors.length > shown.length ? [`And ${errors.length - shown.length} more.`] : [];
    throw new Refusal([...shown, ...more, 'Nothing was written.'].join('\n\n'));
  }
  for (const [path, text] of changes) {
    const file = join(folder, path);
    if (text === null) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: fresh.has(path) ? 'wx' : 'w' });
  }
  for (const [path, text] of changes) if (text === null) rmSync(join(folder, path));
}

/** Returns the errors of files, each with what is wrong, wherever the line is now, and as `npm run check` prints it. */
function errorsOf(files: readonly AuthoredFile[], folder: string): { what: string; text: string }[] {
  const errors = readContent(files).problems.filter(isError);
  return errors.map((problem) => ({
    what: [problem.file, problem.rule, problem.jsonPath, problem.message].join(' '),
    text: formatProblem(problem, folder),
  }));
}
