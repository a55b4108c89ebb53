import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { GateContext } from '#features/spoilers/gate.ts';
import { ReaderContext } from '#features/spoilers/reader-context.ts';
import { NearestPagesContext } from '#entities/nearest-pages-context.ts';
import { ContentSourceContext } from '#entities/use-page.ts';
import type { App } from './create-app.ts';
import { NearestPages } from './nearest-pages.tsx';
import { rootFlag } from './root-flags.ts';

/**
 * Provides components with the query cache, the content source, the reader and the gate, and sets the `running` flag on
 * the document once it is hydrated.
 */
export function AppProviders({ app, children }: { app: App; children: ReactNode }) {
  useEffect(() => {
    rootFlag.set('running', true);
    return () => rootFlag.set('running', false);
  }, []);
  return (
    <QueryClientProvider client={app.wiki.client}>
      <ContentSourceContext value={app.wiki.source}>
        <ReaderContext value={app}>
          <GateContext value={app.gate}>
            <NearestPagesContext value={<NearestPages />}>{children}</NearestPagesContext>
          </GateContext>
        </ReaderContext>
      </ContentSourceContext>
    </QueryClientProvider>
  );
}
