import * as v from 'valibot';
import { https, isoDate, noted, reveal, text } from './basics.ts';
import { identity } from './entity.ts';
import { body } from './prose.ts';

/** A text that the wiki cites. */
export const source = v.strictObject({
  ...identity,
  label: noted(text, 'What the wiki calls it, everywhere and for every reader; tells nothing of the story.'),
  title: v.optional(noted(v.strictObject({ text, reveal }), 'Its own title.')),
  url: v.optional(noted(v.strictObject({ href: https, reveal }), 'Its address.')),
  kind: noted(
    v.picklist([
      'review',
      'encyclopedia',
      'newspaper',
      'trade',
      'institution',
      'festival',
      'company',
      'database',
      'blog',
    ]),
    'What sort of text it is.',
  ),
  language: noted(v.pipe(v.string(), v.regex(/^[a-z]{2}$/, 'expected a language code such as "en"')), 'Language code.'),
  date: v.optional(noted(isoDate, 'When it appeared, if known.')),
  reliability: noted(
    v.strictObject({ grade: v.picklist(['A', 'B', 'C'], 'expected "A", "B" or "C"'), reason: text }),
    'A: newspaper, trade, film council. B: encyclopedia, database. C: blog. With the reason.',
  ),
  body,
});

export type Source = v.InferOutput<typeof source>;
