import { type MessageToken, messageTokens } from './message-arguments.ts';

/** The pseudo language, by the BCP 47 tag that is common for it: English, accented and longer. */
export const pseudoLanguage = 'en-XA';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'àƀçđéƒğĥíĵķĺɱñöþɋŕšŧûṽŵẋýžÀƁÇĐÉƑĞĤÍĴĶĹṀÑÖÞɊŔŠŦÛṼŴẊÝŽ';

/**
 * Returns a message with accents on all letters and with doubled vowels, which makes it about 40 % longer. Arguments stay
 * as they are. What is shown without accents in this language was not taken from the catalogue, and what overflows has
 * no room for other languages.
 *
 * @example pseudoMessage('{n, plural, one {# scene} other {# scenes}}') // '{n, plural, one{# šçééñéé} other{# šçééñééš}}'
 */
export function pseudoMessage(message: string): string {
  return messageTokens(message)
    .map((token) => written(token, false))
    .join('');
}

/** Returns a text in the letters of the pseudo language. */
export function pseudoText(text: string): string {
  return text.replace(/[a-z]/giu, (letter) => {
    const other = accented.charAt(plain.indexOf(letter));
    return /[aeiou]/iu.test(letter) ? `${other}${other.toLowerCase()}` : other;
  });
}

function written(token: MessageToken, inPlural: boolean): string {
  if (token.type === 'content') return escaped(pseudoText(token.value), inPlural);
  if (token.type === 'octothorpe') return '#';
  if (token.type === 'argument') return `{${token.arg}}`;
  if (token.type === 'function') {
    const style = token.param?.map((part) => (part.type === 'content' ? part.value : '')).join('');
    return `{${token.arg}, ${token.key}${style === undefined ? '' : `, ${style.trim()}`}}`;
  }
  const inside = inPlural || token.type !== 'select';
  const cases = token.cases.map(
    ({ key, tokens }) => `${caseKey(key, token.type)}{${tokens.map((part) => written(part, inside)).join('')}}`,
  );
  const offset = token.pluralOffset ? `offset:${token.pluralOffset} ` : '';
  return `{${token.arg}, ${token.type}, ${offset}${cases.join(' ')}}`;
}

/** Exact numbers lose their sign where a message is parsed. */
function caseKey(key: string, type: 'plural' | 'select' | 'selectordinal'): string {
  return type !== 'select' && /^\d/u.test(key) ? `=${key}` : key;
}

function escaped(text: string, inPlural: boolean): string {
  return text.replaceAll("'", "''").replace(inPlural ? /[{}#]/gu : /[{}]/gu, "'$&'");
}
