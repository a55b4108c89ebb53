import * as v from 'valibot';
import { capitalised } from '#lib/words.ts';
import { type Examples, exampleText } from './examples.ts';
import { fieldProblems, isOfCitations } from './field-problems.ts';
import { type JsonFile, type JsonPath, pathText } from './json-file.ts';
import type { JsonMistake } from './json-mistakes.ts';
import { type Model, modelOf } from './model.ts';
import { type Finding, type Problem, problemAt } from './problem.ts';
import type { Field } from './schemas/fields.ts';

/**
 * Validates a parsed file against its schema. Returns its value if it is valid, and every problem found. For a text
 * that is not JSON, only that is reported, since all else would follow from it.
 */
export function validateFile<Schema extends v.GenericSchema>(
  file: JsonFile,
  schema: Schema,
  examples: Examples,
): { value?: v.InferOutput<Schema>; problems: Problem[] } {
  const [error] = file.errors;
  if (error) return { problems: [problemAt({ file, ...notJson(error) })] };
  const { success, output, issues = [] } = v.safeParse(schema, file.value);
  const findings = [...file.repeated.map(repeatedField), ...findingsOf({ file, schema, examples }, issues)];
  const problems = findings.map((finding) => problemAt({ file, ...finding }));
  return success && problems.length === 0 ? { value: output, problems } : { problems };
}

type FindingInFile = Omit<Finding, 'file'>;

/** A file that is validated, and where messages find examples for it. */
interface Checked {
  file: JsonFile;
  schema: v.GenericSchema;
  examples: Examples;
}

function notJson({ rule, offset, what, mend }: JsonMistake): FindingInFile {
  return { path: [], offset, rule, message: what, expected: mend };
}

function repeatedField({ offset, name }: JsonFile['repeated'][number]): FindingInFile {
  return {
    path: [],
    offset,
    rule: 'duplicate-field',
    message: `The field "${name}" occurs twice.`,
    expected: 'Keep one of the two.',
  };
}

/** The fields of an object that are missing or unknown are reported together. */
function findingsOf(checked: Checked, issues: readonly v.BaseIssue<unknown>[]): FindingInFile[] {
  const { file, schema, examples } = checked;
  const done = new Set<string>();
  return issues.flatMap((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    const holder = path.slice(0, -1);
    const value = valueAt(file.value, holder);
    const isUnknown = issue.type === 'strict_object' && issue.expected === 'never';
    const isMissing = path.length > 0 && issue.input === undefined;
    const key = isUnknown || isMissing ? pathText(holder) : `${pathText(path)} ${issue.message}`;
    if (done.has(key)) return [];
    done.add(key);
    if (!isUnknown && !isMissing) return [valueProblem(checked, path, issue)];
    // A list has no names of fields, so all of them would be missing.
    if (Array.isArray(value)) return [notAnObject(checked, holder, value)];
    const model = modelAt(schema, holder);
    if (model?.kind !== 'object') return [];
    return fieldProblems({
      path: holder,
      model,
      value: value as Record<string, unknown>,
      file: file.path,
      examples,
      whole: modelOf(schema),
    });
  });
}

function valueProblem(checked: Checked, path: JsonPath, issue: v.BaseIssue<unknown>): FindingInFile {
  const { schema } = checked;
  const model = modelAt(schema, path);
  if (issue.expected === 'Object') return notAnObject(checked, path, issue.input);
  if (issue.expected === 'Array') return notAList(checked, path, issue);
  if (issue.type === 'max_length') {
    return {
      path,
      rule: 'too-large',
      message: `This text has ${String(issue.input).trim().length.toLocaleString('en')} characters.`,
      expected: `${capitalised(expectation(issue))}. Say it in fewer words, or divide it.`,
    };
  }
  const picks = issue.type === 'picklist' ? quotedWords(issue.expected ?? '') : [];
  return {
    path,
    rule: isOfCitations(model) ? 'no-source' : 'wrong-value',
    message: complaint(issue),
    expected: `${capitalised(expectation(issue))}.`,
    ...(typeof issue.input === 'string' && { written: issue.input, valid: picks }),
  };
}

