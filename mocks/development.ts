import { setupWorker } from 'msw/browser';
import type { ContentState } from '#compiler/problem.ts';
import type { SiteData } from '#wiki/site-data.ts';
import { showContentState } from './error-overlay.ts';
import { dataHandlers, serverAnswer } from './handlers.ts';
import { showPartStrip } from './part-strip.ts';
import { isScenario, scenarios } from './scenarios.ts';

// Development: msw answers data requests with what the development server compiles from the current content
// (`src/build/development/content-plugin.ts`). While a file has an error, all errors are shown above the page, which stays
// that of the last content without any; if there was none yet, the app starts as soon as there is.
const scenario = new URLSearchParams(window.location.search).get('mock');
const answer = serverAnswer(scenario === 'huge' ? 'huge' : 'content');
const worker = setupWorker(...(isScenario(scenario) ? scenarios[scenario] : []), ...dataHandlers(() => answer));

const content = new Promise<void>((resolve) => {
  import.meta.hot?.on('content-state', (state: ContentState) => {
    showContentState(state);
    if (state.hasContent) resolve();
  });
});
import.meta.hot?.send('content-state');
await Promise.all([content, worker.start({ quiet: true, onUnhandledFrame: 'bypass' })]);
const site = await answer('/data/site.json');
if (site === null) throw new Error('development: the server has no data of the site.');
showPartStrip(JSON.parse(site) as SiteData);
