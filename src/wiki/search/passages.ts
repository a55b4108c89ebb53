import { claimAnchor } from '../claim-anchor.ts';
import type { PageData } from '../page-data.ts';
import { type Inline, plainText } from '../prose.ts';
import type { ClaimValueData, SaidData } from '../shared-data.ts';

/** A stretch of a page that can be found by its words. */
export interface Passage {
  /** The place on the page, `#with-the-miller`; absent where it is its beginning. */
  hash?: string;
  /** What the stretch is headed by, where that is not the page's own title. */
  heading?: string;
  text: string;
  /** The thing without a page of its own that it belongs to, by its place on the list: `#old-miller`. */
  entry?: string;
}

/** All words of a value, as it is shown. */
export type ValueWords = (value: SaidData) => string;

type Around = Omit<Passage, 'text'>;
type Fields = Record<string, unknown>;

/**
 * All that a page says itself, in the order of its data: the writing side makes the index of it, and the reading side
 * looks in it for the words to show. A text of the page is marked by being a `Paragraph` (`text` with prose in it), or a
 * `text` beside its `citations`; a value of a claim is read as it is shown, which the language of the interface says; what
 * stands beside a `page` belongs to that page.
 */
export function passagesOf(page: PageData, wordsOf: ValueWords): Passage[] {
  return passagesInFields(page, {}, wordsOf);
}

function passagesIn(value: unknown, around: Around, wordsOf: ValueWords): Passage[] {
  if (Array.isArray(value)) return value.flatMap((item) => passagesIn(item, around, wordsOf));
  if (typeof value !== 'object' || value === null || 'page' in value) return [];
  if (isClaimValue(value)) return [{ ...around, text: wordsOf(value) }];
  return passagesInFields(value, { ...around, ...placeOf(value as Fields, around) }, wordsOf);
}

function passagesInFields(value: object, around: Around, wordsOf: ValueWords): Passage[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    // Names are found by themselves.
    if (name === 'names') return [];
    if (name !== 'text') return passagesIn(inner, around, wordsOf);
    // A plain text is one of the page where somebody says it.
    const isPlain = typeof inner === 'string' && 'citations' in value;
    const text = Array.isArray(inner) ? plainText(inner as Inline[]) : isPlain ? inner : '';
    return text === '' ? [] : [{ ...around, text }];
  });
}

/** What an object says of the place where its texts stand. */
function placeOf({ anchor, id, heading, label, title, cards, values }: Fields, { entry }: Around): Around {
  if (typeof anchor === 'string') return { hash: `#${anchor}` };
  // Groups of a list hold things and say nothing themselves; the lead of a page is its beginning.
  if (typeof id !== 'string' || cards) return {};
  if (typeof title === 'string') return { hash: `#${id}`, entry: `#${id}` };
  const head = heading ?? label;
  if (typeof head !== 'string') return {};
  return { ...(entry === undefined && { hash: `#${values ? claimAnchor(id) : id}` }), heading: head };
}

/** What says something typed, or a text, and who says it. */
function isClaimValue(value: object): value is ClaimValueData {
  const { citations, text, ...typed } = value as Partial<ClaimValueData>;
  return citations !== undefined && (Array.isArray(text) || kinds.some((kind) => typed[kind] !== undefined));
}

const kinds = ['date', 'duration', 'count', 'money', 'rating', 'place', 'links'] as const;
