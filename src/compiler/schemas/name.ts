import * as v from 'valibot';
import { citations, ref } from './citation.ts';
import { data, hangul, list, name as nameText, noted, reveal, revealable, text, withWhole } from './fields.ts';

/** The name that the wiki prefers: that of the film’s English credits. */
export const name = withWhole({
  text: noted(nameText, 'The preferred name or spelling.'),
  korean: v.optional(noted(hangul, 'The same in Hangul.')),
  ref,
  sources: citations,
});

/** Another name or spelling that some source uses. */
export const alias = revealable({
  text: noted(nameText, 'The name exactly as the source writes it.'),
  lang: v.optional(data(v.picklist(['ko'], 'expected "ko" for a name in Hangul'))),
  note: v.optional(noted(text, 'Where it is used, or what is odd about it, in a few words: "once".')),
  ref,
  sources: citations,
  reveal,
});

export const aliases = noted(list(alias), 'Every other spelling that a source uses.');

export type Name = v.InferOutput<typeof name>;
export type Alias = v.InferOutput<typeof alias>;
