import { isRouteErrorResponse, useRouteError } from 'react-router';
import { useOnline } from '#lib/use-online.ts';
import { DataUnreachable, ScriptUnreachable } from '#wiki/content-source.ts';
import { ErrorView } from './error-view.tsx';
import { NotFoundView } from './not-found-view.tsx';
import { OfflineView } from './offline-view.tsx';

/** Renders the error of a page in its place: not found, offline, or an error. */
export function PageErrorBoundary() {
  const error = useRouteError();
  const online = useOnline();
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFoundView />;
  if (!online && couldNotFetch(error)) return <OfflineView />;
  return <ErrorView error={error} />;
}

function couldNotFetch(error: unknown): boolean {
  return error instanceof DataUnreachable || error instanceof ScriptUnreachable;
}
