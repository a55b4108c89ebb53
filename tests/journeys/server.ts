import { setupServer } from 'msw/node';
import { readContentFiles } from '#build/content-files.ts';
import { readContent } from '#compiler/read-content.ts';
import { compiledAnswers } from '#mocks/compiled-answers.ts';
import { dataHandlers } from '#mocks/handlers.ts';

/** Answers from the compiler for the content of a folder. Throws where that content has problems. */
export function answersOf(folder: string) {
  const { content, problems } = readContent(readContentFiles(folder));
  if (!content) throw new Error(`${folder}: ${problems.length} problems; run npm run check.`);
  return compiledAnswers(content);
}

const answer = answersOf('src/content');

/** The mocks of all journeys: the real content, compiled as in production. */
export const server = setupServer(...dataHandlers(() => answer));
