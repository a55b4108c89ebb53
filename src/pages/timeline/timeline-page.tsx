import { TimelineView } from '#features/timeline/timeline-view.tsx';
import { messages } from '#wiki/messages.ts';
import { usePage } from '#wiki/use-page.ts';
import { ListLayout } from '#pages/shared/list-layout.tsx';

export { PageErrorBoundary as ErrorBoundary } from '#features/page-states/page-error-boundary.tsx';
export { loadPage as loader } from '#wiki/load-page.ts';

/** The scenes, in the order of the story or of the screen. */
export function Component() {
  const page = usePage('timeline');
  return (
    <ListLayout page={page} intro={messages.timeline.intro}>
      <TimelineView events={page.events} characters={page.characters} places={page.places} />
    </ListLayout>
  );
}
