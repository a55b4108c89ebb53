import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { ReaderContext } from '#entities/reader-context.ts';
import { NearestPagesContext } from '#entities/nearest-pages-context.ts';
import { ContentSourceContext } from '#entities/use-page.ts';
import type { App } from './create-app.ts';
import { NearestPages } from './nearest-pages.tsx';
import { rootState } from './root-state.ts';

/**
 * Provides components with the query cache, the content source, the reader and their settings, and marks
 * the document as running once it is hydrated.
 */
export function AppProviders({ app, children }: { app: App; children: ReactNode }) {
  useEffect(() => {
    rootState.set({ running: true });
    return () => rootState.set({ running: false });
  }, []);
  return (
    <QueryClientProvider client={app.wiki.client}>
      <ContentSourceContext value={app.wiki.source}>
        <ReaderContext value={app}>
          <NearestPagesContext value={<NearestPages />}>{children}</NearestPagesContext>
        </ReaderContext>
      </ContentSourceContext>
    </QueryClientProvider>
  );
}
