import svgpath from 'svgpath';
import * as v from 'valibot';
import {
  type Canonical,
  canonical,
  choice,
  editorSchema,
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
  shownWithParent,
} from './fields.ts';

/** Returns whether a text is a valid SVG path. */
function isSvgPath(path: string): boolean {
  // The library's types omit the field that contains the error.
  return Reflect.get(svgpath(path), 'err') === '';
}

/** Rounded to a tenth of a unit. */
const rounded: Canonical = {
  form: (path) => (typeof path === 'string' && isSvgPath(path) ? svgpath(path).round(1).toString() : path),
};

const d = canonical(
  field(v.pipe(v.string(), v.trim(), v.check(isSvgPath, 'expected an SVG path such as "M8 8h48v48H8z"')), {
    is: 'outline',
  }),
  rounded,
);

/** A filled path of an icon or of the wiki's logo. */
export const stroke = shownWithParent({
  d: noted(d, 'An SVG path. It is filled.'),
  tone: noted(
    choice(['paper', 'ink', 'warm', 'shade', 'glow', 'snow', 'wall']),
    'Its colour: light paper, dark ink, the one warm yellow, a shade over the paths below, a glow, snow, a dark wall.',
  ),
});

const side = data(v.pipe(wholeNumber, v.minValue(16)));

const icon = revealable({
  id: noted(ownId, 'Id by which emblems, files and site.json refer to it.'),
  title: noted(text, 'Text alternative for screen readers. It reveals no more than the icon.'),
  reveal,
  width: noted(v.optional(side, 64), 'Width in units.'),
  height: noted(v.optional(side, 64), 'Height in units.'),
  strokes: noted(filledList(stroke, 'path'), 'From the back to the front.'),
});

/** The wiki's own icons. */
export const icons = shownWithParent({ $schema: editorSchema, icons: v.array(icon) });

export type Icons = v.InferOutput<typeof icons>;
export type Icon = Icons['icons'][number];

/** The id of an icon, for things that may have one. */
export const iconOf = v.optional(noted(idOf('icon'), 'Id of an icon in icons.json.'));
