import { findNodeAtLocation, getNodeValue, type Node, parseTree, type ParseError } from 'jsonc-parser';
import { jsonMistake, type JsonMistake, oversized } from './json-mistakes.ts';

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
  /** Why it is not JSON: the first mistake, since all others may follow from it. */
  errors: JsonMistake[];
  /** Fields that occur twice in one object. JSON silently keeps the last; the author meant one of them. */
  repeated: { offset: number; name: string }[];
}

/** Parses strict JSON: comments and trailing commas are errors. Throws none; of several errors it returns the first. */
export function parseJsonFile(file: AuthoredFile): JsonFile {
  const tooLarge = oversized(file.text);
  if (tooLarge) return { ...file, value: undefined, errors: [tooLarge], repeated: [] };
  const { root, errors } = treeOf(file.text);
  const [error] = errors;
  return {
    ...file,
    value: root && !error ? getNodeValue(root) : undefined,
    errors: error ? [jsonMistake(file.text, error)] : [],
    repeated: root ? repeatedFields(root) : [],
  };
}

/** Returns the tree of a text, which knows where its values are. It is large, so it is not kept. */
function treeOf(text: string): { root: Node | undefined; errors: ParseError[] } {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  return { root, errors };
}

/**
 * Returns the offset of the value at a path, or of its nearest existing ancestor; with `key`, that of the property's
 * name.
 */
export function offsetAt(file: JsonFile, path: JsonPath, key = false): number {
  if (oversized(file.text)) return 0;
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

/** Adds the fields of a tree that occur a second time in their object to `found`, and returns it. */
function repeatedFields({ children = [] }: Node, found: JsonFile['repeated'] = []): JsonFile['repeated'] {
  const names = new Set<unknown>();
  for (const child of children) {
    if (child.type === 'property') {
      const name: unknown = child.children?.[0]?.value;
      if (typeof name === 'string' && names.has(name)) found.push({ offset: child.offset, name });
      names.add(name);
    }
    repeatedFields(child, found);
  }
  return found;
}
