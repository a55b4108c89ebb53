import { defined } from '#lib/defined.ts';
import { asWords, capitalised } from '#lib/words.ts';
import type { JsonPath } from '#compiler/json-file.ts';
import { type FieldModel, type LeafModel, type Model, modelOf, type ObjectModel } from '#compiler/model.ts';
import { citation } from '#compiler/schemas/citation.ts';

/** Something that a schema asks about a new object: on the command line a flag, otherwise a question. */
export interface Question {
  flag: string;
  label: string;
  note?: string;
  required: boolean;
  /** The object around it, or the first optional one, cannot be without it. */
  core: boolean;
  /** Asked, required or not. Other fields have a flag only. */
  asked: boolean;
  /** The flag that stands for it: with that it is not asked for, without it, it is required. */
  unless?: string;
  /** The first flag of an optional object: without that, the others in it are not asked for. */
  within?: string;
  /** One of several fields, of which exactly one must be there: its name. */
  alternative?: string;
  /** It may have several answers. */
  many: boolean;
  leaf: LeafModel;
  /** Where its answer belongs; if it may have several, the list of which each answer makes an item. */
  steps: JsonPath;
  /** Where an answer belongs in such an item. */
  inItem: JsonPath;
}

/**
 * Returns the questions that a schema asks about a new object, in the order of its fields: all that the object must
 * have, and what may be left out, of which those are `asked` that the schema says so of. What follows from elsewhere is
 * not among them: ids and positions, when something is revealed, and its sources.
 */
export function questionsOf(model: ObjectModel): Question[] {
  const found = fieldsOf(model, { steps: [], names: [], required: true, asked: true });
  // Of optional fields with one name, such as `ref`, the flag means the first.
  return found.filter(({ flag, asked }, index) => asked || found.findIndex((other) => other.flag === flag) === index);
}

/** Where a walk through the schema is. */
interface Here {
  steps: JsonPath;
  names: readonly { name: string; optional: boolean }[];
  /** Whether every new object has what is here. */
  required: boolean;
  /** Whether what is here is asked for. */
  asked: boolean;
  alternative?: string;
}

function fieldsOf(model: ObjectModel, here: Here): Question[] {
  const alternatives = [...model.fields.values()].filter(({ needed }) => needed).length > 1;
  // What begins with "$" is for editors, not about the object.
  const fields = [...model.fields].filter(([name]) => !name.startsWith('$'));
  const found = fields.flatMap(([name, field]): Question[] => {
    const optional = field.absent !== undefined;
    const unless = field.asked?.unless;
    const one = alternatives && field.needed;
    const asked = here.asked && (!optional || one || field.asked !== undefined || field.absent === 'null');
    const questions = questionsAbout(field.model, {
      ...here,
      steps: [...here.steps, name],
      names: [...here.names, { name, optional }],
      required: here.required && !optional,
      asked,
      ...(one && { alternative: name }),
    });
    return questions.map((each) => ({
      ...each,
      // Of what is in an optional object, this is said already.
      core: each.core && (each.within !== undefined || !optional),
      ...defined({
        note: each.note ?? field.note,
        unless: each.unless ?? (unless && flagOf([...here.names, { name: unless, optional }])),
      }),
    }));
  });
  const first = here.required ? undefined : found.find(({ core }) => core)?.flag;
  return first === undefined ? found : found.map((each) => (each.flag === first ? each : { within: first, ...each }));
}

function questionsAbout(model: Model, here: Here): Question[] {
  if (model.kind === 'leaf') return isElsewhere(model) ? [] : [question(model, here)];
  if (model.kind === 'object') return fieldsOf(model, here);
  const { item } = model;
  if (item.kind === 'list' || item === modelOf(citation)) return [];
  const required = here.required && model.filled;
  if (item.kind === 'leaf') return isElsewhere(item) ? [] : [{ ...question(item, { ...here, required }), many: true }];
  // Most lists of objects grow later, in the file.
  if (!here.asked) return [];
  const only = onlyFieldOf(item);
  if (!only) return fieldsOf(item, { ...here, required, steps: [...here.steps, 0] });
  const [name, { note, model: leaf }] = only;
  const asked = question(leaf, { ...here, required });
  return [{ ...asked, ...defined({ note: asked.note ?? note }), many: true, inItem: [name] }];
}

/** Returns what makes an object up, if that is one field: the text of a paragraph, the id of a character on a scene. */
function onlyFieldOf(model: ObjectModel): [string, FieldModel & { model: LeafModel }] | undefined {
  const made = [...model.fields].filter(
    ([, { absent, asked, needed }]) => absent !== 'left-out' || asked !== undefined || needed,
  );
  const [[name, field] = ['', undefined], ...others] = made;
  return field?.model.kind === 'leaf' && others.length === 0 ? [name, { ...field, model: field.model }] : undefined;
}

/** Returns whether a value follows from elsewhere. */
function isElsewhere({ field }: LeafModel): boolean {
  return ['own-id', 'former-id', 'time', 'position', 'place-in-source', 'outline'].includes(field.is);
}

function question(leaf: LeafModel, { names, steps, required, asked, alternative }: Here): Question {
  const flag = flagOf(names);
  return {
    flag,
    label: capitalised(flag.replaceAll('-', ' ')),
    required,
    asked,
    many: false,
    leaf,
    steps,
    inItem: [],
    core: true,
    ...defined({ alternative }),
  };
}

/** Names that say nothing beside that of what is around: the text of a title is the title. */
const silent = /^(?:text|href|id|paragraphs|values)$/;

/**
 * Returns the flag of a field: its name, after those of the optional objects around it.
 *
 * @example `--group`, `--grade` of the required `reliability`, `--rating-scale` of the optional `rating`
 */
function flagOf(names: Here['names']): string {
  const telling = names.filter(({ name }) => !silent.test(name));
  const kept = telling.filter(({ optional }, index) => optional || index === telling.length - 1);
  const [last] = names.slice(-1);
  const parts = kept.length > 0 ? kept : last ? [last] : [];
  return parts.map(({ name }) => asWords(name).replaceAll(' ', '-')).join('-');
}
