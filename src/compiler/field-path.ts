import type { JsonPath } from './json-file.ts';

/**
 * The path of a field, named as the types have it, so that a field that is renamed is renamed here.
 *
 * @example fieldPath<Event>((event) => event.title?.text) // ['title', 'text']
 */
// The type is what the caller names: from it the fields follow.
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
