import { setupWorker } from 'msw/browser';
import { formatProblem } from '#compiler/problem.ts';
import { readContent } from '#compiler/read-content.ts';
import type { AuthoredFile } from '#compiler/json-file.ts';
import { contentFiles } from '#content/files.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { type Answer, compiledResponses } from './compiled-responses.ts';
import { dataHandlers } from './handlers.ts';
import { showPartStrip } from './part-strip.ts';
import { isScenario, scenarios } from './scenarios.ts';

// Development: msw answers data requests from the current content. If a file has an error, the last valid answers stay,
// and the error is logged.
const failing: Answer = () => null;
let answer = read(contentFiles) ?? failing;

const scenario = new URLSearchParams(window.location.search).get('mock');
const worker = setupWorker(...(isScenario(scenario) ? scenarios[scenario] : []), ...dataHandlers(() => answer));
await worker.start({ quiet: true });
showPartStrip(JSON.parse(answer('/data/site.json') ?? '{}') as SiteData);

function read(files: readonly AuthoredFile[]): Answer | null {
  const { content, problems } = readContent(files);
  if (content) return compiledResponses(content);
  for (const problem of problems) console.error(formatProblem(problem, 'src/content'));
  return null;
}

// A saved content file reaches the open page without a reload: the app discards its data and fetches it again.
import.meta.hot?.accept('/src/content/files.ts', (module) => {
  const fresh = read((module as unknown as { contentFiles: AuthoredFile[] } | undefined)?.contentFiles ?? []);
  if (!fresh) return;
  answer = fresh;
  window.dispatchEvent(new Event('content-changed'));
});
