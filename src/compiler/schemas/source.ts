import * as v from 'valibot';
import { day } from './dates.ts';
import { identity } from './entity.ts';
import {
  asked,
  choice,
  idOf,
  languageTag,
  list,
  name,
  noted,
  remark,
  reveal,
  revealable,
  text,
  shownWithParent,
  webAddress,
} from './fields.ts';
import { body } from './prose.ts';

/**
 * Returns the id by which citations name a place in a source: its label in lower case with hyphens.
 *
 * @example placeId('Cast list') // 'cast-list'
 */
export function placeId(label: string): string {
  return label
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

const places = v.pipe(
  list(text),
  v.check(
    (labels) => new Set(labels.map(placeId)).size === labels.length,
    'expected each place once; citations name it by its words with hyphens',
  ),
);

const howRead = choice(['page', 'stored copy', 'text held']);

/** A text that the wiki cites. */
const described = revealable({
  ...identity,
  label: noted(name, 'What the wiki calls it, at every part, so without spoilers.'),
  title: asked(v.optional(noted(revealable({ text: name, reveal }), 'Its own title.'))),
  url: asked(v.optional(noted(revealable({ href: webAddress, reveal }), 'Its address.'))),
  noAddress: asked(v.optional(noted(text, 'Why it has no "url", in a sentence.')), 'url'),
  read: v.optional(
    noted(
      shownWithParent({ day, as: howRead, note: v.optional(remark) }),
      'The day on which it was last read, and what was read: the page, a stored copy of it, or its text.',
    ),
  ),
  places: noted(
    places,
    'The places in it that citations name, in their order, without spoilers: ["plot", "cast list"]. A citation writes ' +
      'hyphens for spaces: "cast-list". A text of fewer than 300 words needs none.',
  ),
  kind: noted(idOf('kind of source'), 'Id of a kind of source in site.json: the kind of text it is.'),
  language: noted(languageTag, 'Its language tag: "ko".'),
  date: asked(v.optional(noted(day, 'When it appeared, as far as known: "1998-05-03", "1998-05" or "1998".'))),
  reliability: noted(
    shownWithParent({ grade: choice(['A', 'B', 'C']), reason: text }),
    'A: newspaper, trade, film council. B: encyclopedia, database. C: blog. "reason" says why.',
  ),
  body,
});

export const source = v.pipe(
  described,
  v.check(
    (input) => input.url !== undefined || input.noAddress !== undefined,
    'expected "url", or "noAddress" with the reason',
  ),
);

export type Source = v.InferOutput<typeof source>;
