import { entityRef, type EntityId } from '#wiki/collections.ts';
import type { EventPage, TimelinePage } from '#wiki/page-data.ts';
import type { CharacterMarkView, PageLinkView } from '#wiki/views.ts';
import type { Draft } from '../citations.ts';
import {
  breadcrumbs,
  citationsOf,
  descriptionOf,
  drawingView,
  emblemView,
  headOf,
  linkOf,
  paragraphOf,
  sectionsOf,
} from '../page-parts.ts';
import type { Event } from '../schemas/event.ts';
import type { SiteIndex } from '../site-index.ts';
import { timelinePictures } from '../pictures/timeline-pictures.ts';
import { appearanceView } from '../views/thing-views.ts';
import { linkKey } from '#wiki/link-key.ts';
import { claimView } from '../views/claim-view.ts';

/** All scenes that the part knows, with what the filters offer. */
export function timelinePage(index: SiteIndex): Draft<TimelinePage> {
  const events = index.events.map((event) => appearanceView(index, event));
  const characters = charactersOf(index);
  const pictures = timelinePictures(index, events, characters);
  return {
    ...headOf('timeline'),
    events,
    characters,
    places: unique(events.flatMap(({ place }) => place ?? [])),
    ...(pictures && { pictures }),
  };
}

/** A scene's page. */
export function eventPage(index: SiteIndex, event: Event): Draft<EventPage> {
  const link = linkOf(index, 'events', event.id);
  const at = index.events.indexOf(event);
  const drawing = drawingView(index, event.drawing);
  const neighbour = (other: Event | undefined) => other && linkOf(index, 'events', other.id);
  const previous = neighbour(index.events[at - 1]);
  const next = neighbour(index.events[at + 1]);
  return {
    kind: 'event',
    ...link,
    ...(drawing && { drawing }),
    description: descriptionOf(index, event.body, link.title),
    breadcrumbs: breadcrumbs('timeline'),
    sections: sectionsOf(index, event.body),
    event: appearanceView(index, event),
    reactions: event.reactions.map(({ reaction, source, locator, who, text }) => {
      const label = linkOf(index, 'sources', source);
      return {
        reaction,
        who: who ?? label.title,
        source: label,
        ...paragraphOf(index, text),
        citations: citationsOf(index, [{ source, ...(locator === undefined ? {} : { locator }) }]),
      };
    }),
    claims: event.claims.map((claim) => claimView(index, claim)),
    names: [],
    backlinks: index.backlinks(entityRef('events', event.id as EntityId)),
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

function charactersOf(index: SiteIndex): CharacterMarkView[] {
  const ids = new Set(index.events.flatMap(({ characters }) => characters.map(({ id }) => id)));
  return [...ids].flatMap((id) => {
    const link = index.link('characters', id);
    const emblem = emblemView(index, id);
    return link ? [{ ...link, ...(emblem ? { emblem } : {}) }] : [];
  });
}

function unique(links: readonly PageLinkView[]): PageLinkView[] {
  return [...new Map(links.map((link) => [linkKey(link), link])).values()];
}
