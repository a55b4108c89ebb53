import * as v from 'valibot';
import { day } from './dates.ts';
import { identity } from './entity.ts';
import { choice, https, idOf, languageTag, name, noted, reveal, revealable, text, shownWithParent } from './fields.ts';
import { body } from './prose.ts';

/** A text that the wiki cites. */
export const source = revealable({
  ...identity,
  label: noted(name, 'What the wiki calls it, at every part, so without spoilers.'),
  title: v.optional(noted(revealable({ text: name, reveal }), 'Its own title.')),
  url: v.optional(noted(revealable({ href: https, reveal }), 'Its address.')),
  kind: noted(idOf('kind of source'), 'Id of a kind of source in site.json: the kind of text it is.'),
  language: noted(languageTag, 'Its language tag: "ko".'),
  date: v.optional(noted(day, 'When it appeared, as far as known: "1998-05-03", "1998-05" or "1998".')),
  reliability: noted(
    shownWithParent({ grade: choice(['A', 'B', 'C']), reason: text }),
    'A: newspaper, trade, film council. B: encyclopedia, database. C: blog. "reason" says why.',
  ),
  body,
});

export type Source = v.InferOutput<typeof source>;
