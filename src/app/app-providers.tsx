import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { ReaderContext } from '#entities/reader-context.ts';
import { NearestPagesContext } from '#entities/nearest-pages-context.ts';
import { ContentSourceContext } from '#entities/use-page.ts';
import type { PagePath } from '#wiki/addresses.ts';
import type { App } from './create-app.ts';
import { NearestPages } from './nearest-pages.tsx';
import { TwinContext } from './twin-context.ts';
import { rootState } from './root-state.ts';

/**
 * Provides components with the query cache, the content source, the reader and their settings, and marks
 * the document as running once it is hydrated.
 */
export function AppProviders({ app, twin, children }: { app: App; twin?: PagePath | undefined; children: ReactNode }) {
  useEffect(() => {
    rootState.set({ running: true });
    return () => rootState.set({ running: false });
  }, []);
  return (
    <QueryClientProvider client={app.wiki.client}>
      <ContentSourceContext value={app.wiki.source}>
        <ReaderContext value={app}>
          <TwinContext value={twin}>
            <NearestPagesContext value={<NearestPages />}>{children}</NearestPagesContext>
          </TwinContext>
        </ReaderContext>
      </ContentSourceContext>
    </QueryClientProvider>
  );
}
