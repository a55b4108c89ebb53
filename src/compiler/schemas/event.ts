import * as v from 'valibot';
import { noted, otherId, reveal, revealText, text } from './basics.ts';
import { claims } from './claim.ts';
import { drawingOf } from './drawing.ts';
import { identity } from './entity.ts';
import { body } from './prose.ts';
import { ref } from './ref.ts';

const reaction = v.strictObject({
  source: noted(otherId, 'Id of the source that tells of it.'),
  locator: v.optional(text),
  who: v.optional(noted(text, 'Who felt it, where not the source’s author: "a reader". Commenters are never named.')),
  reaction: v.picklist(['laughter', 'tears', 'anger', 'doubt', 'warmth']),
  text: noted(text, 'What was felt, in our words.'),
  ref,
  reveal,
});

const onScene = v.strictObject({
  id: noted(otherId, 'Id of a file in characters/.'),
  reveal: v.optional(noted(revealText, 'When they may be told to be there, where that is later than the scene.')),
});

/** A scene. Where it stands on the screen is told by parts.json. */
export const event = v.pipe(
  v.strictObject({
    ...identity,
    title: noted(
      v.strictObject({ text, reveal }),
      'Short title. Until it may be shown, the scene is called by its number.',
    ),
    drawing: drawingOf,
    order: noted(
      v.pipe(v.number(), v.integer('expected a whole number'), v.minValue(1)),
      'Position in the story, from 1.',
    ),
    place: noted(v.nullable(otherId), 'Id of a file in places/, or null with a "placeReason".'),
    placeReason: v.optional(noted(text, 'Why the place is null.')),
    thread: noted(v.picklist(['past', 'present'], 'expected "past" or "present"'), '"present" for the frame story.'),
    characters: noted(v.array(onScene), 'Those who are on the scene.'),
    reactions: noted(
      v.optional(v.array(reaction), []),
      'Who laughed, cried, was angry, doubted or was warmed, by source.',
    ),
    claims,
    body,
  }),
  v.check(
    (input) => input.place !== null || input.placeReason !== undefined,
    'expected a "placeReason" beside a place that is null',
  ),
);

export type Event = v.InferOutput<typeof event>;
