import * as v from 'valibot';
import { drawingOf } from './drawing.ts';
import { editorSchema, filledList, idOf, noted, text, shownWithParent } from './fields.ts';

const part = shownWithParent({
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
});

/** The film in screen order, divided into parts. Part 1 comes first; part 0 is "not watched yet". */
export const parts = shownWithParent({
  $schema: editorSchema,
  parts: filledList(part, 'part'),
});

export type Parts = v.InferOutput<typeof parts>;
