import * as v from 'valibot';
import { noted, otherId, text } from './basics.ts';

const part = v.strictObject({
  cue: noted(text, 'How a viewer knows that this part is over: a place, or who is on screen; not what happens.'),
  scenes: noted(
    v.pipe(v.array(otherId), v.minLength(1, 'expected at least one scene')),
    'Ids of the scenes in the order of the screen. A scene that is shown twice stands twice.',
  ),
});

/** The film in the order of the screen, divided into parts. Part 1 comes first; part 0 is "not watched yet". */
export const parts = v.strictObject({
  parts: v.pipe(v.array(part), v.minLength(1, 'expected at least one part')),
});

export type Parts = v.InferOutput<typeof parts>;
