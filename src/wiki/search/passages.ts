import type { PageData, ReviewVoiceView } from '../page-data.ts';
import { plainText, type Prose } from '../prose.ts';
import type { ClaimView, EntryView, SectionView } from '../views.ts';

/** A stretch of a page that can be found by its words. */
export interface Passage {
  /** The place on the page, `#with-ye-seung`; absent where it is its beginning. */
  hash?: string;
  /** What the stretch is headed by, where that is not the page's own title. */
  heading?: string;
  text: string;
  /** The thing without a page of its own that it belongs to, by its place on the list: `#aristotle`. */
  entry?: string;
}

/**
 * All that a page says, in its order: the writing side makes the index of it, and the reading side looks in it for the
 * words to show. What a page repeats of others (lists, links, previews) is left to those.
 */
export function passagesOf(page: PageData): Passage[] {
  const found: Passage[] = [];
  if ('sections' in page) found.push(...page.sections.flatMap(sectionPassages));
  if (page.kind === 'home') found.push(...page.lead.map((prose) => ({ text: plainText(prose) })));
  if (page.kind === 'film') found.push(...page.plot.flatMap(({ paragraphs }) => paragraphs.map(at('#plot'))));
  if ('claims' in page) found.push(...page.claims.map(claimPassage));
  if (page.kind === 'event')
    found.push(...page.reactions.map(({ who, text }) => ({ text: `${who}: ${plainText(text)}` })));
  if (page.kind === 'review') found.push(...page.voices.flatMap(voicePassages));
  if (page.kind === 'characters') found.push(...page.entries.flatMap(entryPassages));
  if ('groups' in page && page.kind !== 'characters') {
    found.push(...page.groups.flatMap(({ entries }) => entries.flatMap(entryPassages)));
  }
  return found.filter(({ text }) => text !== '');
}

function at(hash: string): (prose: Prose) => Passage {
  return (prose) => ({ hash, text: plainText(prose) });
}

function sectionPassages({ id, heading, paragraphs }: SectionView): Passage[] {
  return paragraphs.map((prose) => ({
    ...(heading === undefined ? {} : { hash: `#${id}`, heading }),
    text: plainText(prose),
  }));
}

function claimPassage({ label, values, infobox }: ClaimView): Passage {
  return {
    ...(infobox ? {} : { hash: '#statements' }),
    text: `${label}: ${values.map(({ content }) => plainText(content)).join('; ')}`,
  };
}

function voicePassages({ verdict, praise, criticism, moments, comparisons, viewing }: ReviewVoiceView): Passage[] {
  const texts = [...moments, ...comparisons].map(({ text }) => text);
  return [...verdict, ...praise, ...criticism, ...texts, ...viewing].map((prose) => ({ text: plainText(prose) }));
}

function entryPassages({ id, paragraphs, claims }: EntryView): Passage[] {
  const entry = `#${id}`;
  const texts = [...paragraphs.map(plainText), ...claims.map((claim) => claimPassage(claim).text)];
  return texts.map((text) => ({ hash: entry, entry, text }));
}
