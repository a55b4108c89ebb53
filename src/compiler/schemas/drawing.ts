import svgpath from 'svgpath';
import * as v from 'valibot';
import {
  type Canonical,
  canonical,
  choice,
  field,
  filledList,
  idOf,
  noted,
  ownId,
  reveal,
  revealable,
  data,
  text,
  wholeNumber,
  withWhole,
} from './fields.ts';

/** Whether a text is an SVG path that a browser draws whole. */
function isSvgPath(path: string): boolean {
  // The library's types leave out the field in which it says what is wrong.
  return Reflect.get(svgpath(path), 'err') === '';
}

/** To a tenth of a unit. */
const rounded: Canonical = {
  form: (path) => (typeof path === 'string' && isSvgPath(path) ? svgpath(path).round(1).toString() : path),
};

const d = canonical(
  field(v.pipe(v.string(), v.trim(), v.check(isSvgPath, 'expected an SVG path such as "M8 8h48v48H8z"')), {
    is: 'outline',
  }),
  rounded,
);

/** A filled path, as drawings and the sign of the wiki have them. */
export const stroke = withWhole({
  d: noted(d, 'An SVG path. It is filled.'),
  tone: noted(
    choice(['paper', 'ink', 'warm', 'shade', 'glow', 'snow', 'wall']),
    'Its colour: light paper, dark ink, the one warm yellow, a shade over what lies below, a glow, snow, a dark wall.',
  ),
});

const side = data(v.pipe(wholeNumber, v.minValue(16)));

const drawing = revealable({
  id: noted(ownId, 'By which emblems, files and site.json name it.'),
  title: noted(text, 'What is to be seen, for those who listen. It tells no more than the drawing.'),
  reveal,
  width: noted(v.optional(side, 64), 'Units across.'),
  height: noted(v.optional(side, 64), 'Units down.'),
  strokes: noted(filledList(stroke, 'path'), 'From the back to the front.'),
});

/** The wiki’s own drawings. */
export const drawings = withWhole({ drawings: v.array(drawing) });

export type Drawings = v.InferOutput<typeof drawings>;
export type Drawing = Drawings['drawings'][number];

/** The id of a drawing, where something has one. */
export const drawingOf = v.optional(noted(idOf('drawing'), 'Id of a drawing in drawings.json.'));
