import type { Collection } from '#wiki/collections.ts';
import type { Content, EntityTypes } from './content.ts';
import type { JsonPath } from './json-file.ts';

/** A text field that holds prose. `cited`: a paragraph of the page, which must cite a source. */
export interface ProseField {
  path: JsonPath;
  text: string;
  cited: boolean;
}

/** A field that holds the id of an entity, or of a scene of parts.json. */
export interface IdField {
  path: JsonPath;
  id: string;
  target: Collection | 'scene' | 'group' | 'drawing';
}

interface Paragraphed {
  text: string;
}

/** Every prose field of an entity, with its path in the file. */
export function proseFields(entity: EntityTypes[Collection]): ProseField[] {
  const fields: ProseField[] = [];
  const add = (path: JsonPath, items: readonly Paragraphed[], cited: boolean) =>
    items.forEach((item, index) => fields.push({ path: [...path, index, 'text'], text: item.text, cited }));

  entity.body.forEach((section, index) => add(['body', index, 'paragraphs'], section.paragraphs, true));
  if ('plot' in entity) add(['plot'], entity.plot, true);
  if ('reactions' in entity) add(['reactions'], entity.reactions, false);
  if ('claims' in entity) {
    entity.claims.forEach((claim, index) => {
      add(['claims', index, 'values'], claim.values, false);
      claim.values.forEach((value, at) => {
        if (value.reason) {
          fields.push({ path: ['claims', index, 'values', at, 'reason'], text: value.reason, cited: false });
        }
      });
    });
  }
  if ('voices' in entity) {
    entity.voices.forEach((voice, index) => {
      for (const key of ['verdict', 'praise', 'criticism', 'moments', 'comparisons', 'viewing'] as const) {
        add(['voices', index, key], voice[key], false);
      }
    });
  }
  return fields;
}

/** Every field of an entity that names another one, or a scene, with its path in the file. */
export function idFields(entity: EntityTypes[Collection]): IdField[] {
  const fields: IdField[] = [];
  const add = (target: IdField['target'], id: string | undefined | null, ...path: JsonPath) => {
    if (id) fields.push({ target, id, path });
  };
  if ('group' in entity) add('group', entity.group, 'group');
  if ('drawing' in entity) add('drawing', entity.drawing, 'drawing');
  if ('emblem' in entity) add('drawing', entity.emblem?.drawing, 'emblem', 'drawing');
  if ('place' in entity) {
    add('places', entity.place, 'place');
    entity.characters.forEach(({ id }, index) => add('characters', id, 'characters', index, 'id'));
    entity.reactions.forEach((reaction, index) => add('sources', reaction.source, 'reactions', index, 'source'));
  }
  if ('relationships' in entity) {
    entity.relationships.forEach((other, index) => add('characters', other.to, 'relationships', index, 'to'));
  }
  if ('credits' in entity) {
    entity.credits.forEach((credit, index) => add('characters', credit.character, 'credits', index, 'character'));
  }
  if ('source' in entity) add('sources', entity.source, 'source');
  if ('voices' in entity) {
    entity.voices.forEach((voice, index) => {
      voice.moments.forEach((moment, at) => add('events', moment.event, 'voices', index, 'moments', at, 'event'));
      voice.comparisons.forEach(({ work }, at) => add('works', work, 'voices', index, 'comparisons', at, 'work'));
    });
  }
  return [...fields, ...nestedIds(entity, [])];
}

/** Sources, reveals, untils and sinces, which stand at many depths under the same names. */
function nestedIds(value: unknown, path: JsonPath): IdField[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => nestedIds(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): IdField[] => {
    const here = [...path, key];
    if ((key === 'reveal' || key === 'until' || key === 'since') && typeof inner === 'string') {
      return inner === 'premise' ? [] : [{ target: 'scene', id: inner, path: here }];
    }
    if (key === 'sources' && Array.isArray(inner)) {
      return inner.map((item: { source: string }, index) => ({
        target: 'sources' as const,
        id: item.source,
        path: [...here, index, 'source'],
      }));
    }
    return nestedIds(inner, here);
  });
}

/** Every field of the wiki's own file that names a scene or a drawing. */
export function siteIdFields(site: Content['site']): IdField[] {
  const hero: IdField[] = site.hero === undefined ? [] : [{ target: 'drawing', id: site.hero, path: ['hero'] }];
  return [...hero, ...nestedIds({ intro: site.intro }, [])];
}

/** Every field of a file that says when something in it may be known. */
export function revealIdFields(value: object): IdField[] {
  return nestedIds(value, []);
}

/** Every prose field of the wiki's own file. */
export function siteProseFields(site: Content['site']): ProseField[] {
  return site.intro.map((paragraph, index) => ({ path: ['intro', index, 'text'], text: paragraph.text, cited: true }));
}
