import * as v from 'valibot';
import { noted, otherId, text } from './basics.ts';

/** Who says it, and where. */
export const citation = v.strictObject({
  source: noted(otherId, 'Id of a file in sources/.'),
  locator: v.optional(noted(text, 'Where in the source, in a few words of our own: "cast list", "plot".')),
});

export const citations = noted(
  v.pipe(v.array(citation), v.minLength(1, 'expected at least one source')),
  'Every statement has at least one source.',
);

export type Citation = v.InferOutput<typeof citation>;
