import { usePage } from '#wiki/use-page.ts';
import { ThingArticle } from '#pages/shared/thing-article.tsx';

export { PageErrorBoundary as ErrorBoundary } from '#features/page-states/page-error-boundary.tsx';
export { loadPage as loader } from '#wiki/load-page.ts';

/** A place of the story. */
export function Component() {
  return <ThingArticle page={usePage('place')} />;
}
