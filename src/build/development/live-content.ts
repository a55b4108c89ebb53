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
  let files: readonly AuthoredFile[] = [];
  let ignoredPaths = '';
  let errors: readonly Problem[] = [];
  let answer: Answer | undefined;
  const readAgain = (): Change => {
    // Files that have not changed stay the same objects, which are not parsed again.
    const before = new Map(files.map((file) => [file.path, file]));
    const read = readContentFiles(folder).map((file) => {
      const same = before.get(file.path);
      return same?.text === file.text ? same : file;
    });
    const ignored = ignoredFiles(folder);
    const paths = ignored.map(({ file }) => file).join('\n');
    if (read.length === files.length && read.every((file, at) => file === files[at]) && paths === ignoredPaths)
      return 'nothing';
    files = read;
    ignoredPaths = paths;
    const { content, problems } = checkWiki(files, false);
    errors = sortProblems([...ignored, ...problems.filter(isError)]);
    if (!content) return 'errors';
    const site = answer?.(dataAddresses.site());
    answer = compiledResponses(content, { terms });
    return site === answer(dataAddresses.site()) ? 'answers' : 'site';
  };
  readAgain();
  return {
    read: readAgain,
    state: () => ({ folder, errors, hasContent: answer !== undefined }),
    answer: (address) => answer?.(address),
  };
}
