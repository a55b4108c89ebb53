import { expect, test } from 'vitest';
import { messageArguments, messageTokens } from './message-arguments.ts';

const argumentsOf = (message: string) => Object.fromEntries(messageArguments(messageTokens(message)));

test.each([
  ['Open', {}],
  ['About {site}', { site: { kind: 'text' } }],
  ['{n, number} of {all, plural, one {# scene} other {# scenes}}', { n: { kind: 'number' }, all: { kind: 'number' } }],
  [
    '{thread, select, past {Past} present {Present} other {}}',
    { thread: { kind: 'choice', cases: ['past', 'present'] } },
  ],
  ['{thread, select, past {Past} other {Now}}', { thread: { kind: 'choice', cases: ['past', 'other'] } }],
  ['{name, select, Bo {Bo the cat} other {{name}}}', { name: { kind: 'text' } }],
  ['{n, plural, one {{who}’s} other {{who}’s #}}', { n: { kind: 'number' }, who: { kind: 'text' } }],
])('%s', (message, expected) => {
  expect(argumentsOf(message)).toEqual(expected);
});

test('an unsupported format is an error', () => {
  expect(() => argumentsOf('{day, date}')).toThrow('{day, date} is not supported; only number is');
});

test('an argument that is used as a number and as a choice is an error', () => {
  expect(() => argumentsOf('{n, number} {n, select, a {A} other {}}')).toThrow('give them two names');
});
