import { type MessageToken, messageTokens } from './message-arguments.ts';

/** The BCP 47 tag commonly used for the pseudo language: English, accented and longer. */
export const pseudoLanguage = 'en-XA';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const accented = 'àƀçđéƒğĥíĵķĺɱñöþɋŕšŧûṽŵẋýžÀƁÇĐÉƑĞĤÍĴĶĹṀÑÖÞɊŔŠŦÛṼŴẊÝŽ';

/**
 * Returns a message with accents on all letters and doubled vowels, about 40 % longer. Arguments stay as they are. Text
 * that appears without accents in this language does not come from the catalogue; text that overflows leaves no room
 * for other languages.
 *
 * @example pseudoMessage('{n, plural, one {# scene} other {# scenes}}') // '{n, plural, one{# šçééñéé} other{#
 *   šçééñééš}}'
 */
export function pseudoMessage(message: string): string {
  return messageTokens(message)
    .map((token) => written(token, false))
    .join('');
}

/** Returns a text with accented letters. */
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

/** The parser drops the `=` of exact numbers. */
function caseKey(key: string, type: 'plural' | 'select' | 'selectordinal'): string {
  return type !== 'select' && /^\d/u.test(key) ? `=${key}` : key;
}

function escaped(text: string, inPlural: boolean): string {
  return text.replaceAll("'", "''").replace(inPlural ? /[{}#]/gu : /[{}]/gu, "'$&'");
}
