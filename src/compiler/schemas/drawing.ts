import svgpath from 'svgpath';
import * as v from 'valibot';
import { noted, otherId, reveal, text } from './basics.ts';

/** Whether a text is an SVG path that a browser draws whole. */
export function isSvgPath(path: string): boolean {
  // The library's types leave out the field in which it says what is wrong.
  return Reflect.get(svgpath(path), 'err') === '';
}

const d = v.pipe(text, v.check(isSvgPath, 'expected an SVG path such as "M8 8h48v48H8z"'));

/** A filled path, as drawings and the sign of the wiki have them. */
export const stroke = v.strictObject({
  d: noted(d, 'An SVG path. It is filled.'),
  tone: noted(
    v.picklist(['paper', 'ink', 'warm', 'shade', 'glow', 'snow', 'wall']),
    'Its colour: light paper, dark ink, the one warm yellow, a shade over what lies below, a glow, snow, a dark wall.',
  ),
});

const side = v.pipe(v.number(), v.integer('expected a whole number'), v.minValue(16));

const drawing = v.strictObject({
  id: noted(otherId, 'By which emblems, files and site.json name it.'),
  title: noted(text, 'What is to be seen, for those who listen. It tells no more than the drawing.'),
  reveal,
  width: noted(v.optional(side, 64), 'Units across.'),
  height: noted(v.optional(side, 64), 'Units down.'),
  strokes: noted(v.pipe(v.array(stroke), v.minLength(1, 'expected at least one path')), 'From the back to the front.'),
});

/** The wiki’s own drawings. */
export const drawings = v.strictObject({ drawings: v.array(drawing) });

export type Drawings = v.InferOutput<typeof drawings>;
export type Drawing = Drawings['drawings'][number];

/** The id of a drawing, where something has one. */
export const drawingOf = v.optional(noted(otherId, 'Id of a drawing in drawings.json.'));
