import * as v from 'valibot';
import { defined } from '#lib/defined.ts';
import { type Collection, collections, isEntityId, parseEntityRef } from '#wiki/collections.ts';
import { type ParsedProse, parseProse } from '../prose-parser.ts';

/** What an id can be the id of: an entity of a collection, or something that another file lists. */
export type IdTarget = Collection | 'group' | 'thread' | 'reaction' | 'job' | 'kind of source' | 'drawing' | 'scene';

/**
 * What a value of an authored file is. Said where the field is declared and nowhere else: `../model.ts` reads it, and
 * the filter, the checks, the formatter, the editor schemas and the field reference follow from that.
 */
export type Field =
  /** Words that a reader sees as they stand. */
  | { is: 'text' }
  /** Words that are a name or a title: one of them alone tells something. */
  | { is: 'name' }
  /** Markdown of one paragraph; `cited` where it must cite a source. */
  | { is: 'prose'; cited: boolean }
  | { is: 'id'; of: IdTarget }
  /** A page of any kind, as a link of prose names it: "person:ada-stone". */
  | { is: 'ref' }
  /** The id of the thing itself: the name of its file, or part of an address. */
  | { is: 'own-id' }
  /** An id of the same collection that the thing had before. */
  | { is: 'former-id' }
  /** When something may be known, or no longer: the id of a scene, or "premise" where that makes sense. */
  | { is: 'time'; orPremise: boolean }
  /** A position that nothing else has: in the whole collection, or among those with the same value of the field `among`. */
  | { is: 'position'; within: string; among?: string }
  /** The outline of a drawing. */
  | { is: 'outline' }
  /** Words for other authors, which no page shows. */
  | { is: 'remark' }
  /** Numbers, dates, addresses, choices: nothing that is read as words. */
  | { is: 'data' };

/** The one order of a list, or the one form of a value, and what to tell an author who has it otherwise. */
export interface Canonical {
  form(value: unknown): unknown;
  /** Completes "Put its items …". Left out, only the formatter cares. */
  words?: string;
}

/** When an object may be shown: by its own `reveal`, or together with the object that holds it. */
export type Shown = 'by-reveal' | 'with-whole';

/** A schema of anything; what the functions below add to one is metadata. */
type Schema = v.GenericSchema;

/** A value with what it is. A schema of a text, a number or the like that says nothing is refused by `modelOf`. */
export function field<S extends Schema>(schema: S, says: Field) {
  return v.pipe(schema, v.metadata({ field: says }));
}

/** Adds a note for the person who writes the JSON: editors show it beside the field, `docs/content.md` lists it. */
export function noted<S extends Schema>(schema: S, note: string) {
  return v.pipe(schema, v.description(note));
}

/** Adds a label, where the name of the field does not make a good one. */
export function labelled<S extends Schema>(schema: S, label: string) {
  return v.pipe(schema, v.title(label));
}

/** Adds the one form that a value has: the formatter writes it, and `check` asks for it where `words` are given. */
export function canonical<S extends Schema>(schema: S, says: Canonical) {
  return v.pipe(schema, v.metadata({ canonical: says }));
}

/** A list that stands in the order in which its items may be known. */
export function byReveal<S extends Schema>(schema: S) {
  return v.pipe(schema, v.metadata({ byReveal: true }));
}

/**
 * An object that says itself when it may be known. Without a `reveal` it is closed until the end of the film, whatever
 * holds it says.
 */
export function revealable<E extends v.ObjectEntries & { reveal: typeof reveal }>(entries: E) {
  return v.pipe(v.strictObject(entries), v.metadata({ shown: 'by-reveal' as const }));
}

/** An object that has no reveal: it is shown exactly where that is shown which holds it. */
export function withWhole<E extends v.ObjectEntries>(entries: E) {
  return v.pipe(v.strictObject(entries), v.metadata({ shown: 'with-whole' as const }));
}

/** A list that may be left out. */
export function list<S extends Schema>(item: S) {
  return v.optional(v.array(item), []);
}

/** A list of at least one `what`. Where a part may show none of its items, what holds the list is hidden too. */
export function filledList<S extends Schema>(item: S, what: string) {
  return v.pipe(v.array(item), v.minLength(1, `expected at least one ${what}`));
}

/** A list that makes no sense without every one of its items: where one may not be shown, none is. */
export function wholeList<S extends Schema>(item: S, what: string) {
  return v.pipe(filledList(item, what), v.metadata({ whole: true }));
}

