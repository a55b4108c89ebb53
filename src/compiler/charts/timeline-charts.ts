import { defined } from '#lib/defined.ts';
import type { TimelineCharts } from '#wiki/timeline-charts.ts';
import type { AppearanceData, PageLinkData } from '#wiki/shared-data.ts';
import type { SiteIndex } from '../site-index.ts';
import { feelings } from './feelings.ts';
import { narrative } from './narrative.ts';
import { screenAxis, showingsOf } from './screen-axis.ts';
import { storyCurve } from './story-curve.ts';

/** With more scenes, the points of a chart are unreadable and the page needlessly large. */
const maxScenes = 300;

/** Returns the charts of the timeline at the index's part, or undefined if there is nothing to draw. */
export function timelineCharts(
  index: SiteIndex,
  events: readonly AppearanceData[],
  characters: readonly PageLinkData[],
): TimelineCharts | undefined {
  if (events.length > maxScenes) return undefined;
  const showings = showingsOf(events);
  const axis = screenAxis(showings);
  const drawn = defined({
    storyCurve: storyCurve(showings, axis),
    narrative: narrative(index, events, characters),
    feelings: feelings(index, showings, axis),
  });
  return Object.keys(drawn).length > 0 ? { screen: axis.data, ...drawn } : undefined;
}
