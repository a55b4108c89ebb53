import { setupWorker } from 'msw/browser';
import { formatProblem } from '#compiler/problem.ts';
import { readContent } from '#compiler/read-content.ts';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { contentFiles } from '#content/files.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { type Answer, compiledAnswers } from './compiled-answers.ts';
import { dataHandlers } from './handlers.ts';
import { showPartStrip } from './part-strip.ts';
import { isScenario, scenarios } from './scenarios.ts';

// Development: msw answers the site's data addresses from the content as it is now. A file with a problem leaves the
// last good answers in place and says what is wrong.
const failing: Answer = () => null;
let answer = read(contentFiles) ?? failing;

const scenario = new URLSearchParams(window.location.search).get('mock');
const worker = setupWorker(...(isScenario(scenario) ? scenarios[scenario] : []), ...dataHandlers(() => answer));
await worker.start({ quiet: true });
showPartStrip(JSON.parse(answer('/data/site.json') ?? '{}') as SiteData);

function read(files: readonly AuthoredFile[]): Answer | null {
  const { content, problems } = readContent(files);
  if (content) return compiledAnswers(content);
  for (const problem of problems) console.error(formatProblem(problem, 'src/content'));
  return null;
}

// Saving a content file reaches the open page without a reload: the app forgets its data and asks again.
import.meta.hot?.accept('/src/content/files.ts', (module) => {
  const fresh = read((module as unknown as { contentFiles: AuthoredFile[] } | undefined)?.contentFiles ?? []);
  if (!fresh) return;
  answer = fresh;
  window.dispatchEvent(new Event('content-changed'));
});
