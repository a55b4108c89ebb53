import { type DefaultTreeAdapterTypes as Tree, parse, type ParserError, serialize } from 'parse5';
import { amountText, isObject } from './authored-texts.ts';
import { relation } from './ledger.ts';
import { unescaped } from './words.ts';

/** A stretch of an output that is read in one go: words on either side of its end do not belong together. */
export interface Segment {
  text: string;
  /** Code is no text of ours: a single word in it may be the name of anything. */
  code?: true;
  /** No text of words, but a `relation` of two pages or an `amountText`, which are known as a whole. */
  isWhole?: true;
}

type Read = (text: string) => Segment[];

// What stands within a sentence; all other elements part what is before them from what comes after.
const inline = new Set('a abbr b bdi bdo cite em i mark q s small span strong sub sup time u wbr'.split(' '));

// Attributes whose values are the style sheets' and the drawings', and of which no reader, listener or machine is told.
const unread = new Set(['class', 'style', 'viewBox', 'transform', 'points', 'fill', 'stroke']);

// Errors at which the parser drops something, so that the markup is read as it stands too.
const losses = new Set<string>(['eof-in-tag', 'duplicate-attribute', 'end-tag-with-attributes']);

// HTML knows no CDATA sections, but in SVG.
const cdata = /<!\[CDATA\[([\s\S]*?)\]\]>/g;

/** Returns what HTML, SVG or a feed holds: its texts, the values of its attributes, its scripts and its comments. */
export const readMarkup: Read = (text) => {
  const segments: Segment[] = [];
  let open = '';
  const add = (value: string) => {
    if (value.trim() !== '') segments.push({ text: unescaped(value) });
  };
  const close = () => {
    add(open);
    open = '';
  };
  const walk = (node: Tree.Node) => {
    if ('value' in node) open += node.value;
    if ('data' in node) add(node.data);
    if (!('childNodes' in node)) return;
    const edge = inline.has(node.nodeName) ? () => (open += ' ') : close;
    edge();
    const attributes = 'attrs' in node ? node.attrs.filter(({ name }) => !unread.has(name)) : [];
    for (const { name, value } of attributes) add(name === 'id' ? `#${value}` : value);
    if (/^(?:script|style)$/.test(node.nodeName)) {
      const isData = attributes.some(({ name, value }) => name === 'type' && /json/i.test(value));
      segments.push(...(isData ? readJson : readCode)(serialize(node)));
    } else for (const child of 'content' in node ? node.content.childNodes : node.childNodes) walk(child);
    edge();
  };
  const html = text.replace(cdata, (_, held: string) => held.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  let isWhole = true;
  const onParseError = ({ code }: ParserError) => (isWhole &&= !losses.has(code));
  walk(parse(html, { scriptingEnabled: false, onParseError }));
  return [...segments.flatMap(escapedMarkup), ...(isWhole ? [] : [{ text: unescaped(text) }])];
};

/** Returns where the body of an HTML document begins: its end, where no tag says so. */
export function bodyStart(html: string): number {
  const { childNodes } = parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: true });
  const body = childNodes
    .flatMap((node) => ('childNodes' in node ? node.childNodes : []))
    .find(({ nodeName }) => nodeName === 'body');
  return body?.sourceCodeLocation?.startOffset ?? html.length;
}

/** Feeds hold HTML as text, and so does `srcdoc`: read it as such once more. */
function escapedMarkup(segment: Segment): Segment[] {
  return segment.code === undefined && /<[a-z/!][^<]*>/i.test(segment.text) ? readMarkup(segment.text) : [segment];
}

/**
 * Reads JSON: its strings, the names of its fields, and what it tells without a word. What is no JSON is read as it stands.
 */
export const readJson: Read = (text) => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return readPlain(text);
  }
  return readValue(value, '', '');
};

/** The words of fixed lists by which the app tells kinds of data apart, as the fields are named in it. */
const unreadFields = new Set(['kind', 'lang', 'tone', 'shape', 'colour']);

/** Reads what a field holds, in the data of a page or beside a link to one. */
function readValue(value: unknown, key: string, page: string): Segment[] {
  if (typeof value === 'string') {
    if (unreadFields.has(key)) return [];
    return [{ text: key === 'id' ? `#${value}` : unescaped(value) }];
  }
  if (Array.isArray(value)) {
    const pieces = value.map((item) => readValue(item, key, page));
    return isProse(value) ? joined(pieces) : pieces.flat();
  }
  return isObject(value) ? readObject(value, key, page) : [];
}

function readObject(value: object, key: string, page: string): Segment[] {
  const { own, named } = pagesOf(value);
  const fields = Object.entries(value).flatMap(([name, inner]) => [
    // The app's own names of fields are single words.
    ...(/^[a-z][A-Za-z]*$/.test(name) ? [] : [{ text: unescaped(name) }]),
    ...readValue(inner, name, own ?? page),
  ]);
  const others = page === '' ? [] : named.filter((path) => path !== page);
  const wordless = [amountText(key, value) ?? [], ...others.map((path) => relation(page, path))].flat();
  return [...fields, ...wordless.map((text): Segment => ({ text, isWhole: true }))];
}

/** The pages that an object of page data names, and the one of them with which all that it holds has to do. */
function pagesOf(value: object): { named: string[]; own: string | undefined } {
  const { path, page, kind } = value as { path?: unknown; page?: { path?: unknown } | null; kind?: unknown };
  const isPage = typeof path === 'string' && typeof kind === 'string' && kind !== 'page-link';
  const own = isPage ? path : page?.path;
  return {
    named: [path, own].filter((each) => typeof each === 'string'),
    own: typeof own === 'string' ? own : undefined,
  };
}

/** Compiled prose is a list of texts and of pieces that hold further ones. */
function isProse(items: readonly unknown[]): boolean {
  return items.some((item) => typeof item === 'string') && items.some(isObject);
}

/** The words of a paragraph as one text, and what else stands in it, such as addresses of links, by itself. */
function joined(pieces: readonly Segment[][]): Segment[] {
  const isApart = ({ text, isWhole }: Segment) => isWhole === true || /^[/#]|^https?:/.test(text);
  const words = pieces.flat().filter((segment) => !isApart(segment));
  return [{ text: words.map(({ text }) => text).join(' ') }, ...pieces.flat().filter(isApart)];
}

/** Reads a script or a style sheet. */
export const readCode: Read = (text) => [{ text: unescaped(text), code: true }];

/** Reads any other text, a line at a time. */
export const readPlain: Read = (text) => text.split('\n').map((line) => ({ text: unescaped(line) }));
