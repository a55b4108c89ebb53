import { getNodeValue, type ParseError, parseTree } from 'jsonc-parser';
import { oddSpaces } from '#compiler/hidden-characters.ts';
import { type AuthoredFile, parseJsonFile } from '#compiler/json-file.ts';
import { type Model, modelOf } from '#compiler/model.ts';
import type { Field } from '#compiler/schemas/fields.ts';
import { schemaOf } from '#compiler/schemas/schemas.ts';

/** A file after mending, and what was mended, in a few words each. */
interface Mended {
  text: string;
  mends: string[];
}

/**
 * Returns a content file with what can be mended without changing what it says: a byte order mark, commas after last
 * items, letters in pieces, spaces and, in English, quotes. A file that is not JSON, and one of which a comment or a
 * repeated field would be lost, is returned as it is.
 *
 * @param lang - The language that the wiki is written in.
 */
export function mendContentFile(file: AuthoredFile, lang: string): Mended {
  const mends = new Set<string>();
  const mend = (what: string, before: string, after: string) => {
    if (before !== after) mends.add(what);
    return after;
  };
  const unmarked = mend('byte order mark', file.text, file.text.replace(/^\ufeff/, ''));
  const strict = mend('commas', unmarked, withoutLastCommas(unmarked));
  const composed = mend('letters in pieces', strict, strict.normalize('NFC'));
  const spaced = mend('spaces', composed, composed.replaceAll(oddSpaces, ' '));
  const schema = schemaOf(file.path);
  const { errors, repeated, value } = parseJsonFile({ ...file, text: spaced });
  if (errors.length > 0 || repeated.length > 0) return { text: file.text, mends: [] };
  if (!schema) return { text: spaced, mends: [...mends] };
  const changed = mapTexts(modelOf(schema), value, (text, { is }) => {
    if (is === 'data' || is === 'outline') return text;
    const trimmed = mend('spaces', text, text.replaceAll(oddSpaces, ' ').trim().replaceAll(/ {2,}/g, ' '));
    return is === 'prose' && /^en\b/.test(lang) ? mend('quotes', trimmed, withCurlyQuotes(trimmed)) : trimmed;
  });
  const isSame = JSON.stringify(changed) === JSON.stringify(value);
  return { text: isSame ? spaced : JSON.stringify(changed), mends: [...mends] };
}

/** Returns a text without commas after last fields and items, if that makes JSON of it; otherwise as it is. */
function withoutLastCommas(text: string): string {
  const { errors, repeated } = parseJsonFile({ path: '', text });
  if (errors.length === 0 || repeated.length > 0) return text;
  const others: ParseError[] = [];
  const root = parseTree(text, others, { disallowComments: true, allowTrailingComma: true });
  return root && others.length === 0 ? JSON.stringify(getNodeValue(root)) : text;
}

/** Returns a value with every text of its model changed. */
function mapTexts(model: Model, value: unknown, change: (text: string, field: Field) => string): unknown {
  if (model.kind === 'leaf') return typeof value === 'string' ? change(value, model.field) : value;
  if (model.kind === 'list')
    return Array.isArray(value) ? value.map((item) => mapTexts(model.item, item, change)) : value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).map(([name, inner]: [string, unknown]) => {
    const field = model.fields.get(name);
    return [name, field ? mapTexts(field.model, inner, change) : inner];
  });
  return Object.fromEntries(fields) as unknown;
}

/**
 * Returns Markdown with curly quotes for straight ones, where it is sure which way they turn: an apostrophe between
 * letters, and double quotes of which each pair is around words.
 */
function withCurlyQuotes(source: string): string {
  // Addresses and citations keep theirs. A target counts as a letter, since it ends a word.
  const readable = source
    .replaceAll(/\]\([^)]*\)/g, (hidden) => 'x'.repeat(hidden.length))
    .replaceAll(/\[\^[^\]]*\]|\\./g, (hidden) => ' '.repeat(hidden.length));
  const letters = source.split('');
  for (const { index } of readable.matchAll(/(?<=\p{L})'(?=\p{L})/gu)) letters[index] = '’';
  const quotes = [...readable.matchAll(/"/g)].map(({ index }) => index);
  const isPaired = quotes.every((index, at) => {
    const [before, after] = [readable[index - 1] ?? ' ', readable[index + 1] ?? ' '];
    return at % 2 === 0
      ? /[\s([*_—–]/.test(before) && !/\s/.test(after)
      : !/[\s(]/.test(before) && /[\s)\]*_—–.,;:!?]/.test(after);
  });
  if (isPaired && quotes.length % 2 === 0)
    for (const [at, index] of quotes.entries()) letters[index] = at % 2 === 0 ? '“' : '”';
  return letters.join('');
}
