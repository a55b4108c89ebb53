import * as v from 'valibot';
import { defined } from '#lib/defined.ts';
import { type Collection, collections, isEntityId, parseEntityRef } from '#wiki/collections.ts';
import { type ParsedProse, parseProse } from '../prose-parser.ts';
import { isWebAddress } from '../web-address.ts';

/** What an id can refer to: an entity of a collection, or something that another file lists. */
export type IdTarget =
  Collection | 'drawings' | 'group' | 'thread' | 'reaction' | 'job' | 'kind of source' | 'icon' | 'scene';

/**
 * The type of a value of an authored file, declared once, with the field: `../model.ts` reads it for the filter, the
 * checks, the formatter, the editor schemas and the field reference.
 */
export type Field =
  /** Plain text, shown verbatim. */
  | { is: 'text' }
  /** A name or a title, which may be a spoiler by itself. */
  | { is: 'name' }
  /** Markdown of one paragraph; `cited` if it must cite a source. */
  | { is: 'prose'; cited: boolean }
  | { is: 'id'; of: IdTarget }
  /** A reference to a page of any kind, as links in prose write it: "person:ada-stone". */
  | { is: 'ref' }
  /** The id of a place in the source that the same object names. */
  | { is: 'place-in-source' }
  /** The object's own id: the name of its file, or part of an address. */
  | { is: 'own-id' }
  /** A former id in the same collection. */
  | { is: 'former-id' }
  /** When something is revealed or replaced: the id of a scene, or "premise" if `orPremise`. */
  | { is: 'time'; orPremise: boolean }
  /** A unique position: in the whole collection, or among those with the same value of the field `among`. */
  | { is: 'position'; within: string; among?: string }
  /** The outline of an icon. */
  | { is: 'outline' }
  /** A note to other authors, shown on no page. */
  | { is: 'remark' }
  /** Numbers, dates, addresses, choices: nothing that is read as text. */
  | { is: 'data' };

/** The canonical order of a list or form of a value, and what to say to an author who writes it otherwise. */
export interface Canonical {
  form(value: unknown): unknown;
  /** Completes "Put its items …". Without it, only the formatter applies the form. */
  words?: string;
}

/** When an object may be shown: by its own `reveal`, or together with its parent. */
export type Shown = 'by-reveal' | 'shown-with-parent';

/** Any schema; the functions below add metadata to it. */
type Schema = v.GenericSchema;

/** Returns a schema with the type of its value. `modelOf` refuses a scalar schema without one. */
export function field<S extends Schema>(schema: S, says: Field) {
  return v.pipe(schema, v.metadata({ field: says }));
}

/** Adds a note for authors: editors show it beside the field, and `docs/content.md` lists it. */
export function noted<S extends Schema>(schema: S, note: string) {
  return v.pipe(schema, v.description(note));
}

/** Adds a label, if the name of the field does not make a good one. */
export function labelled<S extends Schema>(schema: S, label: string) {
  return v.pipe(schema, v.title(label));
}

/**
 * Asks for an optional field when a file is made (`npm run new`), as for the ones that it must have.
 *
 * @param unless - The field that stands for it: with that, it is not asked for; without it, it must be answered.
 */
export function asked<S extends Schema>(schema: S, unless?: string) {
  return v.pipe(schema, v.metadata({ asked: defined({ unless }) }));
}

/** Adds the canonical form of a value: the formatter writes it, and `check` requires it if `words` are given. */
export function canonical<S extends Schema>(schema: S, says: Canonical) {
  return v.pipe(schema, v.metadata({ canonical: says }));
}

/** Requires the items of a list to be in the order of their reveals. */
export function byReveal<S extends Schema>(schema: S) {
  return v.pipe(schema, v.metadata({ byReveal: true }));
}

/**
 * Returns the schema of an object with a reveal of its own. Without a `reveal` value it is hidden until the end of the
 * film, whatever the reveal of its parent.
 */
export function revealable<E extends v.ObjectEntries & { reveal: typeof reveal }>(entries: E) {
  return v.pipe(v.strictObject(entries), v.metadata({ shown: 'by-reveal' as const }));
}

/** Returns the schema of an object without a reveal, which is shown together with its parent. */
export function shownWithParent<E extends v.ObjectEntries>(entries: E) {
  return v.pipe(v.strictObject(entries), v.metadata({ shown: 'shown-with-parent' as const }));
}

/** Returns the schema of an optional list. */
export function list<S extends Schema>(item: S) {
  return v.optional(v.array(item), []);
}

/**
 * Returns the schema of a list with at least one `what`. If a part may show none of its items, the parent is hidden
 * too.
 */
export function filledList<S extends Schema>(item: S, what: string) {
  return v.pipe(v.array(item), v.minLength(1, `expected at least one ${what}`));
}

/** Returns the schema of a list that is hidden if one of its items is. */
export function wholeList<S extends Schema>(item: S, what: string) {
  return v.pipe(filledList(item, what), v.metadata({ whole: true }));
}

