import { collectionNames, collections, entityRef, type EntityRef, parseEntityRef } from '#wiki/collections.ts';
import { nearest } from '#lib/nearest.ts';
import type { Finding } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import { alias } from '../schemas/name.ts';
import { instancesOf, leavesOf } from '../walk.ts';

/** A mistake in a text, which begins at an index. */
type Mistake = Pick<Finding, 'message' | 'expected' | 'meant'> & { index: number };

const link = '[Old Miller](character:old-miller)';
const citation = '[^river-post], or with a place in it [^river-post#cast-list]';

/** What is meant as Markdown and is none, by the first sign of it. Texts and valid Markdown have none of these. */
const signs: readonly { sign: RegExp; message: string; expected: string }[] = [
  {
    sign: /\[\[/,
    message: 'Double brackets are no link.',
    expected: `Write the words, and what they link to: ${link}.`,
  },
  {
    sign: /\{\{/,
    message: 'Double braces are no citation and no link.',
    expected: `Write a citation as ${citation}; a link as ${link}.`,
  },
  {
    sign: new RegExp(`\\[[^[\\]]+\\] +\\((?:${Object.values(collections).join('|')}|https?):`),
    message: 'A space divides this link.',
    expected: `Write nothing between ] and (: ${link}.`,
  },
  {
    sign: /\[[^[\]]*\]\(/,
    message: 'This link is never closed, or its target has a space.',
    expected: `Write ) after its target, without spaces: ${link}.`,
  },
  {
    sign: /\[\^/,
    message: 'This citation is never closed.',
    expected: `Write ] after its source: ${citation}.`,
  },
  {
    sign: /\(\^[\p{L}\p{N}]/u,
    message: 'This is not a citation: it is not in brackets.',
    expected: `Write it as ${citation}.`,
  },
  {
    sign: /\*/,
    message: 'This asterisk is neither the beginning nor the end of emphasis.',
    expected: 'Write *words* or **words**, without spaces inside the asterisks; for an asterisk, write \\*.',
  },
  {
    sign: /(?<![\p{L}\p{N}_])_+(?=\S)|(?<=\S)_+(?![\p{L}\p{N}_])/u,
    message: 'This underscore is neither the beginning nor the end of emphasis.',
    expected: 'Write *words*, without spaces inside the asterisks; for an underscore, write \\_.',
  },
  {
    sign: /&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i,
    message: 'HTML entities are no letters here.',
    expected: 'Write the character itself, such as & for &amp;.',
  },
  { sign: /`/, message: 'There is no code in prose.', expected: 'Write quotation marks, or nothing.' },
  { sign: /~~/, message: 'There is no strikethrough in prose.', expected: 'Remove the words, or the signs.' },
  { sign: /<[/a-z!]/i, message: 'There is no HTML in prose.', expected: 'Write *emphasis*, **strong**, or nothing.' },
];

/** Markdown that a text without Markdown would show as it is written. */
const unread = new RegExp(
  `\\[[^[\\]]*\\]\\((?:${Object.values(collections).join('|')}|https?):|\\[\\^[\\p{L}\\p{N}]|\\*\\*\\S|&(?:#\\w+|amp|nbsp|quot|lt|gt);|` +
    '(?<![\\p{L}\\p{N}*])\\*\\p{L}[^*]*(?<!\\s)\\*(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}_])_+\\p{L}[^_]*(?<!\\s)_+(?![\\p{L}\\p{N}])',
  'u',
);

/** Checks that texts have nothing that is almost Markdown, and so would be shown with its signs. */
export function* checkAlmostMarkdown(read: ReadFiles): Generator<Finding> {
  const { all, ids } = read;
  const named = refsByName(read);
  for (const { file, nodes } of all) {
    for (const { path, value } of leavesOf('prose', nodes)) {
      const inPlain = value.plain === undefined ? [] : mistakesIn(value.plain, ids.sources, named);
      for (const mistake of [...inPlain, ...bareAddress(value.source)])
        yield { file, path, rule: 'almost-markdown', ...mistake };
    }
    for (const { path, value } of [...leavesOf('text', nodes), ...leavesOf('name', nodes)]) {
      const index = value.search(unread);
      if (index < 0) continue;
      const message = 'Markdown is not read here, so readers would see its signs.';
      yield { file, path, index, rule: 'almost-markdown', message, expected: 'Write the words only.' };
    }
  }
}

/** Returns what has an id or a name, by these in small letters. */
function refsByName({ entities }: ReadFiles): ReadonlyMap<string, EntityRef> {
  const refs = new Map<string, EntityRef>();
  for (const collection of collectionNames) {
    // What is in brackets and has the id of a source is a citation.
    if (collection === 'sources') continue;
    for (const [id, { nodes }] of entities[collection]) {
      // The first name in a file is that of what the file is about.
      const names = leavesOf('name', nodes)
        .slice(0, 1)
        .map(({ value }) => value);
      const aliases = instancesOf(alias, nodes).map(({ value }) => value.text);
      for (const name of [id, ...names, ...aliases]) refs.set(name.toLowerCase(), entityRef(collection, id));
    }
  }
  return refs;
}

/** An address, without the point of its sentence. */
const bare = /(?<![\p{L}\p{N}])(?:https?:\/\/|www\.)[^\s[\]()]*[\p{L}\p{N}/]/u;

/** Returns the first address that is written as text: nothing makes a link of it. */
function* bareAddress(source: string): Generator<Mistake> {
  if (!bare.test(source)) return;
  const text = source.replaceAll(/\[[^[\]]*\]\([^)]*\)|<[^>]*>/g, (found) => ' '.repeat(found.length));
  const found = bare.exec(text);
  if (!found) return;
  const [address] = found;
  const href = address.replace(/^(?:https?:\/\/)?/, 'https://');
  const expected = `Write the words that lead there, [such as these](${href}); or make a source of it, and cite that.`;
  yield { index: found.index, message: 'No link is made of this address, so readers see it as it is.', expected };
}

/** Returns the first mistake of each kind in the part of a paragraph that is plain text. */
function* mistakesIn(
  plain: string,
  sources: ReadonlySet<string>,
  named: ReadonlyMap<string, EntityRef>,
): Generator<Mistake> {
  // Signs that are escaped are meant as they are, and citations are right or reported.
  let rest = blank(blank(plain, /\\[^]/g), /\[\^[^\]]*\]/g);
  for (const { index, 0: written } of rest.matchAll(/\[[\p{L}\p{N}][\p{L}\p{N}-]*(?:#[^\s[\]]+)?\](?!\()/gu)) {
    const [source = '', place] = written.slice(1, -1).split('#');
    if (!sources.has(source) && place === undefined) continue;
    const meant = sources.has(source) ? source : nearest(source, sources);
    const whole = `[^${[meant ?? source, ...(place === undefined ? [] : [place])].join('#')}]`;
    const expected = `Write it as ${citation}.`;
    yield { index, message: 'This is not a citation: it has no ^.', expected, meant: whole };
    rest = blank(rest, written);
  }
  for (const { index, 0: written } of rest.matchAll(/(?<!\[)\[[^[\]]+\](?![(\]]| +\(\w+:)/g)) {
    const words = written.slice(1, -1).trim();
    const ref = parseEntityRef(words) ? words : named.get(words.toLowerCase());
    if (ref === undefined) continue;
    const expected = 'Write what it links to behind it; if brackets are meant, write \\[ and \\].';
    yield { index, message: 'This is not a link: it has no target.', expected, meant: `[${words}](${ref})` };
    rest = blank(rest, written);
  }
  for (const { sign, message, expected } of signs) {
    const index = rest.search(sign);
    if (index < 0) continue;
    yield { index, message, expected };
    // A sign of one kind is no sign of another, such as the bracket of a link that is never closed.
    rest = blank(rest, sign.source.startsWith('\\[') ? /\[\[[^\]]*\]?\]?|\[[^[\]]*\] *\(?|\[\^/g : sign);
  }
  yield* unpaired(rest);
}

/** Returns the first square bracket without its other half. */
function* unpaired(text: string): Generator<Mistake> {
  const open: number[] = [];
  const expected =
    'Write both brackets or none. A link is [Old Miller](character:old-miller); for a bracket, write \\[.';
  for (const { index, 0: bracket } of text.matchAll(/[[\]]/g)) {
    if (bracket === '[') open.push(index);
    else if (open.pop() === undefined) {
      yield { index, message: 'This bracket is never opened.', expected };
      return;
    }
  }
  const [index] = open;
  if (index !== undefined) yield { index, message: 'This bracket is never closed.', expected };
}

/** Replaces what matches by as many spaces. */
function blank(text: string, pattern: RegExp | string): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}
