import type { EntityId } from '#wiki/collections.ts';
import type { Part } from '#wiki/part.ts';
import { type Clock, type Timed, visibleAt } from './clock.ts';
import type { Content } from './content.ts';
import type { Claim } from './schemas/claim.ts';
import type { Alias } from './schemas/name.ts';
import type { Section } from './schemas/prose.ts';
import type { ReviewVoice } from './schemas/review.ts';

type Visible = <T extends Timed>(items: readonly T[]) => T[];

/**
 * The content as a part may show it: everything later is gone before links are resolved or anything is derived from
 * it, so that nothing derived can tell of it.
 */
export function filterContent(content: Content, clock: Clock, part: Part): Content {
  const visible: Visible = (items) => visibleAt(clock, part, items);
  const { film, characters, people, events, places, motifs, works, reviews, sources } = content.entities;
  const entities = {
    film: kept(visible, film, (entity) => ({ ...article(visible, entity), plot: visible(entity.plot) })),
    characters: kept(visible, characters, (entity) => ({
      ...article(visible, entity),
      relationships: visible(entity.relationships),
    })),
    people: kept(visible, people, (entity) => ({ ...article(visible, entity), credits: visible(entity.credits) })),
    events: kept(visible, events, (entity) => ({
      ...entity,
      // Without a title of its own a scene is called by its neutral name, made from its number.
      title: visible([entity.title])[0] ?? { text: '' },
      characters: orWithWhole(visible, entity.characters),
      reactions: visible(entity.reactions),
      claims: claims(visible, entity.claims),
      body: sections(visible, entity.body),
    })),
    places: kept(visible, places, (entity) => article(visible, entity)),
    motifs: kept(visible, motifs, (entity) => article(visible, entity)),
    works: kept(visible, works, (entity) => article(visible, entity)),
    reviews: kept(visible, reviews, (entity) => ({
      ...entity,
      voices: entity.voices.map((voice) => passages(visible, voice, events, works)),
      claims: claims(visible, entity.claims),
      body: sections(visible, entity.body),
    })),
    sources: kept(visible, sources, ({ title, url, ...entity }) => {
      const [shownTitle] = visible(title ? [title] : []);
      const [shownUrl] = visible(url ? [url] : []);
      return {
        ...entity,
        ...(shownTitle ? { title: shownTitle } : {}),
        ...(shownUrl ? { url: shownUrl } : {}),
        body: sections(visible, entity.body),
      };
    }),
  };
  return {
    site: { ...content.site, intro: visible(content.site.intro) },
    // The cues go up to the next part, and so does the list; the scenes of later parts are not named.
    parts: { parts: content.parts.parts.slice(0, part + 1) },
    drawings: visible(content.drawings),
    entities,
  };
}

function kept<T extends Timed>(
  visible: Visible,
  entities: ReadonlyMap<EntityId, T>,
  filter: (entity: T) => T,
): ReadonlyMap<EntityId, T> {
  return new Map(
    [...entities].flatMap(([id, entity]) => visible([entity]).map((item): [EntityId, T] => [id, filter(item)])),
  );
}

function article<T extends { aliases: Alias[]; claims: Claim[]; body: Section[] }>(visible: Visible, entity: T): T {
  return {
    ...entity,
    aliases: visible(entity.aliases),
    claims: claims(visible, entity.claims),
    body: sections(visible, entity.body),
  };
}

function claims(visible: Visible, items: readonly Claim[]): Claim[] {
  return visible(items)
    .map((claim) => ({
      ...claim,
      values: orWithWhole(visible, claim.values),
    }))
    .filter((claim) => claim.values.length > 0);
}

/** Parts of a whole that are shown with it, unless they have a reveal of their own. */
function orWithWhole<T extends Timed>(visible: Visible, items: readonly T[]): T[] {
  return items.filter((item) => item.reveal === undefined || visible([item]).length > 0);
}

function sections(visible: Visible, items: readonly Section[]): Section[] {
  return visible(items)
    .map((section) => ({ ...section, paragraphs: visible(section.paragraphs) }))
    .filter((section) => section.paragraphs.length > 0);
}

function passages(
  visible: Visible,
  voice: ReviewVoice,
  events: Content['entities']['events'],
  works: Content['entities']['works'],
): ReviewVoice {
  // A moment is one of a scene: where the scene may not be known, neither may what is said of it.
  const isKnown = (entities: ReadonlyMap<EntityId, Timed>, id: string) =>
    visible([entities.get(id as EntityId) ?? {}]).length > 0;
  return {
    ...voice,
    verdict: visible(voice.verdict),
    praise: visible(voice.praise),
    criticism: visible(voice.criticism),
    moments: visible(voice.moments).filter(({ event }) => isKnown(events, event)),
    comparisons: visible(voice.comparisons).filter(({ work }) => isKnown(works, work)),
    viewing: visible(voice.viewing),
  };
}
