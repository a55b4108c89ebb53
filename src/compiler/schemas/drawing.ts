import * as v from 'valibot';
import { data, editorSchema, idOf, noted, ownId, remark, reveal, revealable, text, wholeNumber } from './fields.ts';

const side = data(v.pipe(wholeNumber, v.minValue(16), v.maxValue(800, 'expected at most 800 units')));

/** A picture in a file of its own: what is said of the SVG file beside it. */
export const drawing = revealable({
  $schema: editorSchema,
  id: noted(ownId, 'The name of this file without ".json", and of the picture beside it without ".svg".'),
  title: noted(text, 'What it is, in a few words. It reveals no more than the drawing.'),
  alt: noted(
    text,
    'What can be seen in it, in one or two plain sentences, for those who do not see it. It says no more than the drawing shows, and no name that its "reveal" does not allow.',
  ),
  reveal,
  credit: noted(remark, 'Who drew it. No page shows it.'),
  width: noted(side, 'Width in units: that of the "viewBox".'),
  height: noted(side, 'Height in units: that of the "viewBox".'),
});

export type Drawing = v.InferOutput<typeof drawing>;

/** The id of a drawing, for things that may have one. */
export const drawingOf = v.optional(
  noted(idOf('drawings'), 'Id of a drawing in drawings/, shown at the head of its page once the drawing is revealed.'),
);
