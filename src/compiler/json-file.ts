import { findNodeAtLocation, type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { asWords } from '#lib/words.ts';

/** An authored file. */
export interface AuthoredFile {
  /** Path below the content folder: `characters/old-miller.json`. */
  path: string;
  text: string;
}

/** Steps from the root of a JSON document to a value in it. */
export type JsonPath = readonly (string | number)[];

/** A file that has been parsed. */
export interface JsonFile extends AuthoredFile {
  /** What it contains; undefined if it is not JSON. */
  value: unknown;
  errors: { offset: number; what: string }[];
  /** Fields that occur twice in one object. JSON silently keeps the last; the author meant one of them. */
  repeated: { offset: number; name: string }[];
}

/** Parses strict JSON: comments and trailing commas are errors. Collects all errors and throws none. */
export function parseJsonFile(file: AuthoredFile): JsonFile {
  const value = parsedValue(file.text);
  if (value !== undefined && countFields(value) === countNames(file.text)) {
    return { ...file, value, errors: [], repeated: [] };
  }
  const { root, errors } = treeOf(file.text);
  return {
    ...file,
    value,
    errors: errors.map(({ error, offset }) => ({ offset, what: asWords(printParseErrorCode(error)) })),
    repeated: root ? repeatedFields(root) : [],
  };
}

function parsedValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The tree has all errors, with their places.
    return undefined;
  }
}

/** The tree of a text has the places of its values, for problems. It takes longer to make than the values alone. */
function treeOf(text: string): { root: Node | undefined; errors: ParseError[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return { root, errors };
}

/** Returns the number of fields in a value. */
function countFields(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const inner: unknown[] = Object.values(value);
  return inner.reduce((sum: number, each) => sum + countFields(each), Array.isArray(value) ? 0 : inner.length);
}

/** Returns the number of names of fields in JSON: it is greater than that of fields if one occurs twice. */
function countNames(json: string): number {
  let names = 0;
  for (const [, colon] of json.matchAll(/"(?:[^"\\]|\\.)*"\s*(:)?/g)) if (colon !== undefined) names += 1;
  return names;
}

/**
 * Returns the offset of the value at a path, or of its nearest existing ancestor; with `key`, that of the property's
 * name.
 */
export function offsetAt(file: JsonFile, path: JsonPath, key = false): number {
  const { root } = treeOf(file.text);
  if (!root) return 0;
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return key && node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return root.offset;
}

/**
 * Returns the offset of a character of a string value. `index` counts in the string as the schemas read it, without the
 * spaces around it.
 */
export function offsetInString(file: JsonFile, path: JsonPath, index: number): number {
  const value = path.reduce<unknown>((held, step) => (held as Record<string, unknown> | undefined)?.[step], file.value);
  const spaces = typeof value === 'string' ? value.length - value.trimStart().length : 0;
  let offset = offsetAt(file, path) + 1;
  for (let read = 0; read < spaces + index && offset < file.text.length; read++) {
    if (file.text[offset] !== '\\') offset += 1;
    else offset += file.text[offset + 1] === 'u' ? 6 : 2;
  }
  return offset;
}

/**
 * Returns a path as code would write it.
 *
 * @example pathText(['body', 0, 'paragraphs', 1, 'text']) // 'body[0].paragraphs[1].text'
 */
export function pathText(path: JsonPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}

function repeatedFields(node: Node): JsonFile['repeated'] {
  const names = new Set<unknown>();
  return (node.children ?? []).flatMap((child) => {
    const name: unknown = child.type === 'property' ? child.children?.[0]?.value : undefined;
    const repeated = typeof name === 'string' && names.has(name) ? [{ offset: child.offset, name }] : [];
    names.add(name);
    return [...repeated, ...repeatedFields(child)];
  });
}
