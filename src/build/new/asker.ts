import type { Readable, Writable } from 'node:stream';
import { autocomplete, autocompleteMultiselect, isCancel, multiselect, select, text } from '@clack/prompts';
import { defined } from '#lib/defined.ts';
import { Refusal } from '../content-changes.ts';
import { type Asker, Cancelled } from './answer.ts';
import type { Ask } from './asks.ts';

/** How many choices fit on a screen; of more, one types a few letters. */
const fitting = 10;
const none = '';

/** Returns who asks at a terminal. */
export function terminalAsker(streams: { input?: Readable; output?: Writable } = {}): Asker {
  return {
    async ask(question, usual, required) {
      const message = [question.label, question.note].filter(Boolean).join(': ');
      const { choices } = question;
      if (!choices) {
        const validate = (answer = '') => complaint(question, answer, required);
        const answer = await text({ message, ...streams, ...defined({ initialValue: usual }), validate });
        return answered(answer, ({ length }) => length > 0);
      }
      if (question.many) return answered(await chooseSome(message, question, required, streams));
      return answered(await chooseOne(message, question, usual, required, streams), (answer) => answer !== none);
    },
  };
}

type Streams = Parameters<typeof terminalAsker>[0];

async function chooseOne(
  message: string,
  { choices = [] }: Ask,
  usual: string | undefined,
  required: boolean,
  streams: Streams,
): Promise<string | symbol> {
  const options = [...(required ? [] : [{ value: none, label: 'none' }]), ...choices.map(asOption)];
  const shared = { message, options, ...streams, ...defined({ initialValue: usual }) };
  return options.length > fitting ? autocomplete({ ...shared, maxItems: fitting }) : select(shared);
}

async function chooseSome(
  message: string,
  { choices = [] }: Ask,
  required: boolean,
  streams: Streams,
): Promise<string[] | symbol> {
  const shared = { message, options: choices.map(asOption), required, ...streams };
  return shared.options.length > fitting
    ? autocompleteMultiselect({ ...shared, maxItems: fitting })
    : multiselect(shared);
}

function asOption({ value, label }: { value: string; label?: string }): {
  value: string;
  label: string;
  hint?: string;
} {
  return { value, label: value, ...defined({ hint: label }) };
}

/** Returns what is wrong with an answer, in words, or undefined. */
function complaint(question: Ask, answer: string, required: boolean): string | undefined {
  if (answer.trim() === '') return required ? 'This is needed.' : undefined;
  try {
    question.parse(answer);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/** Returns answers as a list. */
function answered(answer: string | string[] | symbol, isOne: (answer: string) => boolean = () => true): string[] {
  if (isCancel(answer)) throw new Cancelled();
  return [answer].flat().filter((each): each is string => typeof each === 'string' && isOne(each));
}
