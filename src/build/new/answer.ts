import { defined } from '#lib/defined.ts';
import type { Choice } from '../choices.ts';
import { Refusal } from '../content-changes.ts';
import { type Answers, type Ask } from './asks.ts';
import type { CommandLine } from './flags.ts';

/** Asks a person. */
export interface Asker {
  /**
   * Returns the answers to a question, none if it was left out.
   *
   * @throws `Cancelled` if the person gave up.
   */
  ask: (question: Ask, usual: string | undefined, required: boolean) => Promise<string[]>;
}

/** Somebody gave up answering: nothing is written. */
export class Cancelled extends Error {}

/**
 * Returns the answers to questions: from the flags, and from a person where there is one. With flags, only what is
 * missing is asked.
 *
 * @throws A `Refusal` if an answer is wrong, or if some are missing and there is nobody to ask.
 */
export async function answersTo(
  asks: readonly Ask[],
  { flags }: Pick<CommandLine, 'flags'>,
  asker: Asker | undefined,
): Promise<Answers> {
  const answers = new Map<string, unknown[]>();
  const missing: Ask[] = [];
  let alternative = asks.find(({ flag, alternative: name }) => name !== undefined && flags.has(flag))?.alternative;
  for (const ask of asks) {
    const given = flags.get(ask.flag);
    if (given) {
      if (ask.isOut?.(answers)) throw new Refusal(`--${ask.flag} does not go together with the other flags.`);
      answers.set(
        ask.flag,
        given.map((text) => parsed(ask, text)),
      );
      continue;
    }
    if (ask.alternative !== undefined && alternative === undefined) {
      const which = whichOf(asks);
      if (asker) [alternative] = await asker.ask(which, undefined, true);
      else if (!missing.some(({ flag }) => flag === which.flag)) missing.push(which);
    }
    if (isOutOfPlace(ask, answers, alternative)) continue;
    const required = isRequired(ask, answers);
    const usual = ask.usual?.(answers);
    const isAsked = asker && (flags.size === 0 ? required || ask.asked : required && usual === undefined);
    let texts = usual !== undefined && required ? [usual] : [];
    if (isAsked) texts = await asker.ask(ask, usual, required);
    if (texts.length > 0)
      answers.set(
        ask.flag,
        texts.map((text) => parsed(ask, text)),
      );
    else if (required) missing.push(ask);
  }
  if (missing.length > 0) throw new Refusal(`Missing:\n${describe(missing)}`);
  return answers;
}

/** Returns flags, one a line, with what belongs there. */
export function describe(asks: readonly Ask[]): string {
  const width = Math.max(...asks.map(({ flag }) => flag.length)) + 4;
  return asks.map((ask) => `  ${`--${ask.flag}`.padEnd(width)}${explained(ask)}`).join('\n');
}

function explained({ note, unless, choices }: Ask): string {
  return [note, unless && `Or --${unless}.`, choices && listed(choices)].filter(Boolean).join(' ');
}

const mostShown = 12;

function listed(choices: readonly Choice[]): string {
  const values = choices.slice(0, mostShown).map(({ value }) => value);
  const more = choices.length > values.length ? `, and ${choices.length - values.length} more` : '';
  return values.length === 0 ? 'There is none to choose yet.' : `One of ${values.join(', ')}${more}.`;
}

/** Returns the question which of several fields there is. */
function whichOf(asks: readonly Ask[]): Ask {
  const first = asks.filter(
    (ask, index) =>
      ask.alternative !== undefined && asks.findIndex(({ alternative }) => alternative === ask.alternative) === index,
  );
  return {
    flag: first.map(({ flag }) => flag).join(', --'),
    label: 'Kind of value',
    note: 'One of these.',
    required: true,
    core: true,
    asked: true,
    many: false,
    choices: first.map(({ alternative = '', note }) => ({ value: alternative, ...defined({ label: note }) })),
    parse: (answer) => answer,
  };
}

/** Returns whether a question is not about what is being made. */
function isOutOfPlace(
  { alternative: of, within, unless, isOut }: Ask,
  answers: Answers,
  alternative: string | undefined,
): boolean {
  if (isOut?.(answers) || (of !== undefined && of !== alternative)) return true;
  if (unless !== undefined && answers.has(unless)) return true;
  return within !== undefined && !answers.has(within);
}

function isRequired(ask: Ask, answers: Answers): boolean {
  // Once an optional object has begun, it must be whole.
  const isDue = ask.within === undefined ? ask.alternative !== undefined : ask.core;
  return (ask.isNeeded?.(answers) ?? ask.required) || ask.unless !== undefined || isDue;
}

/** Returns the value of an answer, or refuses it in words that name the flag. */
function parsed(ask: Ask, answer: string): unknown {
  try {
    return ask.parse(answer);
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(`--${ask.flag}: ${error.message}`) : error;
  }
}
