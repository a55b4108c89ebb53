import { usePage } from '#wiki/use-page.ts';
import { ThingArticle } from '#pages/shared/thing-article.tsx';

export { PageErrorBoundary as ErrorBoundary } from '#features/page-states/page-error-boundary.tsx';
export { loadPage as loader } from '#wiki/load-page.ts';

/** A motif: an object, a ritual or a theme. */
export function Component() {
  return <ThingArticle page={usePage('motif')} />;
}
