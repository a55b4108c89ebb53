import type { AppearanceView } from '#wiki/views.ts';
import { numberAt } from '../clock.ts';
import { linkOf, linksOf } from '../page-links.ts';
import { summaryOf } from '../page-prose.ts';
import type { Event } from '../schemas/event.ts';
import type { SiteIndex } from '../site-index.ts';
import { outOfOrder } from './out-of-order.ts';

/** A scene as lists show it. */
export function appearanceView(index: SiteIndex, event: Event): AppearanceView {
  const elsewhere = outOfOrder(index);
  const number = numberAt(index.clock, index.part, event.id);
  const place = event.place === null ? undefined : index.link('places', event.place);
  return {
    page: linkOf(index, 'events', event.id),
    ...(number === undefined ? {} : { number }),
    // A scene of the premise may be listed before it was reached; where it stands on the screen is told from its part.
    screen: index.clock
      .positionsOf(event.id)
      .filter(({ part }) => part <= index.part)
      .map((showing) => ({ ...showing, ...(elsewhere.has(showing.position) ? { outOfOrder: true as const } : {}) })),
    thread: event.thread,
    ...(place ? { place } : {}),
    characters: linksOf(
      index,
      'characters',
      event.characters.map(({ id }) => id),
    ),
    reactions: [...new Set(event.reactions.map(({ reaction }) => reaction))],
    summary: summaryOf(index, event.body),
  };
}