/** A field that may be left out; but where it is written and may not be shown, what holds it is hidden too. */
export function needed<S extends Schema>(schema: S) {
  return v.optional(v.pipe(schema, v.metadata({ needed: true })));
}

const someText = v.pipe(v.string(), v.trim(), v.nonEmpty('expected some text'));

export const text = field(someText, { is: 'text' });
export const name = field(someText, { is: 'name' });
export const remark = field(someText, { is: 'remark' });

/** Markdown as parsed. `source` is what was written. */
export interface Markdown extends ParsedProse {
  readonly source: string;
  /** Whether the search finds the page by its words. */
  readonly searched: boolean;
}

/** Text of a page, by whose words the page is found. */
export interface SearchedMarkdown extends Markdown {
  readonly searched: true;
}

/** Markdown of one paragraph. `cited`: it must cite a source; `searched`: the search finds the page by its words. */
function markdown<Searched extends boolean>(cited: boolean, searched: Searched) {
  return field(
    v.pipe(
      someText,
      v.transform((source): Markdown & { readonly searched: Searched } => ({
        source,
        searched,
        ...parseProse(source),
      })),
    ),
    { is: 'prose', cited },
  );
}

export const prose = markdown(false, true);
export const citedProse = markdown(true, true);
/** Prose that speaks of other statements, such as why one is preferred: nobody looks for it. */
export const asideProse = markdown(false, false);

const idText = v.pipe(
  v.string(),
  v.check(isEntityId, 'expected an id: lower-case letters, digits and single hyphens, such as "old-miller"'),
);

export const ownId = field(
  v.pipe(
    v.string(),
    v.check(isEntityId, 'expected lower-case letters, digits and single hyphens, such as "old-miller"'),
  ),
  { is: 'own-id' },
);

export const formerId = field(idText, { is: 'former-id' });

/** The id of something else, which must exist; until it may be known, what needs it is hidden. */
export function idOf(of: IdTarget) {
  return field(idText, { is: 'id', of });
}

/** Any page, by what it is and its id; it must exist, and until it may be known, what needs it is hidden. */
export const entityRef = field(
  v.pipe(
    v.string(),
    v.check(
      (ref) => parseEntityRef(ref) !== null,
      `expected ${Object.values(collections).join(', ')} with an id, such as "person:ada-stone"`,
    ),
  ),
  { is: 'ref' },
);

const sceneOrPremise = v.pipe(
  v.string(),
  v.check(
    (value) => value === 'premise' || isEntityId(value),
    'expected "premise" or the id of a scene, such as "s23"',
  ),
);

export const reveal = noted(
  v.optional(field(sceneOrPremise, { is: 'time', orPremise: true })),
  'When a viewer may know it: "premise" (before watching) or the id of the scene after which it is understood, ' +
    'not merely glimpsed. A scene that is shown twice counts when it was shown the last time. ' +
    'Left out, it counts as the end of the film.',
);

export const until = noted(
  v.optional(field(v.string(), { is: 'time', orPremise: false })),
  'Id of the scene from which on another paragraph takes this one’s place.',
);

/** One of a few words. */
export function choice<const Options extends readonly string[]>(options: Options) {
  const quoted = options.map((option) => `"${option}"`);
  const words = [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(' or ');
  return field(v.picklist(options, `expected ${words}`), { is: 'data' });
}

export const flag = v.optional(field(v.boolean(), { is: 'data' }), false);

export const wholeNumber = v.pipe(v.number(), v.integer('expected a whole number'));

/** A position from 1. */
export function position(within: string, among?: string) {
  return field(v.pipe(wholeNumber, v.minValue(1)), { is: 'position', within, ...defined({ among }) });
}

/** Any number, text or list that holds no words to read. */
export function data<S extends Schema>(schema: S) {
  return field(schema, { is: 'data' });
}

export const https = data(
  v.pipe(
    v.string(),
    v.url('expected a full address, such as "https://example.org/page"'),
    v.startsWith('https://', 'expected an address that starts with "https://"'),
  ),
);

/** The tag of a language, as https://www.rfc-editor.org/info/bcp47 has it. */
export const languageTag = data(
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected the tag of a language, such as "ko"')),
);

/** Words in another language: what they are, and in which language. */
export const inLanguage = withWhole({
  text: noted(name, 'The words.'),
  lang: noted(languageTag, 'The tag of their language.'),
});

/** Texts in the order of the alphabet. */
export const alphabetical: Canonical = {
  form: (value) => (Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.toSorted() : value),
  words: 'in the order of the alphabet, as `npm run format` does',
};
