import * as v from 'valibot';
import { capitalised } from '#lib/words.ts';
import { type JsonFile, type JsonPath, offsetAt } from './json-file.ts';
import type { JsonMistake } from './json-mistakes.ts';
import { type Model, modelOf } from './model.ts';
import { type Finding, type Problem, problemAt } from './problem.ts';
import { citation } from './schemas/citation.ts';

/**
 * Validates a parsed file against its schema. Returns its value if it is valid, and every problem found. For a text
 * that is not JSON, only that is reported, since all else would follow from it.
 */
export function validateFile<Schema extends v.GenericSchema>(
  file: JsonFile,
  schema: Schema,
): { value?: v.InferOutput<Schema>; problems: Problem[] } {
  const [error] = file.errors;
  if (error) return { problems: [problemAt({ file, ...notJson(error) })] };
  const { success, output, issues = [] } = v.safeParse(schema, file.value);
  const findings = [...file.repeated.map(repeatedField), ...issues.map((issue) => findingOf(file, schema, issue))];
  const problems = findings.map((finding) => problemAt({ file, ...finding }));
  return success && problems.length === 0 ? { value: output, problems } : { problems };
}

type FindingInFile = Omit<Finding, 'file'>;

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

function findingOf(file: JsonFile, schema: v.GenericSchema, issue: v.BaseIssue<unknown>): FindingInFile {
  const path = (issue.path ?? []).map((item) => item.key as string | number);
  const field = String(path.at(-1) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const valid = fieldsAt(schema, path.slice(0, -1));
    return {
      path,
      key: true,
      rule: 'unknown-field',
      message: `There is no field "${field}" here.`,
      expected: `Use one of: ${valid.join(', ')}.`,
      written: field,
      valid,
    };
  }
  if (issue.received === 'undefined' && offsetAt(file, path) === offsetAt(file, path.slice(0, -1))) {
    const noSource = isOfCitations(schema, path);
    return {
      path: path.slice(0, -1),
      rule: noSource ? 'no-source' : 'missing-field',
      message: `The field "${field}" is missing.`,
      expected: noSource
        ? 'Add at least one source: "sources": [{ "source": "river-post", "place": "cast-list" }].'
        : `Add "${field}".`,
    };
  }
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
    rule: isOfCitations(schema, path) ? 'no-source' : 'wrong-value',
    message: complaint(issue),
    expected: `${capitalised(expectation(issue))}.`,
    ...(typeof issue.input === 'string' && { written: issue.input, valid: picks }),
  };
}

/** Returns what is wrong with a value, in words. */
function complaint({ kind, input, received }: v.BaseIssue<unknown>): string {
  if (kind === 'validation' && typeof input === 'string' && input.trim() === '')
    return 'An empty text is not allowed here.';
  if (Array.isArray(input) && input.length === 0) return 'An empty list is not allowed here.';
  // A check of a whole object: each field is valid by itself, but not together with the others.
  if (kind === 'validation' && received === 'Object') return 'These fields do not go together.';
  return `${received} is not allowed here.`;
}

/** Returns what a schema expects, in words: its own message, or a name of the type. */
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

/** Returns the names of the fields that a schema has at a path. */
function fieldsAt(schema: v.GenericSchema, path: JsonPath): string[] {
  const model = modelAt(schema, path);
  return model?.kind === 'object' ? [...model.fields.keys()] : [];
}

/** Returns whether a schema expects a list of citations at a path. */
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
