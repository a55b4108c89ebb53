import * as v from 'valibot';
import { isEntityId } from '#wiki/collections.ts';

/** A schema with a note for the person who writes the JSON; editors show it beside the field. */
export function noted<Schema extends v.GenericSchema>(schema: Schema, note: string) {
  return v.pipe(schema, v.description(note));
}

export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('expected some text'));

export const id = noted(
  v.pipe(v.string(), v.check(isEntityId, 'expected lower-case letters, digits and single hyphens, such as "yong-gu"')),
  'The name of this file without ".json". It names the thing and never tells what happens.',
);

export const otherId = v.pipe(
  v.string(),
  v.check(isEntityId, 'expected an id: lower-case letters, digits and single hyphens, such as "yong-gu"'),
);

export const revealText = v.pipe(
  v.string(),
  v.check(
    (value) => value === 'premise' || isEntityId(value),
    'expected "premise" or the id of a scene, such as "s23"',
  ),
);

export const reveal = noted(
  v.optional(revealText),
  'When a viewer may know it: "premise" (before watching) or the id of the scene after which it is understood, ' +
    'not merely glimpsed. A scene that is shown twice counts when it was shown the last time. ' +
    'Left out, it counts as the end of the film.',
);

export const https = v.pipe(
  v.string(),
  v.url('expected a full address, such as "https://example.org/page"'),
  v.startsWith('https://', 'expected an address that starts with "https://"'),
);

export const isoDate = v.pipe(v.string(), v.isoDate('expected a date such as "2013-01-23"'));

export const hangul = v.pipe(v.string(), v.regex(/\p{Script=Hangul}/u, 'expected a name in Hangul, such as "용구"'));
