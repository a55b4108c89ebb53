import { TimelineView } from '#features/timeline/timeline-view.tsx';
import { StoryCurve } from '#features/charts/story-curve.tsx';
import { messages } from '#messages/messages.ts';
import { usePage } from '#entities/use-page.ts';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import { TimelineCharts } from './timeline-charts.tsx';
import { TimelineWays } from './timeline-ways.tsx';

/** Renders the scenes, in story or screen order, and charts of them. */
export function Component() {
  const page = usePage('timeline');
  const { events, characters, pictures } = page;
  return (
    <ListLayout page={page} intro={messages.timeline.intro}>
      {pictures && <TimelineWays pictures={pictures} />}
      {pictures?.storyCurve && (
        <StoryCurve id="story-curve" curve={pictures.storyCurve} axis={pictures.screen} events={events} />
      )}
      <div id="scenes" tabIndex={-1} role="region" aria-label={messages.charts.list}>
        <TimelineView events={events} characters={characters} />
      </div>
      {pictures && <TimelineCharts page={page} pictures={pictures} />}
    </ListLayout>
  );
}
