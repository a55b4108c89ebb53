import * as v from 'valibot';
import { type JsonFile, type JsonPath, offsetAt } from './json-file.ts';
import { type Model, modelOf } from './model.ts';
import { type Problem, problemAt } from './problem.ts';
import { citation } from './schemas/citation.ts';

/**
 * Reads a parsed file by its schema: its value where all is well, and every problem found.
 * Where the text is no JSON, only that is reported, since all else would follow from it.
 */
export function validateFile<Schema extends v.GenericSchema>(file: JsonFile, schema: Schema): Validated<Schema> {
  const known = validated.get(file.path);
  if (known?.text === file.text && known.schema === schema) return known.result as Validated<Schema>;
  const result = validateAnew(file, schema);
  validated.set(file.path, { text: file.text, schema, result });
  return result;
}

interface Validated<Schema extends v.GenericSchema> {
  value?: v.InferOutput<Schema>;
  problems: Problem[];
}

// In development all files are read again after each change, of which nearly all are as they were.
const validated = new Map<string, { text: string; schema: v.GenericSchema; result: Validated<v.GenericSchema> }>();

function validateAnew<Schema extends v.GenericSchema>(file: JsonFile, schema: Schema): Validated<Schema> {
  if (file.errors.length > 0 || !file.root) return { problems: jsonProblems(file) };
  const result = v.safeParse(schema, toValue(file));
  const problems = [
    ...file.repeated.map((field) => repeatedProblem(file, field)),
    ...(result.issues ?? []).map((issue) => issueProblem(file, schema, issue)),
  ];
  return result.success && problems.length === 0 ? { value: result.output, problems } : { problems };
}

function repeatedProblem(file: JsonFile, { offset, name }: JsonFile['repeated'][number]): Problem {
  return problemAt({
    file,
    path: [],
    offset,
    rule: 'duplicate-field',
    message: `The field "${name}" stands twice.`,
    expected: 'Keep the one that you mean.',
  });
}

function toValue(file: JsonFile): unknown {
  return JSON.parse(file.text) as unknown;
}

function jsonProblems(file: JsonFile): Problem[] {
  const errors = file.errors.length > 0 ? file.errors : [{ offset: 0, what: 'the file is empty' }];
  return errors.slice(0, 1).map(({ offset, what }) =>
    problemAt({
      file,
      path: [],
      offset,
      rule: 'not-json',
      message: `This is not JSON: ${what}.`,
      expected: 'Check the commas, quotes and brackets just before this place.',
    }),
  );
}

function issueProblem(file: JsonFile, schema: v.GenericSchema, issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const field = String(path.at(-1) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const valid = fieldsAt(schema, path.slice(0, -1));
    return problemAt({
      file,
      path,
      key: true,
      rule: 'unknown-field',
      message: `There is no field "${field}" here.`,
      expected: `Use one of: ${valid.join(', ')}.`,
      written: field,
      valid,
    });
  }
  if (issue.received === 'undefined' && offsetAt(file, path) === offsetAt(file, path.slice(0, -1))) {
    const noSource = isOfCitations(schema, path);
    return problemAt({
      file,
      path: path.slice(0, -1),
      rule: noSource ? 'no-source' : 'missing-field',
      message: `The field "${field}" is missing.`,
      expected: noSource
        ? 'Say who says it: "sources": [{ "source": "yam", "locator": "cast list" }].'
        : `Add "${field}".`,
    });
  }
  const picks = issue.type === 'picklist' ? quotedWords(issue.expected ?? '') : [];
  return problemAt({
    file,
    path,
    rule: isOfCitations(schema, path) ? 'no-source' : 'wrong-value',
    message: complaint(issue),
    expected: sentence(expectation(issue)),
    ...(typeof issue.input === 'string' ? { written: issue.input, valid: picks } : {}),
  });
}

/** What is wrong with a value, in words. */
function complaint({ kind, input, received }: v.BaseIssue<unknown>): string {
  if (kind === 'validation' && typeof input === 'string' && input.trim() === '')
    return 'An empty text is not what belongs here.';
  if (Array.isArray(input) && input.length === 0) return 'An empty list is not what belongs here.';
  // A check of a whole object: each of its fields is well, but not beside the others.
  if (kind === 'validation' && received === 'Object') return 'What is written here does not go together.';
  return `${received} is not what belongs here.`;
}

/** What a schema expects, in words: its own message, or valibot's name for the type. */
function expectation(issue: v.BaseIssue<unknown>): string {
  if (issue.message.startsWith('expected')) return issue.message;
  const expected = issue.expected ?? '';
  const types: Record<string, string> = {
    string: 'a text in quotes',
    number: 'a number',
    boolean: 'true or false',
    Array: 'a list: [ … ]',
    Object: 'an object: { … }',
    '!0': 'a text that is not empty',
  };
  return `expected ${types[expected] ?? expected.replaceAll(/[()]/g, '').replaceAll(' | ', ' or ')}`;
}

function quotedWords(text: string): string[] {
  return [...text.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Names of the fields that a schema has at a path. */
function fieldsAt(schema: v.GenericSchema, path: JsonPath): string[] {
  const model = modelAt(schema, path);
  return model?.kind === 'object' ? [...model.fields.keys()] : [];
}

/** Whether a list of sources belongs at a path. */
function isOfCitations(schema: v.GenericSchema, path: JsonPath): boolean {
  const model = modelAt(schema, path);
  return model?.kind === 'list' && model.item === modelOf(citation);
}

function modelAt(schema: v.GenericSchema, path: JsonPath): Model | undefined {
  let here: Model | undefined = modelOf(schema);
  for (const step of path) {
    if (here?.kind === 'list') here = here.item;
    else if (here?.kind === 'object') here = here.fields.get(String(step))?.model;
  }
  return here;
}
