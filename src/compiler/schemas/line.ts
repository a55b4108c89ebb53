import * as v from 'valibot';
import { citations, ref } from './citation.ts';
import { asideProse, asked, idOf, inLanguage, noted, ownId, reveal, revealable, text, wholeList } from './fields.ts';

/** A short line of dialogue, as sources quote it. */
export const line = revealable({
  id: noted(ownId, 'Identifies the line on this page, and is part of its address: "thanks".'),
  original: v.optional(
    noted(inLanguage, 'The line in the language of the film, if a source quotes it: { "text": "Мира", "lang": "sr" }.'),
  ),
  text: noted(text, 'The line in the language of the wiki: our own translation, or as a source quotes it.'),
  speakers: noted(wholeList(idOf('characters'), 'character'), 'Ids of files in characters/: who says it.'),
  scene: asked(v.optional(noted(idOf('events'), 'Id of the scene in which it is said, if a source tells.'))),
  note: v.optional(noted(asideProse, 'What it answers or means, in a few words.')),
  ref,
  sources: citations,
  reveal,
});

export type Line = v.InferOutput<typeof line>;
