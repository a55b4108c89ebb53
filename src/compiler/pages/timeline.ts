import { defined } from '#lib/defined.ts';
import { memoizeByObject } from '#lib/memoize-by-object.ts';
import type { EventPage, TimelinePage } from '#wiki/page-data.ts';
import type { DrawingData } from '#wiki/shared-data.ts';
import type { Draft } from '../citations.ts';
import {
  breadcrumbs,
  citationsOf,
  drawingData,
  iconData,
  headOf,
  linkOf,
  characterLinkOf,
  paragraphOf,
  sectionsOf,
  summaryOf,
} from '../page-parts.ts';
import type { Event } from '../schemas/event.ts';
import type { SiteIndex } from '../site-index.ts';
import { timelineCharts } from '../charts/timeline-charts.ts';
import { linesWhere } from '../shared-data/line-data.ts';
import { appearanceData } from '../shared-data/thing-data.ts';
import { plainText } from '#wiki/prose.ts';
import { claimData } from '../shared-data/claim-data.ts';

/** Returns the timeline: all scenes, and the characters by which they can be filtered. */
export function timelinePage(index: SiteIndex): Draft<TimelinePage> {
  const events = index.events.map((event) => appearanceData(index, event));
  const ids = new Set(index.events.flatMap((event) => event.characters.map(({ id }) => id)));
  const characters = [...ids].map((id) => characterLinkOf(index, id));
  return {
    ...headOf('timeline'),
    events,
    characters,
    ...defined({ charts: timelineCharts(index, events, characters) }),
  };
}

/** Returns a scene's page. */
export function eventPage(index: SiteIndex, event: Event): Draft<EventPage> {
  const link = linkOf(index, 'events', event.id);
  const at = storyIndexes(index).get(event) ?? 0;
  const neighbour = (other: Event | undefined) => other && linkOf(index, 'events', other.id);
  return {
    kind: 'event',
    ...link,
    ...defined({ icon: iconData(index, event.icon) }),
    ...defined({ description: plainText(summaryOf(index, event.body)) || undefined }),
    breadcrumbs: breadcrumbs('timeline'),
    sections: sectionsOf(index, event.body),
    event: appearanceData(index, event),
    ...defined({ drawing: drawingOf(index, event) }),
    ...defined({ lines: linesWhere(index, ({ scene }) => scene === event.id) }),
    reactions: event.reactions.map(({ reaction, source, place, who, text }) => {
      const label = linkOf(index, 'sources', source);
      return {
        reaction,
        who: who ?? label.title,
        source: label,
        ...paragraphOf(index, text),
        citations: citationsOf(index, [{ source, place }]),
      };
    }),
    claims: event.claims.map((claim) => claimData(index, claim)),
    names: [],
    backlinks: index.backlinks('events', event.id),
    ...defined({ previous: neighbour(index.events[at - 1]), next: neighbour(index.events[at + 1]) }),
  };
}

/** Returns a scene's own drawing, or that of the part in which it is first shown, if the part may show it. */
function drawingOf(index: SiteIndex, { id, drawing }: Event): DrawingData | undefined {
  const shown = index.content.parts.parts.find(({ scenes }) => scenes.includes(id));
  return drawingData(index, drawing) ?? drawingData(index, shown?.drawing);
}

const storyIndexes = memoizeByObject(
  ({ events }: SiteIndex): ReadonlyMap<Event, number> => new Map(events.map((event, at) => [event, at])),
);
