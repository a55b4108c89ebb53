import { usePage } from '#wiki/use-page.ts';
import { ThingList } from '#pages/shared/thing-list.tsx';

export { PageErrorBoundary as ErrorBoundary } from '#features/page-states/page-error-boundary.tsx';
export { loadPage as loader } from '#wiki/load-page.ts';

/** Everyone who made the film, the cast first. */
export function Component() {
  return <ThingList page={usePage('people')} />;
}
