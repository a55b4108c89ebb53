import { sort } from 'd3-array';
import { nearest } from '#lib/nearest.ts';
import { hidden } from './hidden-characters.ts';
import { type JsonFile, type JsonPath, offsetAt, offsetInString, pathText } from './json-file.ts';

/** An error blocks the build; a warning is a hint for the author. */
type Level = 'error' | 'warning';

/** The rules of `check`, each with its level. */
export const rules = {
  'not-json': 'error',
  'too-large': 'error',
  'ignored-file': 'error',
  'not-utf-8': 'error',
  'not-nfc': 'error',
  'hidden-character': 'error',
  'unknown-field': 'error',
  'missing-field': 'error',
  'wrong-value': 'error',
  'unknown-id': 'error',
  'unknown-place': 'error',
  'unknown-collection': 'error',
  'no-citation': 'error',
  'no-source': 'error',
  'duplicate-id': 'error',
  'duplicate-field': 'error',
  'duplicate-value': 'error',
  'id-is-not-file-name': 'error',
  'reserved-id': 'error',
  'no-address': 'warning',
  'not-prose': 'error',
  'wrong-address': 'error',
  'almost-markdown': 'error',
  'missing-file': 'error',
  late: 'error',
  'too-early': 'error',
  'hidden-longer': 'warning',
  'early-words': 'warning',
  'never-shown': 'error',
  'no-replacement': 'warning',
  'says-none': 'warning',
  'no-reveal': 'warning',
  'duplicate-order': 'error',
  'scene-without-part': 'error',
  'no-name': 'error',
  'in-no-scene': 'error',
  'unused-source': 'warning',
  'unused-icon': 'error',
  'unused-drawing': 'error',
  'not-svg': 'error',
  'not-in-svg': 'error',
  'wrong-size': 'error',
  'same-emblem': 'error',
  'alias-taken': 'error',
  'unknown-spelling': 'error',
  'lower-rank': 'warning',
  'two-preferred': 'error',
  'none-right': 'warning',
  'not-in-order': 'error',
  'low-contrast': 'error',
} as const satisfies Record<string, Level>;

type Rule = keyof typeof rules;

/** Returns whether a problem blocks the build. */
export function isError({ rule }: Pick<Problem, 'rule'>): boolean {
  return rules[rule] === 'error';
}

/** A problem for a contributor to fix, with its location in the file. Lines and columns count from 1. */
export interface Problem {
  rule: Rule;
  file: string;
  line: number;
  column: number;
  /** `body[0].paragraphs[1].text`; empty for the whole file. */
  jsonPath: string;
  /** The line and the one before it, with a caret under the location. */
  excerpt: string;
  message: string;
  /** What was expected, or how to fix it. */
  expected: string;
  /** The nearest valid value, if one is close. */
  suggestion?: string;
}

/** What the development server tells pages about the content. */
export interface ContentState {
  /** The folder of the content. */
  folder: string;
  /** The errors in its files. Warnings are left to `npm run check`. */
  errors: readonly Problem[];
  /** Whether there has been content without errors, which pages show. */
  hasContent: boolean;
}

/** The location of a problem in a file. */
export interface FileLocation {
  file: JsonFile;
  path: JsonPath;
  /** Points at the property's name instead of its value. */
  key?: boolean;
  /** Points at this character of the string at the path. */
  index?: number;
  /** Points at this offset of the file, whatever the path. */
  offset?: number;
}

/** What a check finds: where, what is wrong, and how to fix it. */
export interface Finding extends FileLocation {
  rule: Rule;
  message: string;
  expected: string;
  /** The value that was written and the valid ones: the nearest of them becomes a suggestion. */
  written?: string;
  valid?: Iterable<string>;
  /** The suggestion itself, where it is known without comparing. */
  meant?: string;
}

/** Returns a finding as a problem that no longer needs the parsed file. */
export function problemAt({ rule, message, expected, written, valid = [], meant, ...location }: Finding): Problem {
  const { file, path, key, index } = location;
  const offset =
    location.offset ?? (index === undefined ? offsetAt(file, path, key) : offsetInString(file, path, index));
  const { line, column } = positionOf(file.text, offset);
  const near = meant ?? (written === undefined ? undefined : nearest(written, valid));
  // The value as written is no suggestion: something else is wrong with it.
  const suggestion = near === undefined || near === written ? {} : { suggestion: near };
  const excerpt = excerptOf(file.text, line, column);
  return { rule, file: file.path, line, column, jsonPath: pathText(path), excerpt, message, expected, ...suggestion };
}

/** Returns a problem as printed, with `folder` in front of the file's path. */
export function formatProblem(problem: Problem, folder: string): string {
  const lines = [
    `${folder}/${problem.file}:${problem.line}:${problem.column}  ${rules[problem.rule]}: ${problem.rule}`,
    ...(problem.jsonPath ? [`  at ${problem.jsonPath}`] : []),
    problem.excerpt,
    `  ${problem.message}`,
    // Further lines stand below the first.
    `  Fix: ${problem.expected.replaceAll('\n', '\n       ')}`,
  ];
  if (problem.suggestion !== undefined) lines.push(`  Did you mean "${problem.suggestion}"?`);
  return lines.join('\n');
}

/** Returns problems by file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return sort(
    problems,
    ({ file }) => file,
    ({ line }) => line,
    ({ column }) => column,
  );
}

function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const maxWidth = 96;

function excerptOf(text: string, line: number, column: number): string {
  const lines = text.split('\n');
  const gutter = String(line).length;
  // A long line is cut around the location, so that the caret stays on the screen.
  const start = column > maxWidth ? column - maxWidth / 2 : 1;
  // Characters that nobody can see are dots, since some of them would turn the line around.
  const shown = (number: number, from: number) =>
    (lines[number - 1] ?? '').slice(from - 1, from - 1 + maxWidth).replaceAll(hidden, '·');
  const rows = line > 1 ? [`  ${String(line - 1).padStart(gutter)} | ${shown(line - 1, 1)}`] : [];
  rows.push(`  ${line} | ${shown(line, start)}`);
  rows.push(`  ${' '.repeat(gutter)} | ${' '.repeat(column - start)}^`);
  return rows.join('\n');
}