/** Returns the schema of an optional field whose parent is hidden if the field is set but hidden. */
export function needed<S extends Schema>(schema: S) {
  return v.optional(v.pipe(schema, v.metadata({ needed: true })));
}

/** Returns the schema of a text that says something and has at most so many characters. */
function textUpTo(length: number) {
  return v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('expected some text'),
    v.maxLength(length, `expected at most ${length.toLocaleString('en')} characters`),
  );
}

const someText = textUpTo(5000);

export const text = field(someText, { is: 'text' });
export const name = field(textUpTo(200), { is: 'name' });
export const remark = field(someText, { is: 'remark' });

/** Parsed Markdown. `source` is the authored text. */
export interface Markdown extends ParsedProse {
  readonly source: string;
  /** Whether search indexes it. */
  readonly searched: boolean;
}

/** Markdown that search indexes. */
export interface SearchedMarkdown extends Markdown {
  readonly searched: true;
}

/** Returns the schema of a paragraph of Markdown. `cited`: it must cite a source; `searched`: search indexes it. */
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
/** Prose about other statements, such as why one is preferred, which search does not index. */
export const asideProse = markdown(false, false);

const idText = v.pipe(
  v.string(),
  v.check(
    isEntityId,
    'expected an id: lower-case letters, digits and single hyphens, such as "old-miller", and not "index"',
  ),
);

export const ownId = field(
  v.pipe(
    v.string(),
    v.check(isEntityId, 'expected lower-case letters, digits and single hyphens, such as "old-miller"'),
  ),
  { is: 'own-id' },
);

/** Where in the source that the same object names: the id of one of its places. */
export const placeInSource = noted(
  field(idText, { is: 'place-in-source' }),
  'Where in the source: one of the "places" in its file, with hyphens for spaces: "cast-list".',
);

export const formerId = field(idText, { is: 'former-id' });

/**
 * Returns the schema of the id of something else, which must exist; until that is revealed, what requires it is hidden.
 */
export function idOf(of: IdTarget) {
  return field(idText, { is: 'id', of });
}

/** A reference to any page, which must exist; until that is revealed, what requires it is hidden. */
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
  'From when it may be shown: "premise" (before watching) or the id of the scene after which a viewer understands it, ' +
    'not the first hint of it. A scene that is shown twice counts at its last showing. ' +
    'If missing, it is shown only at the end of the film.',
);

export const until = noted(
  v.optional(field(v.string(), { is: 'time', orPremise: false })),
  'Id of the scene from which another paragraph replaces this one.',
);

/** Returns the schema of one of a few words. */
export function choice<const Options extends readonly string[]>(options: Options) {
  const quoted = options.map((option) => `"${option}"`);
  const words = [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(' or ');
  return field(v.picklist(options, `expected ${words}`), { is: 'data' });
}

export const flag = v.optional(field(v.boolean(), { is: 'data' }), false);

export const wholeNumber = v.pipe(v.number(), v.integer('expected a whole number'));

/** Returns the schema of a position, from 1. */
export function position(within: string, among?: string) {
  return field(v.pipe(wholeNumber, v.minValue(1)), { is: 'position', within, ...defined({ among }) });
}

/** Declares a number, text or list that is not read as text. */
export function data<S extends Schema>(schema: S) {
  return field(schema, { is: 'data' });
}

const anAddress = 'expected a full address, such as "https://example.org/page", without the name of a user';

export const webAddress = data(
  v.pipe(
    v.string(),
    v.url(anAddress),
    v.check(isWebAddress, anAddress),
    v.regex(/^https?:\/\//, 'expected an address that starts with "https://" or "http://"'),
  ),
);

export const https = data(
  v.pipe(
    v.string(),
    v.url(anAddress),
    v.check(isWebAddress, anAddress),
    v.startsWith('https://', 'expected an address that starts with "https://"'),
  ),
);

/** For editors that do not read `.vscode/settings.json`; the wiki itself does not use it. */
export const editorSchema = v.optional(
  noted(
    data(v.string()),
    'Path of the JSON Schema of this file, for editors that find it only so: "../../../.vscode/schemas/places.json".',
  ),
);

/** A language tag (https://www.rfc-editor.org/info/bcp47). */
export const languageTag = data(
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'expected a language tag, such as "ko"')),
);

/** A text in another language, with its language tag. */
export const inLanguage = shownWithParent({
  text: noted(name, 'The text.'),
  lang: noted(languageTag, 'Its language tag.'),
});

/** Texts in alphabetical order. */
export const alphabetical: Canonical = {
  form: (value) => (Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.toSorted() : value),
  words: 'in alphabetical order, as `npm run format` does',
};

/** Further words by which the search finds the object, which no page shows. */
export const synonyms = noted(
  canonical(list(text), alphabetical),
  'Further words by which the search finds it, in any language, beside its names: "runtime", "length". No page shows ' +
    'them, but the search of every part that shows the object contains them, so they must not say more than it does.',
);
