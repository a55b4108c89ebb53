import { data } from 'react-router';

export { PageErrorBoundary as ErrorBoundary } from '#features/page-states/page-error-boundary.tsx';

/** The loader of every address that is no page: a 404, which the error boundary shows. */
export function loader(): never {
  // React Router takes thrown responses for its error pages.
  // oxlint-disable-next-line typescript/only-throw-error
  throw data(null, { status: 404 });
}

/** Never rendered, since the loader always throws. */
export function Component() {
  return null;
}
