import type * as v from 'valibot';
import { claims } from './claim.ts';
import { iconOf } from './icon.ts';
import {
  alphabetical,
  canonical,
  editorSchema,
  flag,
  formerId,
  list,
  noted,
  ownId,
  reveal,
  revealable,
  synonyms,
} from './fields.ts';
import { aliases, name } from './name.ts';
import { body } from './prose.ts';

/** Fields of every file in a collection. */
export const identity = {
  $schema: editorSchema,
  id: noted(ownId, 'The name of this file without ".json". It must not contain spoilers.'),
  formerIds: noted(canonical(list(formerId), alphabetical), 'Former ids of this file; their addresses redirect here.'),
  reveal,
  synonyms,
};

/** Fields of every entity with a name, statements and prose. */
export const article = {
  ...identity,
  entry: noted(
    flag,
    'true for something with only one fact to mention: the list of its kind shows it, and it has no page of its own.',
  ),
  icon: iconOf,
  name,
  aliases,
  claims,
  body,
};

/** What characters, places, motifs and the like share. */
const articleObject = revealable(article);
export type Article = v.InferOutput<typeof articleObject>;
