import { unescaped } from './words.ts';

/** A stretch of an output that is read in one go: words on either side of its end do not belong together. */
export interface Segment {
  text: string;
  /** Code is no text of ours: a single word in it may be the name of anything. */
  code?: true;
}

type Read = (text: string) => Segment[];

// What stands within a sentence; all other elements part what is before them from what comes after.
const inline = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'bdo',
  'cite',
  'em',
  'i',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
]);
for (const name of ['sub', 'sup', 'time', 'u', 'wbr']) inline.add(name);

// Attributes whose values are the style sheets' and the drawings', and of which no reader, listener or machine is told.
const unread = new Set(['class', 'style', 'viewbox', 'transform', 'points', 'fill', 'stroke']);

const markup =
  /<!--(?<comment>[\s\S]*?)-->|<!\[CDATA\[(?<cdata>[\s\S]*?)\]\]>|<(?<raw>script|style)\b(?<rawTag>[^>]*)>(?<body>[\s\S]*?)<\/\k<raw>>|<[/!?]?(?<name>[a-z][\w:-]*)(?<tag>(?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const attribute = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Reads HTML, SVG or a feed: its texts, the values of its attributes, its scripts and its comments. */
export const readMarkup: Read = (text) => {
  const segments: Segment[] = [];
  let open = '';
  const close = () => {
    if (open.trim() !== '') segments.push({ text: unescaped(open) });
    open = '';
  };
  let rest = 0;
  for (const match of text.matchAll(markup)) {
    const { comment, cdata, raw, rawTag, body = '', name, tag } = match.groups ?? {};
    open += text.slice(rest, match.index);
    rest = match.index + match[0].length;
    segments.push(...readAttributes(rawTag ?? tag ?? ''));
    if (name !== undefined && inline.has(name.toLowerCase())) {
      open += ' ';
      continue;
    }
    close();
    if (comment !== undefined || cdata !== undefined) segments.push(...readMarkup(comment ?? cdata ?? ''));
    if (raw !== undefined) segments.push(...(/\bjson\b/.test(rawTag ?? '') ? readJson(body) : readCode(body)));
  }
  open += text.slice(rest);
  close();
  return segments.flatMap(escapedMarkup);
};

/** Feeds hold HTML as text: read it as such once more. */
function escapedMarkup(segment: Segment): Segment[] {
  return segment.code === undefined && /<[a-z/!][^<]*>/i.test(segment.text) ? readMarkup(segment.text) : [segment];
}

function readAttributes(tag: string): Segment[] {
  return [...tag.matchAll(attribute)]
    .filter(([, name = '']) => !unread.has(name.toLowerCase()))
    .map(([, name, ...values]) => ({ name, value: values.find((value) => value !== undefined) ?? '' }))
    .map(({ name, value }) => ({ text: name === 'id' ? `#${value}` : unescaped(value) }));
}

/** Reads JSON: its strings and the names of its fields. What is no JSON is read as it stands. */
export const readJson: Read = (text) => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return readPlain(text);
  }
  return readValue(value, '');
};

/** The words of fixed lists by which the app tells kinds of data apart, as the fields are named in it. */
const unreadFields = new Set(['kind', 'tone', 'shape', 'colour']);

function readValue(value: unknown, key: string): Segment[] {
  if (typeof value === 'string') {
    if (unreadFields.has(key)) return [];
    return [{ text: key === 'id' ? `#${value}` : unescaped(value) }];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const pieces = value.map((item) => readValue(item, key));
    return isProse(value) ? joined(pieces) : pieces.flat();
  }
  return Object.entries(value).flatMap(([name, inner]) => [
    // The app's own names of fields are single words.
    ...(/^[a-z][A-Za-z]*$/.test(name) ? [] : [{ text: unescaped(name) }]),
    ...readValue(inner, name),
  ]);
}

/** Compiled prose is a list of texts and of pieces that hold further ones. */
function isProse(items: readonly unknown[]): boolean {
  return items.some((item) => typeof item === 'string') && items.some(isPiece);
}

function isPiece(item: unknown): boolean {
  return typeof item === 'object' && item !== null && !Array.isArray(item);
}

/** The words of a paragraph as one text, and what else stands in it (addresses of links) by itself. */
function joined(pieces: readonly Segment[][]): Segment[] {
  const isAddress = ({ text }: Segment) => /^[/#]|^https?:/.test(text);
  const text = pieces.map((segments) => segments.filter((segment) => !isAddress(segment)));
  return [
    { text: text.flatMap((segments) => segments.map((segment) => segment.text)).join(' ') },
    ...pieces.flatMap((segments) => segments.filter(isAddress)),
  ];
}

/** Reads a script or a style sheet. */
export const readCode: Read = (text) => [{ text: unescaped(text), code: true }];

/** Reads any other text, a line at a time. */
export const readPlain: Read = (text) => text.split('\n').map((line) => ({ text: unescaped(line) }));
