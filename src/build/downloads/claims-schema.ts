import * as v from 'valibot';
import { jsonSchemaOf } from '#compiler/schemas/json-schema.ts';
import { noted } from '#compiler/schemas/fields.ts';
import { collectionNames } from '#wiki/collections.ts';

// The form of the files with all statements, declared once: their types, the published JSON Schema and the columns of the
// table come from here. A change that a program could trip over gets another number of the format.

/** The number of the format. */
export const format = 1;

const text = (note: string) => noted(v.string(), note);
const number = (note: string) => noted(v.number(), note);
const maybe = <S extends v.GenericSchema>(schema: S) => v.optional(schema);

const path = text('Path of its page, the same in both editions and in every version: "/characters/old-miller".');

const link = v.strictObject({
  kind: noted(v.picklist(collectionNames), 'The kind of thing.'),
  key: text('Its id among the things of its kind.'),
  name: maybe(text('What the wiki calls it. Missing for a scene whose title would give something away.')),
  path,
});

const amount = (unit: string) => v.strictObject({ amount: v.number(), unit: text(unit) });

/** The fields of values for programs, of which a value has the one of its type. A plain text has none. */
const typed = {
  date: maybe(
    text('"1998-05-03", "1998-05", "1998", "--05-04" of any year, "1998-04-07/1998-04-08" from one to the other.'),
  ),
  duration: maybe(amount('"minute", "hour", "day", "week", "month" or "year"')),
  count: maybe(amount('What is counted: "ticket", "percent".')),
  money: maybe(v.strictObject({ amount: v.number(), currency: text('ISO 4217 code: "KRW".') })),
  rating: maybe(
    v.strictObject({
      value: v.number(),
      scale: maybe(number('The best possible score, if the source names it.')),
      votes: maybe(number('The number of votes, if the source names it.')),
    }),
  ),
  place: maybe(number('A rank, from 1.')),
  links: maybe(v.array(link)),
};

/** The types of value that have a field for programs. */
export const valueTypes = Object.keys(typed) as (keyof typeof typed)[];

const value = {
  text: text('The value as pages show it, without its note.'),
  type: noted(
    v.union([v.literal('text'), v.picklist(valueTypes)]),
    'The field that has the value for programs; "text" for one that is only words.',
  ),
  ...typed,
  about: maybe(noted(v.boolean(), 'The value is approximate.')),
  on: maybe(text('The date to which it applies.')),
  printed: maybe(text('As the source prints it, if that says more.')),
  original: maybe(
    v.strictObject({ text: text('The same in its own language.'), lang: text('Its language tag: "ko".') }),
  ),
  note: maybe(text('A note on the value.')),
  rank: noted(
    v.picklist(['preferred', 'normal', 'deprecated']),
    '"preferred": the wiki considers it right; "deprecated": wrong or superseded, kept so that nobody adds it again.',
  ),
  reason: maybe(text('Why its rank is not "normal".')),
};

const placeInSource = maybe(text('The place in the source: "cast list".'));

const citation = v.strictObject({ source: text('The "key" of one of "sources".'), place: placeInSource });

const statement = {
  page: link,
  id: text('Identifies it on its page: "release-date".'),
  address: text('Where to read it.'),
  label: text('What is stated: "Release date".'),
  kind: noted(
    v.picklist(['fact', 'spelling', 'view']),
    'Only the values of a fact exclude each other; "spelling": a name as sources write it; "view": an opinion.',
  ),
  since: maybe(noted(link, 'The scene from which it is true in the story, if that is not when the viewer learns it.')),
};

const source = {
  key: text('Its id.'),
  name: text('What the wiki calls it.'),
  path,
  date: maybe(text('When it appeared, as far as known: "1998-05-03", "1998-05" or "1998".')),
  address: maybe(text('Where it can be read.')),
  reliability: noted(
    v.picklist(['A', 'B', 'C']),
    'A: newspaper, trade press, public body. B: encyclopedia, database. C: blog, review.',
  ),
};

const licence = v.strictObject({ name: v.string(), href: v.string() });

const claimsFile = v.strictObject({
  $schema: text('The address of this schema.'),
  format: noted(v.literal(format), 'The number of the format.'),
  name: text('The name of the wiki.'),
  url: maybe(text('Where the wiki is published.')),
  edition: noted(
    v.picklist(['careful', 'full']),
    '"careful": what may be known before watching. "full": the whole story, spoilers included.',
  ),
  version: text('A hash of the statements and sources: the same as long as none of them changes.'),
  language: text('Language tag of the texts.'),
  licence: noted(licence, 'The licence of the texts.'),
  claims: v.array(
    v.strictObject({
      ...statement,
      values: noted(
        v.array(v.strictObject({ ...value, sources: noted(v.array(citation), 'Who says so.') })),
        'What sources say, the best rank first.',
      ),
    }),
  ),
  sources: noted(v.array(v.strictObject(source)), 'The sources that the statements cite.'),
});

/** The content of the JSON file. */
export type ClaimsFile = v.InferOutput<typeof claimsFile>;

/** A thing of the wiki, as the files name it. */
export type NamedThing = v.InferOutput<typeof link>;

const claimsRow = v.strictObject({
  ...statement,
  value: v.strictObject({
    number: number('Counts the values of a statement, from 1.'),
    ...value,
    links: maybe(v.strictObject({ path: v.string() })),
  }),
  source: v.strictObject({ ...source, place: placeInSource }),
  licence: v.string(),
});

/** A row of the table: a value with one of its sources. */
export type ClaimsRow = v.InferOutput<typeof claimsRow>;

/** Returns the JSON Schema of the JSON file, as a text. */
export function claimsSchema(): string {
  return `${JSON.stringify(jsonSchemaOf(claimsFile), null, 2)}\n`;
}

/** The fields of a row, each by the names that lead to it: those of the JSON file. */
export const columns: readonly (readonly string[])[] = leavesOf(jsonSchemaOf(claimsRow));

function leavesOf({ properties }: { properties?: Record<string, object> }): string[][] {
  if (properties === undefined) return [[]];
  return Object.entries(properties).flatMap(([name, inner]) => leavesOf(inner).map((names) => [name, ...names]));
}
