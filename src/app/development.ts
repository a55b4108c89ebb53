import type { DataRouter } from 'react-router';
import type { Part } from '#wiki/part.ts';
import type { App } from './create-app.ts';

// What the app does only in development, for the mocks and the server of it.

/** Shows changed content in the open page: clears all cached data and has the router load it again. */
export function refreshOnContentChange(app: App, router: DataRouter): void {
  import.meta.hot?.on('content-changed', () => {
    app.wiki.client.removeQueries();
    void router.revalidate();
  });
}

/** Says which part the page shows, to the strip that lets contributors change it; null behind the closed gate. */
export function sayPart(part: Part | null): void {
  window.dispatchEvent(new CustomEvent('part-shown', { detail: part }));
}
