import * as v from 'valibot';
import { noted, otherId, reveal, text } from './basics.ts';
import { citations } from './citation.ts';
import { drawingOf } from './drawing.ts';
import { article } from './entity.ts';
import { ref } from './ref.ts';

const relationship = v.strictObject({
  to: noted(otherId, 'Id of the other character.'),
  label: noted(text, 'What the other is to this one: "daughter".'),
  ref,
  sources: citations,
  reveal,
});

const emblem = v.strictObject({
  shape: noted(
    v.picklist(['circle', 'square', 'hexagon', 'diamond', 'shield', 'arch', 'octagon', 'drop']),
    'The ground of the emblem.',
  ),
  colour: noted(v.picklist(['rose', 'teal', 'indigo', 'moss', 'rust', 'plum', 'sky', 'slate']), 'Its colour.'),
  drawing: drawingOf,
});

/** Someone in the story. */
export const character = v.strictObject({
  ...article,
  main: noted(v.optional(v.boolean(), false), 'true for a main character, who stands first and is in some scene.'),
  group: noted(otherId, 'Id of a group in site.json: "family".'),
  order: noted(
    v.pipe(v.number(), v.integer('expected a whole number'), v.minValue(1)),
    'Position in its group, from 1.',
  ),
  emblem: v.optional(noted(emblem, 'By what the character is known in lists and pictures, besides the name.')),
  relationships: noted(v.optional(v.array(relationship), []), 'What others are to this character.'),
});

export type Character = v.InferOutput<typeof character>;
