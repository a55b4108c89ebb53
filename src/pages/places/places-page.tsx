import { usePage } from '#wiki/use-page.ts';
import { ThingList } from '#pages/shared/thing-list.tsx';

export { PageErrorBoundary as ErrorBoundary } from '#features/page-states/page-error-boundary.tsx';
export { loadPage as loader } from '#wiki/load-page.ts';

/** All places of the story. */
export function Component() {
  return <ThingList page={usePage('places')} />;
}
