import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useOnline } from '#lib/use-online.ts';
import { DataMissing, DataUnreachable, ScriptUnreachable } from '#wiki/content-source.ts';
import { ErrorView } from './error-view.tsx';
import { NotFoundView } from './not-found-view.tsx';
import { OfflineView } from './offline-view.tsx';
import { PageSkeleton } from './page-skeleton.tsx';
import { useReloadOnce } from './use-reload-once.ts';

/**
 * Renders the error of a page in its place: not found, offline, or an error. A file that a new edition has removed
 * reloads the page first, once.
 */
export function PageErrorBoundary() {
  const error = useRouteError();
  const online = useOnline();
  const isOutdated = error instanceof ScriptUnreachable || error instanceof DataMissing;
  const reloads = useReloadOnce(online && isOutdated);
  if (reloads) return <PageSkeleton />;
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundView />;
  if (!online && couldNotFetch(error)) return <OfflineView />;
  return <ErrorView error={error} />;
}

function couldNotFetch(error: unknown): boolean {
  return error instanceof DataUnreachable || error instanceof ScriptUnreachable;
}
