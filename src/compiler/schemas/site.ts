import * as v from 'valibot';
import { https, noted, otherId, text } from './basics.ts';
import { drawingOf, stroke } from './drawing.ts';
import { paragraph } from './prose.ts';

const group = v.strictObject({ id: otherId, label: text });

/** The wiki itself. */
export const site = v.strictObject({
  id: noted(otherId, 'Names the storage keys and the one-file edition: "room-7".'),
  name: noted(text, 'The name of the wiki.'),
  mark: noted(
    v.pipe(v.array(stroke), v.minLength(1, 'expected at least one path')),
    'The sign of the wiki, in a square of 64 units: for the header, the icons and the link cards.',
  ),
  languages: noted(v.pipe(v.array(v.string()), v.minLength(1)), 'Languages of the content: ["en"].'),
  intro: noted(v.array(paragraph), 'What the film is, for the home page.'),
  hero: drawingOf,
  characterGroups: noted(v.pipe(v.array(group), v.minLength(1)), 'Groups of characters, in the order of the list.'),
  licence: noted(v.strictObject({ name: text, href: https }), 'Licence of the content.'),
  url: v.optional(noted(https, 'Address of the published wiki. Where it is missing, what needs one is left out.')),
  repository: v.optional(noted(https, 'Where the content is edited.')),
});

export type Site = v.InferOutput<typeof site>;
