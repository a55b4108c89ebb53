import { TimelineView } from '#features/timeline/timeline-view.tsx';
import { StoryCurve } from '#features/charts/story-curve.tsx';
import { messages } from '#messages/messages.ts';
import { usePage } from '#entities/use-page.ts';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import { TimelineCharts } from './timeline-charts.tsx';
import { TimelineNav } from './timeline-nav.tsx';

/** Renders the scenes, in story or screen order, and charts of them. */
export function Component() {
  const page = usePage('timeline');
  const { events, characters, charts } = page;
  return (
    <ListLayout page={page} intro={messages.timeline.intro}>
      {charts && <TimelineNav charts={charts} />}
      {charts?.storyCurve && (
        <StoryCurve id="story-curve" curve={charts.storyCurve} axis={charts.screen} events={events} />
      )}
      <div id="scenes" role="region" aria-label={messages.charts.list}>
        <TimelineView events={events} characters={characters} />
      </div>
      {charts && <TimelineCharts page={page} charts={charts} />}
    </ListLayout>
  );
}
