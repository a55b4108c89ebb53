import type { EntityId } from '#wiki/collections.ts';
import type { DrawingView, EmblemView } from '#wiki/views.ts';
import type { SiteIndex } from '../site-index.ts';

/** A drawing, or undefined where none is named or the part may not see it. */
export function drawingView(index: SiteIndex, id: string | undefined): DrawingView | undefined {
  const drawing = index.content.drawings.find((other) => other.id === id);
  if (!drawing) return undefined;
  const { title, width, height, strokes } = drawing;
  return { title, width, height, strokes };
}

/** A character's emblem as the part may show it, or undefined where the character has none. */
export function emblemView(index: SiteIndex, character: string): EmblemView | undefined {
  const emblem = index.content.entities.characters.get(character as EntityId)?.emblem;
  if (!emblem) return undefined;
  const { shape, colour, drawing } = emblem;
  return { shape, colour, strokes: drawingView(index, drawing)?.strokes ?? [] };
}
