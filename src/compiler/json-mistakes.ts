import { type ParseError, printParseErrorCode } from 'jsonc-parser';
import { asWords } from '#lib/words.ts';

/** Why a file cannot be read as JSON. */
export interface JsonMistake {
  rule: 'not-json' | 'too-large';
  offset: number;
  /** What is wrong, in a sentence. */
  what: string;
  /** How to mend it, in a sentence. */
  mend: string;
}

/** The maximum length of a file in UTF-16 units. A larger one would take seconds to check and to send. */
const maxLength = 1_000_000;

/** The maximum depth of a file. Parsers descend by recursion, so a deeper one could end them. */
const maxDepth = 64;

/** Returns why a text is not even parsed; undefined if it may be. */
export function oversized(text: string): JsonMistake | undefined {
  if (text.length > maxLength) {
    return {
      rule: 'too-large',
      offset: 0,
      what: `The file has ${text.length.toLocaleString('en')} characters; at most ${maxLength.toLocaleString('en')} are read.`,
      mend: 'Divide it: one file is one page.',
    };
  }
  const open = openBrackets(text, maxDepth + 1);
  if (open.length <= maxDepth) return undefined;
  const what = `This is more than ${maxDepth} levels deep.`;
  return { rule: 'too-large', offset: open.at(-1) ?? 0, what, mend: 'Remove the brackets that nothing needs.' };
}

/** Returns what an error of the parser is, by the name that an author knows it by. */
export function jsonMistake(text: string, { error, offset }: ParseError): JsonMistake {
  const code = printParseErrorCode(error);
  const found = named({ text, code, offset, before: text.slice(0, offset).trimEnd(), rest: text.slice(offset) });
  const { what, mend } = found ?? {
    what: `This is not JSON: ${asWords(code)}.`,
    mend: 'Check the commas, quotes and brackets just before this position.',
  };
  return { rule: 'not-json', offset: found?.at ?? offset, what, mend };
}

/** An error, and the text around it. */
interface ErrorInText {
  text: string;
  /** The parser's name of the error: `CommaExpected`. */
  code: string;
  offset: number;
  /** The text before the error, without spaces at its end. */
  before: string;
  rest: string;
}

interface Named {
  what: string;
  mend: string;
  /** Where it is, if not at the error's offset. */
  at?: number;
}

/** Returns the first name that fits: those of a whole file, of a character, then those of the grammar. */
function named(error: ErrorInText): Named | undefined {
  return ofFile(error) ?? ofNumber(error) ?? ofCharacter(error) ?? ofComma(error) ?? ofGrammar(error);
}

function ofFile({ text, code }: ErrorInText): Named | undefined {
  if (text.trim() === '')
    return { at: 0, what: 'The file is empty.', mend: 'Copy a file of the same folder into it, and change that.' };
  if (text.startsWith('\ufeff')) {
    const what = 'The file begins with a byte order mark (U+FEFF).';
    return { at: 0, what, mend: 'Run `npm run format`, or save the file as UTF-8 without a byte order mark.' };
  }
  const conflict = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?\r?$/m.exec(text);
  if (conflict) {
    const mend = 'Keep one of the two versions between <<<<<<< and >>>>>>>, and remove the lines of markers.';
    return { at: conflict.index, what: 'This is a conflict marker of git.', mend };
  }
  return code.includes('Comment') ? { what: 'JSON has no comments.', mend: 'Remove it.' } : undefined;
}

/** Numbers as people or other languages write them. */
function ofNumber({ text, code, offset }: ErrorInText): Named | undefined {
  if (!/Symbol|Comma|PropertyName|Value|Number/.test(code)) return undefined;
  let at = offset;
  while (/[\w.,+-]/.test(text[at - 1] ?? '')) at -= 1;
  const [written = ''] = /^[\w.,+-]*[\w.]/.exec(text.slice(at)) ?? [];
  const isNumber = /^[-+.]?\.?\d/.test(written) && !/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[-+]?\d+)?$/i.test(written);
  if (!isNumber || !/[[:,]\s*$/.test(text.slice(0, at))) return undefined;
  const meant = Number(
    written
      .replaceAll('_', '')
      .replaceAll(/,(?=\d{3})/g, '')
      .replace(',', '.')
      .replace('+', ''),
  );
  const mend = Number.isNaN(meant) ? 'Write digits, with a point before decimals: 1000.5.' : `Write ${meant}.`;
  return { at, what: `${written} is not how JSON writes a number.`, mend };
}

const words: Record<string, string> = {
  none: 'null',
  nil: 'null',
  nan: 'null',
  true: 'true',
  false: 'false',
  null: 'null',
};

