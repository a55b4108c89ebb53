import { type ReactNode, Suspense } from 'react';
import { Footnotes } from '#features/references/footnotes.tsx';
import { onDemand } from '#entities/on-demand.tsx';
import type { PageData } from '#wiki/page-data.ts';

// The sources of a statement are there, whether the rest can be loaded or not.
const [SuggestStatement] = onDemand(
  async () => ({ default: (await import('#features/suggest/suggest-tools.ts')).SuggestStatement }),
  () => null,
);

/** Provides a page's footnotes to what is below it. Beside the sources of a statement is the way to change it. */
export function PageFootnotes({ page, children }: { page: PageData; children: ReactNode }) {
  return (
    <Footnotes
      references={page.references}
      renderFoot={(marker) => (
        <Suspense>
          <SuggestStatement page={page} marker={marker} />
        </Suspense>
      )}
    >
      {children}
    </Footnotes>
  );
}
