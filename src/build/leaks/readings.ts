import Papa from 'papaparse';
import { type DefaultTreeAdapterTypes as Tree, parse, type ParserError, serialize } from 'parse5';
import { cellSeparator } from '../downloads/claims-table.ts';
import { amountText, isObject } from './authored-texts.ts';
import { relation } from './ledger.ts';
import { unescaped } from './words.ts';

/** A stretch of an output that is read as one: words on either side of its end do not belong together. */
export interface Segment {
  text: string;
  /** Set for code, in which a single word may be any identifier. */
  code?: true;
  /** Set for a `relation` of two pages or an `amountText`, which are matched as a whole. */
  isWhole?: true;
}

type Read = (text: string) => Segment[];

// Inline elements; all others separate the text before and after them.
const inline = new Set('a abbr b bdi bdo cite em i mark q s small span strong sub sup time u wbr'.split(' '));

// Attributes for style sheets and drawings, which are not exposed to readers, screen readers or search engines.
const unread = new Set(['class', 'style', 'viewBox', 'transform', 'points', 'fill', 'stroke']);

// Errors at which the parser drops content, so the markup is also read as plain text.
const losses = new Set<string>(['eof-in-tag', 'duplicate-attribute', 'end-tag-with-attributes']);

// HTML has CDATA sections only inside SVG.
const cdata = /<!\[CDATA\[([\s\S]*?)\]\]>/g;

/** Returns the segments of HTML, SVG or a feed: texts, attribute values, scripts and comments. */
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
    for (const { name, value } of attributes) {
      // An outline is compared as a whole: its numbers are no words.
      if (name === 'd') segments.push({ text: value, code: true });
      else add(name === 'id' ? `#${value}` : value);
    }
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

/** Returns the offset of the body of an HTML document, or its length if there is no body tag. */
export function bodyStart(html: string): number {
  const { childNodes } = parse(html, { scriptingEnabled: false, sourceCodeLocationInfo: true });
  const body = childNodes
    .flatMap((node) => ('childNodes' in node ? node.childNodes : []))
    .find(({ nodeName }) => nodeName === 'body');
  return body?.sourceCodeLocation?.startOffset ?? html.length;
}

/** Feeds contain HTML as text, and so does `srcdoc`: parses it again. */
function escapedMarkup(segment: Segment): Segment[] {
  return segment.code === undefined && /<[a-z/!][^<]*>/i.test(segment.text) ? readMarkup(segment.text) : [segment];
}

/** Returns the segments of JSON: strings, field names, relations and amounts. Invalid JSON is read as plain text. */
export const readJson: Read = (text) => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return readPlain(text);
  }
  return readValue(value, '', '');
};

/**
 * Returns the segments of a table as CSV: of each row those of the object that it is, `a.b` being the field `b` of the
 * object `a`, so that relations and amounts are found as in JSON. What is no such table is read as plain text.
 */
export const readTable: Read = (text) => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  const [header = [], ...rows] = data;
  if (errors.length > 0 || rows.some(({ length }) => length !== header.length)) return readPlain(text);
  const columns = header.map((column) => column.split('.'));
  return [
    ...readValue(header, '', ''),
    ...rows.flatMap((cells) => [
      ...readValue(
        rowOf(columns, cells, (cell) => cell),
        '',
        '',
      ),
      ...readValue(rowOf(columns, cells, numberIn), '', '').filter(({ isWhole }) => isWhole),
    ]),
  ];
};

/** Returns the object that a row is. */
function rowOf(columns: readonly string[][], cells: readonly string[], valueIn: (cell: string) => unknown): object {
  const row: Record<string, unknown> = {};
  for (const [at, names] of columns.entries()) {
    const cell = cells[at] ?? '';
    if (cell === '') continue;
    const [last = '', ...outer] = names.toReversed();
    let object = row;
    for (const name of outer.toReversed()) object = (object[name] ??= {}) as Record<string, unknown>;
    // Several things of one kind, each an object with this field.
    const several = cell.split(cellSeparator);
    if (several.length > 1) object['all'] = several.map((each) => ({ [last]: each }));
    object[last] = valueIn(cell);
  }
  return row;
}

function numberIn(cell: string): unknown {
  return String(Number(cell)) === cell ? Number(cell) : cell;
}

/** Values by which the app distinguishes kinds of data, by field name. */
const unreadFields = new Set(['kind', 'lang', 'tone', 'shape', 'colour', 'jobs', 'workType', 'sourceKind']);

/** Returns the segments of a field, in page data or beside a link to a page. */
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
    // The app's own field names are single words.
    ...(/^[a-z][A-Za-z]*$/.test(name) ? [] : [{ text: unescaped(name) }]),
    ...readValue(inner, name, own ?? page),
  ]);
  const others = page === '' ? [] : named.filter((path) => path !== page);
  const wordless = [amountText(key, value) ?? [], ...others.map((path) => relation(page, path))].flat();
  return [...fields, ...wordless.map((text): Segment => ({ text, isWhole: true }))];
}

/** Returns the pages that an object of page data refers to, and the one that its content relates to. */
function pagesOf(value: object): { named: string[]; own: string | undefined } {
  const { path, page, kind } = value as { path?: unknown; page?: { path?: unknown } | null; kind?: unknown };
  const isPage = typeof path === 'string' && typeof kind === 'string' && kind !== 'page-link';
  const own = isPage ? path : page?.path;
  return {
    named: [path, own].filter((each) => typeof each === 'string'),
    own: typeof own === 'string' ? own : undefined,
  };
}

/** Compiled prose is a list of strings and of pieces with nested prose. */
function isProse(items: readonly unknown[]): boolean {
  return items.some((item) => typeof item === 'string') && items.some(isObject);
}

/** Returns a paragraph's words as one segment, and anything else in it, such as link addresses, separately. */
function joined(pieces: readonly Segment[][]): Segment[] {
  const isApart = ({ text, isWhole }: Segment) => isWhole === true || /^[/#]|^https?:/.test(text);
  const words = pieces.flat().filter((segment) => !isApart(segment));
  return [{ text: words.map(({ text }) => text).join(' ') }, ...pieces.flat().filter(isApart)];
}

/** Returns the segments of a script or style sheet. */
export const readCode: Read = (text) => [{ text: unescaped(text), code: true }];

/** Returns the segments of any other text, one per line. */
export const readPlain: Read = (text) => text.split('\n').map((line) => ({ text: unescaped(line) }));
