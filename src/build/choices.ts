import { sort } from 'd3-array';
import { distance } from 'fastest-levenshtein';
import { nearest } from '#lib/nearest.ts';
import { Refusal } from './content-changes.ts';

/** Something to choose, and what people call it. */
export interface Choice {
  value: string;
  label?: string;
}

/**
 * Returns an answer that is one of the choices.
 *
 * @throws A `Refusal` with the nearest choice, and all of them if they are few.
 */
export function chosen(answer: string, choices: readonly Choice[], thing = 'choice'): string {
  const values = choices.map(({ value }) => value);
  if (values.includes(answer)) return answer;
  const near = nearest(answer, values);
  const shown =
    values.length > mostShown ? sort(values, (value) => distance(answer, value)).slice(0, mostShown) : values;
  const rest = values.length - shown.length;
  throw new Refusal(
    [
      `No ${thing} is called "${answer}".`,
      near === undefined ? '' : ` Did you mean "${near}"?`,
      values.length === 0 ? ` There is none yet.` : ` Choices: ${shown.join(', ')}`,
      rest > 0 ? `, and ${rest} more.` : values.length === 0 ? '' : '.',
    ].join(''),
  );
}

const mostShown = 24;
