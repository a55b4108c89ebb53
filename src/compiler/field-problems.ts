import { nearest } from '#lib/nearest.ts';
import { type Examples, exampleText } from './examples.ts';
import type { JsonPath } from './json-file.ts';
import { type Model, modelOf, type ObjectModel } from './model.ts';
import type { Finding } from './problem.ts';
import { citation } from './schemas/citation.ts';
import { typeWords } from './type-words.ts';

/** An object of a file whose fields are not those of its model. */
export interface WrongObject {
  path: JsonPath;
  model: ObjectModel;
  value: Readonly<Record<string, unknown>>;
  /** The path of the file. */
  file: string;
  examples: Examples;
  /** The model of the whole file. */
  whole: Model;
}

type FindingInFile = Omit<Finding, 'file'>;

/** Returns one finding for all fields that an object lacks, and one for those that do not belong there. */
export function fieldProblems(object: WrongObject): FindingInFile[] {
  const { model, value } = object;
  const unknown = Object.keys(value).filter((name) => !model.fields.has(name));
  const missing = [...model.fields].filter(([name, { absent }]) => absent !== 'left-out' && value[name] === undefined);
  const sources = missing.filter(([, field]) => isOfCitations(field.model)).map(([name]) => name);
  const others = missing.map(([name]) => name).filter((name) => !sources.includes(name));
  return [
    ...(unknown.length > 0 ? [unknownFields(object, unknown)] : []),
    ...(others.length > 0 ? [missingFields(object, others)] : []),
    ...sources.map((name) => missingSources(object, name)),
  ];
}

function unknownFields({ path, model, whole }: WrongObject, names: readonly string[]): FindingInFile {
  const valid = [...model.fields.keys()];
  const [first = ''] = names;
  const placed = names.map((name) => ({ name, near: nearest(name, valid), places: placesOf(whole, name) }));
  const elsewhere = placed.filter(({ near, places }) => near === undefined && places.length > 0);
  const misspelt = placed.filter(({ near }) => near !== undefined);
  const mends = [
    ...misspelt.map(({ name, near }) => `"${name}" may be meant as "${near}".`),
    ...grouped(elsewhere).map(
      ([place, group]) => `${list(group)} ${group.length === 1 ? 'belongs' : 'belong'} in ${place}.`,
    ),
    ...(elsewhere.length < names.length
      ? [`Use one of: ${valid.filter((name) => !name.startsWith('$')).join(', ')}.`]
      : []),
  ];
  return {
    path: [...path, first],
    key: true,
    rule: 'unknown-field',
    message: names.length === 1 ? `There is no field "${first}" here.` : `There are no fields ${list(names)} here.`,
    expected: (names.length === 1 ? mends.slice(misspelt.length) : mends).join(' '),
    ...(names.length === 1 && { written: first, valid }),
  };
}

function missingFields(object: WrongObject, names: readonly string[]): FindingInFile {
  const lines = names.map((name) => fieldLine(object, name));
  const one = names.length === 1;
  return {
    path: object.path,
    rule: 'missing-field',
    message: one ? `The field "${names[0]}" is missing.` : `The fields ${list(names)} are missing.`,
    expected: one ? `Add ${lines.join('')}` : ['Add them, with your values:', ...lines].join('\n'),
  };
}

function missingSources(object: WrongObject, name: string): FindingInFile {
  const example = object.examples.at([...object.path, name]) ?? [{ source: 'river-post', place: 'cast-list' }];
  return {
    path: object.path,
    rule: 'no-source',
    message: `The field "${name}" is missing.`,
    expected: `Add at least one source: "${name}": ${exampleText(example)}.`,
  };
}

/** Returns a field as it is written, with its type: `"kind": "blog" (id in kind of source)`. */
function fieldLine({ path, model, file, examples }: WrongObject, name: string): string {
  const field = model.fields.get(name)?.model;
  const isId = path.length === 0 && field?.kind === 'leaf' && field.field.is === 'own-id';
  const example = isId ? file.replace(/^.*\/|\.json$/g, '') : examples.at([...path, name]);
  const choices = field?.kind === 'leaf' && field.field.is === 'id' ? examples.choicesOf(field.field.of) : [];
  const words = field ? typeWords(field, 'object') : '';
  const type = choices.length === 0 ? words : `${words}: ${choices.map((id) => `"${id}"`).join(' or ')}`;
  return `"${name}": ${example === undefined ? '…' : exampleText(example)} (${type})`;
}

/** Returns where in a file of this model a field belongs: `voices[]`, the shallowest place first. */
function placesOf(whole: Model, name: string): string[] {
  const places: string[] = [];
  const seen = new Set<Model>();
  let level: { model: Model; at: string }[] = [{ model: whole, at: '' }];
  while (level.length > 0) {
    const next: typeof level = [];
    for (const { model, at } of level) {
      if (seen.has(model)) continue;
      seen.add(model);
      if (model.kind === 'list') next.push({ model: model.item, at: `${at}[]` });
      if (model.kind !== 'object') continue;
      if (at !== '' && model.fields.has(name)) places.push(at);
      for (const [inner, field] of model.fields) next.push({ model: field.model, at: at ? `${at}.${inner}` : inner });
    }
    level = next;
  }
  return places;
}

/** Returns the names by the first place in which they belong. */
function grouped(placed: readonly { name: string; places: readonly string[] }[]): [string, string[]][] {
  const groups = new Map<string, string[]>();
  for (const { name, places } of placed) {
    const [place = ''] = places;
    groups.set(place, [...(groups.get(place) ?? []), name]);
  }
  return [...groups];
}

function list(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter(Boolean).join(' and ');
}

/** Returns whether a model is a list of citations. */
export function isOfCitations(model: Model | undefined): boolean {
  return model?.kind === 'list' && model.item === modelOf(citation);
}
