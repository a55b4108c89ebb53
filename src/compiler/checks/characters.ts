import { getLocation } from 'jsonc-parser';
import { hidden, oddSpaces } from '../hidden-characters.ts';
import type { JsonFile } from '../json-file.ts';
import type { Finding } from '../problem.ts';

// What is wrong with the characters of a file, whatever they say.

/** What JSON writes for a character by its number, and the short forms of those that no text needs. */
const escaped = /\\(?:u([0-9a-f]{4})|([bfrt])|.)/gi;

const short: Record<string, string> = { b: '\b', f: '\f', r: '\r', t: '\t' };

/** A letter or picture after which a joiner says how the next one is written. */
const joining =
  /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|(?![\p{scx=Latin}\p{scx=Greek}\p{scx=Cyrillic}\p{scx=Hangul}\p{scx=Han}])[\p{L}\p{M}])$/u;

const names: Record<string, string> = {
  '0009': 'tab',
  '00A0': 'no-break space',
  '00AD': 'soft hyphen',
  '200B': 'zero-width space',
  '200C': 'zero-width non-joiner',
  '200D': 'zero-width joiner',
  '200E': 'left-to-right mark',
  '200F': 'right-to-left mark',
  '2028': 'line separator',
  '202A': 'left-to-right embedding',
  '202B': 'right-to-left embedding',
  '202C': 'end of a direction',
  '202D': 'left-to-right override',
  '202E': 'right-to-left override',
  '202F': 'narrow no-break space',
  '2060': 'word joiner',
  '2066': 'left-to-right isolate',
  '2067': 'right-to-left isolate',
  '2068': 'first strong isolate',
  '2069': 'end of an isolate',
  FEFF: 'byte order mark',
};

/**
 * Checks that a file is UTF-8 in its composed form (NFC), without characters that nobody can see. Each kind is reported
 * at its first place only.
 */
export function* checkCharacters(file: JsonFile): Generator<Finding> {
  const seen = new Set<string>();
  for (const { character, offset } of hiddenIn(file.text)) {
    if (seen.has(character)) continue;
    seen.add(character);
    const at = { file, offset, path: getLocation(file.text, offset).path };
    if (character === '\ufffd') {
      const message = 'A character here could not be read: the file is not UTF-8.';
      yield { ...at, rule: 'not-utf-8', message, expected: 'Write it again, and save the file as UTF-8.' };
      continue;
    }
    const isSpace = character.replaceAll(oddSpaces, '') === '';
    yield {
      ...at,
      rule: 'hidden-character',
      message: `There is a character here that nobody can see: ${nameOf(character)}.`,
      expected: isSpace ? 'Write a common space, or run `npm run format`.' : 'Remove it, or write what was meant.',
    };
  }
  yield* notComposed(file);
}

function* hiddenIn(text: string): Generator<{ character: string; offset: number }> {
  for (const { 0: character, index } of text.matchAll(hidden)) {
    const joins = (character === '\u200c' || character === '\u200d') && joining.test(text.slice(0, index));
    if (!joins) yield { character, offset: index };
  }
  if (!text.includes('\\')) return;
  for (const { 1: hex, 2: form = '', index } of text.matchAll(escaped)) {
    const character = hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (short[form] ?? '');
    if (character === '\t' || character === '\r' || character.search(hidden) >= 0) yield { character, offset: index };
  }
}

function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const kinds = [
    [/\p{Zs}/u, 'space of another width'],
    [/\p{Cc}/u, 'control character'],
    [/./u, 'invisible character'],
  ] as const;
  return `U+${code} (${names[code] ?? kinds.find(([kind]) => kind.test(character))?.[1] ?? 'line break'})`;
}

function* notComposed(file: JsonFile): Generator<Finding> {
  if (file.text === file.text.normalize('NFC')) return;
  for (const { 0: word, index } of file.text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (word === word.normalize('NFC')) continue;
    yield {
      file,
      offset: index,
      path: getLocation(file.text, index).path,
      rule: 'not-nfc',
      message: `"${word.normalize('NFC')}" is written with letters in pieces (not in Unicode NFC), so searches do not find it.`,
      expected: 'Run `npm run format`, which composes the letters of the whole file.',
    };
    return;
  }
}
