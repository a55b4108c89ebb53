import { claimAnchor } from '../claim-anchor.ts';
import type { PageData } from '../page-data.ts';
import { type Inline, plainText } from '../prose.ts';
import type { ClaimValueData, QualifiedValue } from '../shared-data.ts';

/** A searchable passage of a page. */
export interface Passage {
  /** The anchor on the page, `#with-the-miller`; absent for the beginning of the page. */
  hash?: string;
  /** The heading of the passage, if that is not the title of the page. */
  heading?: string;
  text: string;
  /** The anchor of the entity without a page of its own to which it belongs: `#old-miller`. */
  entry?: string;
}

/** Returns the text of a value as the interface shows it. */
export type ValueWords = (value: QualifiedValue) => string;

type Around = Omit<Passage, 'text'>;
type Fields = Record<string, unknown>;

/**
 * Returns the passages of a page's own text, in the order of its data. The compiler indexes them, and the app searches
 * them for the words to show.
 *
 * Own text is a `Paragraph` (`text` with prose in it), a `text` beside its `citations`, or a value of a claim, as the
 * interface shows it. Objects with a `page` repeat text of that page and are skipped.
 */
export function passagesOf(page: PageData, wordsOf: ValueWords): Passage[] {
  return passagesInFields(page, {}, wordsOf);
}

function passagesIn(value: unknown, around: Around, wordsOf: ValueWords): Passage[] {
  if (Array.isArray(value)) return value.flatMap((item) => passagesIn(item, around, wordsOf));
  if (typeof value !== 'object' || value === null || 'page' in value) return [];
  if (isClaimValue(value)) return [{ ...around, text: wordsOf(value) }];
  return passagesInFields(value, { ...around, ...locationOf(value as Fields, around) }, wordsOf);
}

function passagesInFields(value: object, around: Around, wordsOf: ValueWords): Passage[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    // Names have an index of their own.
    if (name === 'names') return [];
    if (name !== 'text') return passagesIn(inner, around, wordsOf);
    // A plain string is the page's own text only if it has citations.
    const isPlain = typeof inner === 'string' && 'citations' in value;
    const text = Array.isArray(inner) ? plainText(inner as Inline[]) : isPlain ? inner : '';
    return text === '' ? [] : [{ ...around, text }];
  });
}

/** Returns the anchor and the heading for the texts in an object. */
function locationOf({ anchor, id, heading, label, title, cards, values }: Fields, { entry }: Around): Around {
  if (typeof anchor === 'string') return { hash: `#${anchor}` };
  // Groups of a list only contain entities; the lead of a page is its beginning.
  if (typeof id !== 'string' || cards) return {};
  if (typeof title === 'string') return { hash: `#${id}`, entry: `#${id}` };
  const head = heading ?? label;
  if (typeof head !== 'string') return {};
  return { ...(entry === undefined && { hash: `#${values ? claimAnchor(id) : id}` }), heading: head };
}

/** Returns whether an object is a value of a claim: a typed value or prose, with citations. */
function isClaimValue(value: object): value is ClaimValueData {
  const { citations, text, ...typed } = value as Partial<ClaimValueData>;
  return citations !== undefined && (Array.isArray(text) || kinds.some((kind) => typed[kind] !== undefined));
}

const kinds = ['date', 'duration', 'count', 'money', 'rating', 'place', 'links'] as const;
