import { expect, test } from 'vitest';
import { type MessageTree, readLanguage } from './languages.ts';
import { messageArguments, messageTokens } from './message-arguments.ts';
import { pseudoMessage } from './pseudo-language.ts';

test.each([
  ['Open it', 'Ööþééñ ííŧ'],
  ['{shown, number} of {all}', '{shown, number} ööƒ {all}'],
  [
    '{n, plural, =0 {None} one {# scene} other {# of {all} scenes}}',
    '{n, plural, =0{Ñööñéé} one{# šçééñéé} other{# ööƒ {all} šçééñééš}}',
  ],
  ['{who, select, review {A} other {}}', '{who, select, review{Àà} other{}}'],
  ['{n, number, ::compact-long}', '{n, number, ::compact-long}'],
  ["'{'x'}' and it''s", "'{'ẋ'}' ààñđ ííŧ''š"],
])('%s', (message, expected) => {
  expect(pseudoMessage(message)).toBe(expected);
  // The result must parse, with the same arguments.
  expect([...messageArguments(messageTokens(expected))]).toEqual([...messageArguments(messageTokens(message))]);
});

test('the interface is about 40 % longer in the pseudo language', () => {
  const lengths = (name: string) => lengthOf(readLanguage(name).catalogues.interface);
  const share = lengths('en-XA') / lengths('en');
  expect(share).toBeGreaterThan(1.3);
  expect(share).toBeLessThan(1.5);
});

/** Returns the total length of all messages without arguments. */
function lengthOf(tree: MessageTree): number {
  return Object.entries(tree).reduce((sum, [key, value]) => {
    if (key.startsWith('@')) return sum;
    if (typeof value !== 'string') return sum + lengthOf(value);
    return value.includes('{') ? sum : sum + value.length;
  }, 0);
}
