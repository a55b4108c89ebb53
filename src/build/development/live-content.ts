import type { AuthoredFile } from '#compiler/json-file.ts';
import { type ContentState, isError, type Problem, sortProblems } from '#compiler/problem.ts';
import { termCache } from '#compiler/search/search-files.ts';
import { dataAddresses } from '#wiki/addresses.ts';
import { type Answer, compiledResponses } from '../compiled-responses.ts';
import { readContentFiles } from '../content-files.ts';
import { ignoredFiles } from '../ignored-files.ts';
import { checkWiki } from '../read-wiki.ts';

/** What has changed since the files were last read: nothing, the errors alone, the answers, or what every page needs. */
export type Change = 'nothing' | 'errors' | 'answers' | 'site';

/** The content of a folder while someone works on it. */
export interface LiveContent {
  /** Reads the files again. */
  read: () => Change;
  state: () => ContentState;
  /**
   * Returns the body of a data file from the last content without errors, or null if that has no such file; undefined if
   * there was no such content yet.
   */
  answer: (address: string) => string | null | undefined;
}

/**
 * Reads the content of a folder. While its files have errors, the answers stay those of before.
 *
 * @throws If the folder cannot be read.
 */
export function liveContent(folder: string): LiveContent {
  const terms = termCache();
  let known: readonly AuthoredFile[] = [];
  let errors: readonly Problem[] = [];
  let answer: Answer | undefined;
  const read = (): Change => {
    const files = readContentFiles(folder);
    const ignored = ignoredFiles(folder);
    const now = [...files, ...ignored.map(({ file }) => ({ path: file, text: '' }))];
    if (areSame(now, known)) return 'nothing';
    known = now;
    const { content, problems } = checkWiki(files);
    errors = sortProblems([...ignored, ...problems.filter(isError)]);
    if (!content) return 'errors';
    const before = answer?.(dataAddresses.site());
    answer = compiledResponses(content, { terms });
    return before === answer(dataAddresses.site()) ? 'answers' : 'site';
  };
  read();
  return {
    read,
    state: () => ({ folder, errors, hasContent: answer !== undefined }),
    answer: (address) => answer?.(address),
  };
}

function areSame(files: readonly AuthoredFile[], others: readonly AuthoredFile[]): boolean {
  return (
    files.length === others.length &&
    files.every(({ path, text }, at) => path === others[at]?.path && text === others[at].text)
  );
}
