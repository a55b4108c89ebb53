import { usePage } from '#wiki/use-page.ts';
import { ThingList } from '#pages/shared/thing-list.tsx';

export { PageErrorBoundary as ErrorBoundary } from '#features/page-states/page-error-boundary.tsx';
export { loadPage as loader } from '#wiki/load-page.ts';

/** All motifs, by what they are. */
export function Component() {
  return <ThingList page={usePage('motifs')} />;
}
