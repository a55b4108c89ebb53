import type { DataRouter } from 'react-router';
import type { App } from './create-app.ts';

/** In development, shows changed content in the open page: clears all cached data and has the router load it again. */
export function refreshOnContentChange(app: App, router: DataRouter): void {
  window.addEventListener('content-changed', () => {
    app.wiki.client.removeQueries();
    void router.revalidate();
  });
}
