import { pageTitle } from '#entities/page-title.ts';
import { wholeValueText } from '#entities/value-text.ts';
import { messages } from '#messages/messages.ts';
import { claimAnchor } from '#wiki/claim-anchor.ts';
import { claimsOn } from '#wiki/claims-on.ts';
import { fileOfPage } from '#wiki/file-of-page.ts';
import type { PageData } from '#wiki/page-data.ts';

/** What somebody wants to change: a page, or a statement on it. */
export interface Suggestion {
  page: PageData;
  /** The content file, below the folder of the content; undefined for a page that is made of many. */
  file: string | undefined;
  /** A claim: what its file and its page call it. */
  claim?: { id: string; label: string };
  /** The heading above a statement that is no claim. */
  heading?: string | undefined;
  /** What the statement says now, at the reader's part. */
  now?: string;
}

/** Returns the suggestion to change a page, or the statement that an element of it belongs to. */
export function suggestionFor(page: PageData, element?: Element): Suggestion {
  if (!element) return { page, file: fileOfPage(page) };
  const row = element.closest('main [id]')?.id;
  const claim = claimsOn(page).find(({ id }) => claimAnchor(id) === row);
  if (claim) {
    const { id, label, values } = claim;
    return { page, file: fileOfPage(page), claim: { id, label }, now: values.map(wholeValueText).join('; ') };
  }
  const heading = element.closest('section, article')?.querySelector(':is(h2, h3)[id]');
  return { page, file: fileOfPage(page, heading?.id), heading: textOf(heading), now: textOf(blockOf(element)) ?? '' };
}

/** Returns the paragraph, item or cell that has an element. */
function blockOf(element: Element): Element | null {
  return element.closest('p, li, td, dd');
}

/** Returns the text of an element without its footnote markers; undefined if it has none. */
function textOf(element: Element | null | undefined): string | undefined {
  if (!element) return undefined;
  const copy = element.cloneNode(true) as Element;
  for (const marker of copy.querySelectorAll('sup')) marker.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim() || undefined;
}

/** Returns a suggestion as a message, with lines in which the sender says what it should be. */
export function suggestionText({ page, file, claim, heading, now }: Suggestion): string {
  const texts = messages.suggest.message;
  return [
    texts.page({ title: pageTitle(page), path: page.path }),
    file !== undefined && texts.file({ file }),
    claim && texts.statement(claim),
    heading !== undefined && texts.section({ heading }),
    now !== undefined && texts.now({ text: now }),
    texts.should,
    texts.source,
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
}
