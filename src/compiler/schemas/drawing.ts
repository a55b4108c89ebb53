import * as v from 'valibot';
import { noted, text } from './basics.ts';

/** A drawn object: filled paths in a square of 64 units, in tones that the theme gives colours to. */
export const strokes = v.array(
  v.strictObject({
    d: noted(v.pipe(text, v.startsWith('M', 'expected an SVG path, such as "M8 8h48v48H8z"')), 'An SVG path.'),
    tone: noted(v.picklist(['paper', 'ink', 'warm', 'shade']), 'What the theme colours it with.'),
  }),
);
