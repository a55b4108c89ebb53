import type { AuthoredFile, JsonPath } from './json-file.ts';
import type { IdTarget } from './schemas/fields.ts';
import { isSiteList, type Site, siteLists } from './schemas/site.ts';

/** Examples for messages, from files that the author has already written. */
export interface Examples {
  /** Returns what another file of the same kind has at a path, in any item of a list; undefined if none has it. */
  at: (path: JsonPath) => unknown;
  /** Returns the ids that site.json lists for a target, such as the kinds of source; none for other targets. */
  choicesOf: (target: IdTarget) => string[];
}

/** Returns a function that finds examples for a file; files are parsed when a message needs one. */
export function examplesIn(files: readonly AuthoredFile[]): (path: string) => Examples {
  const parsed = new Map<string, unknown>();
  const valueOf = ({ path, text }: AuthoredFile): unknown => {
    if (!parsed.has(path)) parsed.set(path, parsedJson(text));
    return parsed.get(path);
  };
  /** Returns the first example that is short, or else the shortest. */
  const exampleIn = (some: readonly AuthoredFile[], place: JsonPath): unknown => {
    let found: unknown;
    for (const file of some) {
      const example = valueAt(valueOf(file), place);
      if (example !== undefined && lengthOf(example) <= maxLength) return example;
      if (example !== undefined && (found === undefined || lengthOf(example) < lengthOf(found))) found = example;
    }
    return found;
  };
  return (path) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return {
      at: (place) => {
        const others = files.filter((file) => file.path !== path && folder !== '' && file.path.startsWith(folder));
        // What is wrong may be in the file itself; but another of its items may have what one of them lacks.
        return (
          exampleIn(others, place) ??
          exampleIn(
            files.filter((file) => file.path === path),
            place,
          )
        );
      },
      choicesOf: (target) => {
        const site = files.find((file) => file.path === 'site.json');
        if (!site || !isSiteList(target)) return [];
        // The file may be invalid, and then lack the list.
        const listed = siteLists[target](valueOf(site) as Site) as { id?: unknown }[] | undefined;
        return (listed ?? []).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
      },
    };
  };
}

/** An example of up to this length says enough. */
const maxLength = 80;

/** The length at which an example is cut. */
const cutLength = 160;

/** Returns a value as an author would write it on one line, cut if it is long. */
export function exampleText(value: unknown): string {
  const text = JSON.stringify(value, null, 1)
    .replaceAll(/\n */g, ' ')
    .replaceAll(/(?<=\[) | (?=\])/g, '');
  return text.length <= cutLength ? text : `${text.slice(0, cutLength)}…`;
}

function lengthOf(value: unknown): number {
  return JSON.stringify(value).length;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // It has a problem of its own, and is no example.
    return undefined;
  }
}

function valueAt(value: unknown, [step, ...rest]: JsonPath): unknown {
  if (step === undefined) return isEmpty(value) ? undefined : value;
  if (typeof step === 'number') {
    if (!Array.isArray(value)) return undefined;
    for (const item of value) {
      const found = valueAt(item, rest);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return typeof value === 'object' && value !== null
    ? valueAt((value as Record<string, unknown>)[step], rest)
    : undefined;
}

/** Returns whether a value shows nothing of what belongs there. */
function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