function ofCharacter({ code, rest, before, offset }: ErrorInText): Named | undefined {
  const [quote] = /^[“”„‟«»‘’‚'`´]/.exec(rest) ?? [];
  if (quote !== undefined) {
    const what = `Names and texts are in ${/['`´]/.test(quote) ? 'double' : 'straight'} quotes in JSON.`;
    return { what, mend: `Write " instead of ${quote}.` };
  }
  if (code === 'UnexpectedEndOfString') {
    const mend = 'Write " at its end. A text is on one line, and a quote in it is “ or ”, or \\".';
    return { what: 'This text is not closed on its line.', mend };
  }
  const [escape] = /^InvalidEscape|^InvalidUnicode/.test(code)
    ? (/\\(?:u[^"]{0,4}|.)/.exec(wrongEscape(rest)) ?? [])
    : [];
  if (escape !== undefined) {
    const mend = 'Write \\\\ for a backslash; accents and other letters need no escape.';
    return { at: offset + rest.indexOf(wrongEscape(rest)), what: `${escape} is no escape in JSON.`, mend };
  }
  if (code === 'InvalidCharacter') {
    // oxlint-disable-next-line no-control-regex -- these are what JSON forbids
    const at = offset + Math.max(0, rest.search(/[\u0000-\u001f]/));
    return { at, what: 'A tab or control character stands in a text.', mend: 'Write a space, or nothing.' };
  }
  const [name] = /^[\p{L}_$][\p{L}\p{N}_$-]*(?=\s*:)/u.exec(rest) ?? [];
  if (name !== undefined && /[{,]$/.test(before))
    return { what: 'The name of a field is in double quotes.', mend: `Write "${name}".` };
  const [word] = /^[\p{L}_$][\p{L}\p{N}_$-]*/u.exec(rest) ?? [];
  if (word === undefined || !/[[:,]$/.test(before)) return undefined;
  const meant = words[word.toLowerCase()];
  if (meant === undefined && !/^(?:undefined|infinity)$/i.test(word))
    return { what: 'A text is in double quotes.', mend: `Write "${word}".` };
  const mend = meant === undefined ? 'Leave the field out.' : `Write ${meant}.`;
  return { what: `${word} is no value in JSON.`, mend };
}

/** Returns a text from its first wrong escape on. */
function wrongEscape(text: string): string {
  const escapes = [...text.matchAll(/\\(?:u[0-9a-f]{4}|["\\/bfnrt]|)/gi)];
  const wrong = escapes.find(([found]) => found === '\\');
  return wrong ? text.slice(wrong.index) : text;
}

function ofComma({ code, rest, before, offset }: ErrorInText): Named | undefined {
  const isItem = code === 'PropertyNameExpected' || code === 'ValueExpected';
  if (isItem && before.endsWith(',') && /^[}\]]/.test(rest)) {
    const what = `There is a comma after the last ${rest.startsWith('}') ? 'field' : 'item'}.`;
    return { at: before.length - 1, what, mend: 'Remove it, or run `npm run format`, which does so.' };
  }
  if (isItem && rest.startsWith(',') && /[[{,]$/.test(before))
    return { what: 'There is one comma too many.', mend: 'Remove it.' };
  const follows = /^[^\s"{}[\],:]/.test(rest) && before.length === offset;
  if (before.endsWith('"') && follows && /Comma|Symbol/.test(code)) {
    const mend = 'Write “ or ”, or \\", for a quote in a text. If the text ends here, write a comma.';
    return { at: before.length - 1, what: 'The text ends at this quote, and something follows it.', mend };
  }
  if (code === 'CommaExpected' && !/^[}\]]/.test(rest))
    return { at: before.length, what: 'A comma is missing here.', mend: 'Write a comma after the value.' };
  return undefined;
}

function ofGrammar({ text, code, rest, before }: ErrorInText): Named | undefined {
  if (rest.startsWith('=') && before.endsWith('"'))
    return { what: 'A field and its value are separated by a colon.', mend: 'Write : instead of =.' };
  if (code === 'ColonExpected')
    return { at: before.length, what: 'A colon is missing here.', mend: 'Write a colon after the name of the field.' };
  if (/^Close|^Comma/.test(code)) {
    const open = openBrackets(text.slice(0, before.length)).at(-1) ?? 0;
    const bracket = text[open] ?? '{';
    const closing = bracket === '{' ? '}' : ']';
    const what = `This ${bracket} is ${rest === '' ? 'never closed' : `closed by ${rest.charAt(0)}`}.`;
    return { at: open, what, mend: `Write ${closing} where it ends, which the indentation shows.` };
  }
  if (code === 'EndOfFileExpected' && /^[}\]]/.test(rest))
    return { what: `There is one ${rest.charAt(0)} too many.`, mend: 'Remove it, or the first that is not needed.' };
  if (code === 'EndOfFileExpected')
    return { what: 'Something follows the end of the object.', mend: 'Remove it: a file has one object.' };
  return code === 'ValueExpected'
    ? { what: 'A value is missing here.', mend: 'Write it, or remove the field.' }
    : undefined;
}

/** Returns the offsets of the brackets that are open at the end of a text, or as soon as `limit` are open. */
function openBrackets(text: string, limit = Infinity): number[] {
  const open: number[] = [];
  for (let at = 0; at < text.length && open.length < limit; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === '{' || character === '[') open.push(at);
    else if (character === '}' || character === ']') open.pop();
  }
  return open;
}

/** Returns the offset of the quote that closes a string, or of the last character of its line. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"' || text[at] === '\n') return at;
  }
  return text.length;
}
