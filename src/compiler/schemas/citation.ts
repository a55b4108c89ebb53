import * as v from 'valibot';
import { filledList, idOf, noted, text, withWhole } from './fields.ts';

/** Who says it, and where. */
export const citation = withWhole({
  source: noted(idOf('sources'), 'Id of a file in sources/.'),
  locator: v.optional(noted(text, 'Where in the source, in a few words of our own: "cast list", "plot".')),
});

export const citations = noted(filledList(citation, 'source'), 'Every statement has at least one source.');

export type Citation = v.InferOutput<typeof citation>;