/** Says what to write where an object belongs: with the text that is there in its field, if it is a text. */
function notAnObject({ schema, examples }: Checked, path: JsonPath, input: unknown): FindingInFile {
  const model = modelAt(schema, path);
  const found = examples.at(path);
  const example = isObject(found) ? found : undefined;
  const fields = model?.kind === 'object' ? [...model.fields] : [];
  const texts = fields.filter(([, field]) => field.model.kind === 'leaf' && isRead(field.model.field));
  const [textField] = texts.find(([, { absent }]) => absent === undefined) ?? [];
  const finding = { path, rule: 'wrong-value', message: `${received(input)} is not allowed here.` } as const;
  if (typeof input !== 'string' || textField === undefined) {
    const such = example === undefined ? ': { … }' : `, such as ${exampleText(example)}`;
    return { ...finding, expected: `Expected an object${such}.` };
  }
  const needed = fields.filter(([name, { absent }]) => absent === undefined && name !== textField);
  const others = needed.map(([name]) => [name, example?.[name] ?? '…']);
  const object = { [textField]: input, ...(Object.fromEntries(others) as object) };
  return { ...finding, expected: `Write it as an object: ${exampleText(object)}.` };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isRead({ is }: Field): boolean {
  return is === 'name' || is === 'text' || is === 'prose';
}

/** Says what to write where a list belongs: a text that is there as its only item. */
function notAList({ schema, examples }: Checked, path: JsonPath, { input }: v.BaseIssue<unknown>): FindingInFile {
  const model = modelAt(schema, path);
  const isOfTexts = model?.kind === 'list' && model.item.kind === 'leaf' && typeof input === 'string';
  const example = isOfTexts ? [input] : examples.at(path);
  const such = Array.isArray(example) ? `, such as ${exampleText(example)}` : ': [ … ]';
  const rule = isOfCitations(model) ? 'no-source' : 'wrong-value';
  return { path, rule, message: `${received(input)} is not allowed here.`, expected: `Expected a list${such}.` };
}

/** Returns a value as messages quote it, cut if it is long. */
function received(input: unknown): string {
  if (Array.isArray(input)) return 'A list';
  return typeof input === 'object' && input !== null ? 'An object' : exampleText(input ?? null);
}

/** Returns what is wrong with a value, in words. */
function complaint({ kind, input, received: type }: v.BaseIssue<unknown>): string {
  if (kind === 'validation' && typeof input === 'string' && input.trim() === '')
    return 'An empty text is not allowed here.';
  if (Array.isArray(input) && input.length === 0) return 'An empty list is not allowed here.';
  // A check of a whole object: each field is valid by itself, but not together with the others.
  if (kind === 'validation' && type === 'Object') return 'These fields do not go together.';
  return `${received(input)} is not allowed here.`;
}

/** Returns what a schema expects, in words: its own message, or a name of the type. */
function expectation(issue: v.BaseIssue<unknown>): string {
  if (issue.message.startsWith('expected')) return issue.message;
  const expected = issue.expected ?? '';
  const types: Record<string, string> = {
    string: 'a text in quotes',
    number: 'a number',
    boolean: 'true or false',
    '!0': 'a text that is not empty',
  };
  return `expected ${types[expected] ?? expected.replaceAll(/[()]/g, '').replaceAll(' | ', ' or ')}`;
}

function quotedWords(text: string): string[] {
  return [...text.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>((held, step) => (held as Record<string, unknown> | undefined)?.[step], value);
}

function modelAt(schema: v.GenericSchema, path: JsonPath): Model | undefined {
  let here: Model | undefined = modelOf(schema);
  for (const step of path) {
    if (here?.kind === 'list') here = here.item;
    else if (here?.kind === 'object') here = here.fields.get(String(step))?.model;
  }
  return here;
}
