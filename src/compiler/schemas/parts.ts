import * as v from 'valibot';
import { ref } from './citation.ts';
import { drawingOf } from './drawing.ts';
import { citedProse, editorSchema, filledList, idOf, list, noted, shownWithParent, text } from './fields.ts';
import { howToWrite } from './prose.ts';

/** A part of the film. It is revealed by its place in the list, not by a scene. */
export const part = shownWithParent({
  title: v.optional(
    noted(text, 'What this part is called: heading of its plot, shown only to those who have reached it.'),
  ),
  cue: noted(text, 'How a viewer knows that this part is over: a place, or who is on screen; not what happens.'),
  drawing: noted(
    drawingOf,
    'Id of a drawing in drawings/, shown at the head of the plot of this part and of its scenes without one of their own.',
  ),
  scenes: noted(
    filledList(idOf('scene'), 'scene'),
    'Ids of the scenes in screen order. A scene that is shown twice is listed twice.',
  ),
  recap: noted(
    list(shownWithParent({ text: noted(citedProse, howToWrite), ref })),
    'What has happened up to the end of this part, in at most 120 words. It is shown to those who have finished this ' +
      'part and not the next, so each recap is whole by itself.',
  ),
  open: noted(
    list(text),
    'Two or three short questions that a viewer has at the end of this part, shown with its recap. They say nothing ' +
      'that comes later.',
  ),
});

/** The film in screen order, divided into parts. Part 1 comes first; part 0 is "not watched yet". */
export const parts = shownWithParent({
  $schema: editorSchema,
  parts: filledList(part, 'part'),
});

export type Parts = v.InferOutput<typeof parts>;
