import * as v from 'valibot';
import { citations, ref } from './citation.ts';
import {
  inLanguage,
  languageTag,
  list,
  name as nameText,
  noted,
  reveal,
  revealable,
  text,
  shownWithParent,
} from './fields.ts';

/** The preferred name: that of the film's English credits. */
export const name = shownWithParent({
  text: noted(nameText, 'The preferred name or spelling.'),
  original: v.optional(noted(inLanguage, 'The same name in its original script: { "text": "Мира", "lang": "sr" }.')),
  ref,
  sources: citations,
});

/** Another name or spelling that some source uses. */
export const alias = revealable({
  text: noted(nameText, 'The name exactly as the source writes it.'),
  lang: v.optional(noted(languageTag, 'Its language tag, if it is not the language of the wiki: "ko".')),
  note: v.optional(noted(text, 'Where it is used, or what is unusual about it, in a few words: "once".')),
  ref,
  sources: citations,
  reveal,
});

export const aliases = noted(list(alias), 'Every other spelling that a source uses.');

export type Name = v.InferOutput<typeof name>;
export type Alias = v.InferOutput<typeof alias>;
