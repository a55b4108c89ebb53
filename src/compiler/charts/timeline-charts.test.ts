import { expect, test } from 'vitest';
import { contentOf, inventedFiles } from '#tests/fixtures/content.ts';
import { longFilm } from '#tests/fixtures/long-film.ts';
import { timelineAt } from '#tests/fixtures/timeline-at.ts';
import type { EntityId } from '#wiki/collections.ts';
import { type Part, partsUpTo } from '#wiki/part.ts';
import { revealScheduleOf } from '../reveal-schedule.ts';
import type { Content } from '../content.ts';
import { timelinePage } from '../pages/timeline.ts';
import type { Event } from '../schemas/event.ts';
import { indexSite } from '../site-index.ts';

const films: [name: string, content: Content][] = [
  ['a long film', contentOf(longFilm)],
  ['the invented film', contentOf(inventedFiles)],
];

/** Returns the content with everything later than a part changed: other scenes, characters, threads and reactions. */
function otherwiseAfter(content: Content, part: Part): Content {
  const schedule = revealScheduleOf(content.parts);
  const later = (reveal: string | undefined) => schedule.partOf(reveal) > part;
  const events = [...content.entities.events].map(([id, event]): [EntityId, Event] => {
    const reactions = event.reactions.filter(({ reveal }) => !later(reveal));
    const characters = event.characters.filter((on) => on.reveal === undefined || !later(on.reveal));
    if (!later(event.reveal)) return [id, { ...event, reactions, characters }];
    const thread = event.thread === 'past' ? 'present' : 'past';
    return [id, { ...event, reactions: [], characters: [], thread, order: event.order + 100 }];
  });
  const reached = content.parts.parts.map((each, at) =>
    at < part ? each : { ...each, scenes: each.scenes.toReversed() },
  );
  return {
    ...content,
    parts: { ...content.parts, parts: reached },
    entities: { ...content.entities, events: new Map(events) },
  };
}

test.each(films)('%s: nothing that is later than the part changes a line of its charts', (_, content) => {
  const { lastPart } = revealScheduleOf(content.parts);
  for (const part of partsUpTo(lastPart)) {
    const charts = (of: Content) => JSON.stringify(timelinePage(indexSite(of, part)).charts);
    expect(charts(otherwiseAfter(content, part)), `part ${part}`).toBe(charts(content));
  }
});

test.each([1, 2, 6, 12])('at part %i the charts count in the lists of their own page only', (part) => {
  const { events, characters, charts } = timelineAt(longFilm, part);
  const { storyCurve, narrative, feelings, screen } = charts ?? {};
  const scenes = [storyCurve, narrative, feelings].flatMap((chart) => chart?.points.map(({ event }) => event) ?? []);
  expect(scenes.length).toBeGreaterThan(0);
  expect(scenes.filter((event) => !events[event])).toEqual([]);
  expect((narrative?.lines ?? []).filter(({ character }) => !characters[character])).toEqual([]);
  expect(Math.max(0, ...(screen?.parts.map((span) => span.part) ?? []))).toBe(part);
});

test('the charts of the whole story are small', () => {
  expect(JSON.stringify(timelineAt(longFilm, 12).charts).length).toBeLessThan(12_000);
});

test('a film with very many scenes has no charts with a point for each', () => {
  const content = contentOf(longFilm);
  const [event] = content.entities.events.values();
  if (!event) throw new Error('there is no event');
  const many = Array.from({ length: 301 }, (_, at): [EntityId, Event] => {
    const id = `scene-${at}` as EntityId;
    return [id, { ...event, id, order: at + 1 }];
  });
  const large: Content = { ...content, entities: { ...content.entities, events: new Map(many) } };
  expect(timelinePage(indexSite(large, 12 as Part)).charts).toBeUndefined();
});
