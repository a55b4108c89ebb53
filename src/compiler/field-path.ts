import type { JsonPath } from './json-file.ts';

/**
 * Returns the path of a field. The field is named through its type, so that renaming the field in an editor renames it
 * here too.
 *
 * @example fieldPath<Event>((event) => event.title?.text) // ['title', 'text']
 */
// Callers name the type argument, which is what types `pick`.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export function fieldPath<Value>(pick: (value: Value) => unknown): JsonPath {
  const steps: (string | number)[] = [];
  const recorder: object = new Proxy(
    {},
    {
      get(_, step) {
        steps.push(typeof step === 'string' && /^\d+$/.test(step) ? Number(step) : String(step));
        return recorder;
      },
    },
  );
  pick(recorder as Value);
  return steps;
}
