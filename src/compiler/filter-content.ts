import { isSiteList, type SiteList } from './schemas/site.ts';
import { defined } from '#lib/defined.ts';
import { forEachCollection } from '#wiki/collections.ts';
import type { Part } from '#wiki/part.ts';
import { type RevealSchedule, isVisible, type Revealable } from './reveal-schedule.ts';
import type { Content } from './content.ts';
import type { IdTarget } from './schemas/fields.ts';
import type { Parts } from './schemas/parts.ts';
import { collectionModels, singleModels } from './schemas/schemas.ts';
import { visibleChanges } from './visible-changes.ts';
import { hidden, type Knowledge, visibleFile } from './visible-file.ts';

/**
 * Returns the content that a part may show. Everything later is removed before links are resolved or anything is
 * derived from it, so that nothing derived can leak it.
 */
export function filterContent(content: Content, schedule: RevealSchedule, part: Part): Content {
  const visible = (item: Revealable) => isVisible(schedule, part, item);
  const icons = new Map(content.icons.map((icon) => [icon.id, icon]));
  const thingsOf = (target: Exclude<IdTarget, SiteList | 'scene'>): ReadonlyMap<string, Revealable> => {
    if (target === 'icon') return icons;
    return target === 'drawings' ? content.drawings : content.entities[target];
  };
  const knowledge: Knowledge = {
    isVisible: visible,
    isKnown(target, id) {
      // The lists of site.json are public, and scene ids appear only in fields that say when something is shown.
      if (isSiteList(target) || target === 'scene') return true;
      const thing = thingsOf(target).get(id);
      return thing !== undefined && visible(thing);
    },
  };
  const knownDrawing = (id: string | undefined) =>
    id !== undefined && knowledge.isKnown('drawings', id) ? id : undefined;
  const entities = forEachCollection((name) => {
    const files = [...content.entities[name]];
    const shown = files.map(([id, entity]) => [id, visibleFile(collectionModels[name], entity, knowledge)] as const);
    return new Map(shown.filter(([, value]) => value !== hidden));
  });
  const single = <Value>(path: keyof typeof singleModels, value: Value) =>
    visibleFile(singleModels[path], value, knowledge) as Value;
  return {
    site: single('site.json', content.site),
    parts: {
      parts: content.parts.parts
        .slice(0, part + 1)
        .map((each, index) => visiblePart(each, index + 1, part, knownDrawing)),
    },
    drawings: new Map([...content.drawings].filter(([, drawing]) => visible(drawing))),
    icons: single('icons.json', { icons: content.icons }).icons,
    // Built from the same collections, each filtered by its own schema.
    entities: entities as Content['entities'],
    ...(content.history && {
      history: { ...content.history, changes: visibleChanges(content, knowledge, part === schedule.lastPart) },
    }),
  };
}

/**
 * Returns what a reader may see of one of the parts reached, or of the next. Of the next that is only the cue, so that
 * the reader recognises its end; where the story stands is told of the last one reached.
 */
function visiblePart(
  { title, drawing, recap, open, ...others }: Parts['parts'][number],
  number: number,
  reached: Part,
  knownDrawing: (id: string | undefined) => string | undefined,
): Parts['parts'][number] {
  return {
    ...others,
    ...(number <= reached && defined({ title, drawing: knownDrawing(drawing) })),
    ...(number === reached ? { recap, open } : { recap: [], open: [] }),
  };
}
