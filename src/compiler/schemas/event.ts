import * as v from 'valibot';
import { claims } from './claim.ts';
import { drawingOf } from './drawing.ts';
import { iconOf } from './icon.ts';
import { identity } from './entity.ts';
import {
  asked,
  choice,
  idOf,
  list,
  name,
  noted,
  placeInSource,
  position,
  prose,
  remark,
  reveal,
  revealable,
  text,
} from './fields.ts';
import { body } from './prose.ts';
import { ref } from './citation.ts';

/** What a viewer felt in a scene. */
export const reaction = revealable({
  source: noted(idOf('sources'), 'Id of the source that reports it.'),
  place: v.optional(placeInSource),
  who: v.optional(noted(text, 'Who felt it, if not the source’s author: "a reader". Commenters are never named.')),
  reaction: noted(idOf('reaction'), 'Id of a reaction in site.json.'),
  text: noted(prose, 'What was felt, in our words.'),
  ref,
  reveal,
});

/** Someone in a scene. */
export const onScene = revealable({
  id: noted(idOf('characters'), 'Id of a file in characters/.'),
  seen: v.optional(
    noted(
      choice(['memory', 'imagination', 'dead']),
      'If the character is only remembered or imagined in the scene, or no longer alive, and so does not count as present.',
    ),
  ),
  reveal,
});

/** A scene. Its place on the screen is in parts.json. */
export const event = v.pipe(
  revealable({
    ...identity,
    title: asked(
      noted(
        v.optional(revealable({ text: name, reveal })),
        'Short title. Until it is revealed, the scene is called by its number.',
      ),
    ),
    icon: iconOf,
    drawing: drawingOf,
    order: noted(position('the story'), 'Position in the story, from 1.'),
    place: noted(v.nullable(idOf('places')), 'Id of a file in places/, or null with a "placeReason".'),
    placeReason: asked(v.optional(noted(remark, 'Why the place is null.')), 'place'),
    thread: noted(idOf('thread'), 'Id of a thread in site.json: the time in which it is set.'),
    characters: noted(v.array(onScene), 'The characters in the scene.'),
    reactions: noted(list(reaction), 'What viewers felt, by source.'),
    claims,
    body,
  }),
  v.check(
    (input) => input.place !== null || input.placeReason !== undefined,
    'expected a "placeReason" beside a place that is null',
  ),
);

export type Event = v.InferOutput<typeof event>;
