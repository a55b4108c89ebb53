import * as v from 'valibot';
import { citations, ref } from './citation.ts';
import { iconOf } from './icon.ts';
import { article } from './entity.ts';
import { choice, flag, idOf, list, noted, position, reveal, revealable, text, shownWithParent } from './fields.ts';

/** What someone is to someone else. */
export const relationship = revealable({
  to: noted(idOf('characters'), 'Id of the other character.'),
  label: noted(text, 'What the other is to this one: "daughter".'),
  ref,
  sources: citations,
  reveal,
});

const emblem = shownWithParent({
  shape: noted(
    choice(['circle', 'square', 'hexagon', 'diamond', 'shield', 'arch', 'octagon', 'drop']),
    'The outer shape of the emblem.',
  ),
  colour: noted(choice(['rose', 'teal', 'indigo', 'moss', 'rust', 'plum', 'sky', 'slate']), 'Its colour.'),
  icon: iconOf,
});

/** Someone in the story. */
export const character = revealable({
  ...article,
  main: noted(flag, 'true for a main character, who is listed first and must be in a scene.'),
  group: noted(idOf('group'), 'Id of a group in site.json: "family".'),
  order: noted(position('the group', 'group'), 'Position in its group, from 1.'),
  emblem: v.optional(noted(emblem, 'Identifies the character in lists and charts, besides the name.')),
  portraits: noted(
    list(idOf('drawings')),
    'Ids of drawings in drawings/, the earliest look first. The last one that may be shown comes first on the page, and replaces the emblem there.',
  ),
  relationships: noted(list(relationship), 'What others are to this character.'),
});

export type Character = v.InferOutput<typeof character>;
