/** A value of JSON, each distinct one once. */
interface Value {
  /** Its parts: the texts of JSON, and between them other values. */
  parts: (string | Value)[];
  /** The number of characters of its JSON without sharing. */
  length: number;
  /** How many other values it is part of. */
  uses: number;
  /** Its index among the shared values, once it has one. */
  index?: number;
}

/** Collects files of JSON and writes them as `PackedFiles`. */
export interface Packer {
  add: (address: string, body: string) => void;
  /** Returns the JSON, piece by piece. */
  json: () => Generator<string>;
}

/** A shorter value is not worth sharing, `{"$":1234}`. */
const minLength = 12;

/** Returns a packer. What it holds grows with the distinct values only. */
export function filePacker(): Packer {
  const known = new Map<string, { value: Value; id: number }>();
  const roots: [address: string, value: Value][] = [];

  /** Returns the one value that equals this one; counts its uses in distinct values. */
  const valueOf = (input: unknown): { value: Value; id: number } => {
    const isObject = typeof input === 'object' && input !== null;
    if (!isObject) return once(JSON.stringify(input), () => [JSON.stringify(input)]);
    const isList = Array.isArray(input);
    const fields = Object.entries(input).map(([name, inner]) => ({ name, ...valueOf(inner) }));
    const key =
      (isList ? '[' : '{') + fields.map(({ name, id }) => (isList ? id : `${JSON.stringify(name)}:${id}`)).join(',');
    return once(key, () => [
      isList ? '[' : '{',
      ...fields.flatMap(({ name, value }, at): (string | Value)[] => [
        `${at > 0 ? ',' : ''}${isList ? '' : `${JSON.stringify(name)}:`}`,
        value,
      ]),
      isList ? ']' : '}',
    ]);
  };
  const once = (key: string, partsOf: () => Value['parts']) => {
    const found = known.get(key);
    if (found) return found;
    const parts = partsOf();
    for (const part of parts) if (typeof part !== 'string') part.uses += 1;
    const made = { value: { parts, length: lengthOf(parts), uses: 0 }, id: known.size };
    known.set(key, made);
    return made;
  };
  return {
    add(address, body) {
      roots.push([address, valueOf(JSON.parse(body)).value]);
    },
    *json() {
      const shared: Value[] = [];
      /** Shares each value in another that is used again, what is within it first. */
      const share = (value: Value) => {
        for (const part of value.parts) {
          if (typeof part === 'string' || part.index !== undefined) continue;
          share(part);
          if (part.uses > 1 && part.length >= minLength) part.index = shared.push(part) - 1;
        }
      };
      for (const [, value] of roots) share(value);
      const written = (value: Value): string =>
        value.parts
          .map((part) => {
            if (typeof part === 'string') return part;
            return part.index === undefined ? written(part) : `{"$":${part.index}}`;
          })
          .join('');
      yield '{"shared":[';
      for (const [at, value] of shared.entries()) yield `${at > 0 ? ',' : ''}${written(value)}`;
      yield '],"files":{';
      for (const [at, [address, value]] of roots.entries())
        yield `${at > 0 ? ',' : ''}${JSON.stringify(address)}:${written(value)}`;
      yield '}}';
    },
  };
}

function lengthOf(parts: Value['parts']): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}
