import { parseArgs } from 'node:util';
import { nearest } from '#lib/nearest.ts';
import { Refusal } from '../content-changes.ts';
import type { Ask } from './asks.ts';

/** What stands on a command line: words, and flags with their values. */
export interface CommandLine {
  words: string[];
  flags: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads a command line: `--name "The attic"`, `--name="The attic"`, `--main`; a flag may occur several times.
 *
 * @param switches - Names of flags without a value.
 * @throws A `Refusal` if a flag lacks its value.
 */
export function readCommandLine(args: readonly string[], switches: readonly string[]): CommandLine {
  const options = Object.fromEntries(switches.map((name) => [name, { type: 'boolean' as const }]));
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const words: string[] = [];
  const flags = new Map<string, string[]>();
  const add = (name: string, value: string) => flags.set(name, [...(flags.get(name) ?? []), value]);
  let open: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional' && open !== undefined) {
      add(open, token.value);
      open = undefined;
      continue;
    }
    if (open !== undefined) throw noValue(open);
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.value !== undefined) add(token.name, token.value);
    else if (switches.includes(token.name)) add(token.name, 'true');
    else open = token.name;
  }
  if (open !== undefined) throw noValue(open);
  return { words, flags };
}

function noValue(name: string): Refusal {
  return new Refusal(`--${name} has no value: write --${name} "…".`);
}

/**
 * Checks that there is a question for each flag.
 *
 * @throws A `Refusal` with the nearest flag, and all of them.
 */
export function checkFlags({ flags }: CommandLine, asks: readonly Ask[], what: string): void {
  const valid = asks.map(({ flag }) => flag);
  for (const [name, values] of flags) {
    const ask = asks.find(({ flag }) => flag === name);
    if (ask && values.length > 1 && !ask.many) throw new Refusal(`--${name} can be there only once.`);
    if (ask) continue;
    const near = nearest(name, valid);
    const guess = near === undefined ? '' : ` Did you mean --${near}?`;
    throw new Refusal(`A ${what} has no --${name}.${guess} Flags: ${valid.map((flag) => `--${flag}`).join(', ')}.`);
  }
}
