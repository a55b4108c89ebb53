import { usePage } from '#wiki/use-page.ts';
import { ThingList } from '#pages/shared/thing-list.tsx';

export { PageErrorBoundary as ErrorBoundary } from '#features/page-states/page-error-boundary.tsx';
export { loadPage as loader } from '#wiki/load-page.ts';

/** Other films and series, by what they are to this one. */
export function Component() {
  return <ThingList page={usePage('works')} />;
}
