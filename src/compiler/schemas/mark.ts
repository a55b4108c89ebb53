import * as v from 'valibot';
import { noted, text } from './basics.ts';

/** The sign of the wiki: filled paths in a square of 64 units, in tones that each place gives its colours to. */
export const mark = v.pipe(
  v.array(
    v.strictObject({
      d: noted(v.pipe(text, v.startsWith('M', 'expected an SVG path, such as "M8 8h48v48H8z"')), 'An SVG path.'),
      tone: noted(v.picklist(['paper', 'ink', 'warm', 'shade']), 'What the theme colours it with.'),
    }),
  ),
  v.minLength(1, 'expected at least one path'),
);
