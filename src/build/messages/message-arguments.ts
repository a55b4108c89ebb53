import { parse } from '@messageformat/parser';

type Token = ReturnType<typeof parse>[number];
export type MessageToken = Token | { type: 'octothorpe' };

/** The type of an argument: a text, a number, or one of the cases of its `select`. */
export type MessageArgument = { kind: 'text' } | { kind: 'number' } | { kind: 'choice'; cases: readonly string[] };

/** The plural categories of a language, cardinal and ordinal (1st, 2nd). */
export type Plurals = Pick<NonNullable<Parameters<typeof parse>[1]>, 'cardinal' | 'ordinal'>;

/**
 * Returns the parsed parts of a message.
 *
 * @param message - In ICU MessageFormat 1: `{scenes, plural, one {# scene} other {# scenes}}`.
 * @throws If it cannot be parsed, or uses a plural case that its language does not have.
 */
export function messageTokens(message: string, plurals: Plurals = {}): MessageToken[] {
  return parse(message, plurals);
}

/**
 * Returns the arguments of a message, by name.
 *
 * @example messageArguments('{n, number} of {all}') // Map { 'n' => { kind: 'number' }, 'all' => { kind: 'text' } }
 * @throws If an argument has a format other than `number`, or is used in two incompatible ways.
 */
export function messageArguments(tokens: readonly MessageToken[]): Map<string, MessageArgument> {
  const found = new Map<string, MessageArgument>();
  for (const [name, argument] of argumentsOf(tokens)) {
    const before = found.get(name);
    found.set(name, before ? both(name, before, argument) : argument);
  }
  return found;
}

function* argumentsOf(tokens: readonly MessageToken[]): Generator<[name: string, argument: MessageArgument]> {
  for (const token of tokens) {
    if (token.type === 'argument') yield [token.arg, { kind: 'text' }];
    else if (token.type === 'function') {
      if (token.key !== 'number') throw new Error(`{${token.arg}, ${token.key}} is not supported; only number is`);
      yield [token.arg, { kind: 'number' }];
    } else if (token.type === 'select' || token.type === 'plural' || token.type === 'selectordinal') {
      yield [token.arg, token.type === 'select' ? choice(token.cases) : { kind: 'number' }];
      for (const each of token.cases) yield* argumentsOf(each.tokens);
    }
  }
}

/** Returns the cases of a select. An empty `other` does not count: ICU requires it. */
function choice(cases: readonly { key: string; tokens: readonly unknown[] }[]): MessageArgument {
  return {
    kind: 'choice',
    cases: cases.filter(({ key, tokens }) => key !== 'other' || tokens.length > 0).map(({ key }) => key),
  };
}

function both(name: string, one: MessageArgument, other: MessageArgument): MessageArgument {
  if (one.kind === 'choice' && other.kind === 'choice') {
    return { kind: 'choice', cases: [...new Set([...one.cases, ...other.cases])] };
  }
  if (one.kind === other.kind) return one;
  const kinds = new Set([one.kind, other.kind]);
  // A select that also prints its argument is a text; a plural that also prints it is a number.
  if (!kinds.has('number')) return { kind: 'text' };
  if (!kinds.has('choice')) return { kind: 'number' };
  throw new Error(`{${name}} is used as a number and in a select; give them two names`);
}
