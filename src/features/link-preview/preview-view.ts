import { collectionOfPage } from '#wiki/addresses.ts';
import { messages } from '#wiki/messages.ts';
import { neutralName } from '#wiki/neutral-name.ts';
import type { PageData } from '#wiki/page-data.ts';
import { plainText } from '#wiki/prose.ts';
import type { EmblemView, EntryView } from '#wiki/views.ts';

/** What a preview says of a thing. */
export interface PreviewView {
  title: string;
  korean?: string;
  /** "Character"; left out where the title says it. */
  kind?: string;
  /** The first sentence about it. */
  text?: string;
  emblem?: EmblemView;
}

/** The preview of a page, or of the entry of a list that an id names. Null for what is no single thing. */
export function previewOf(page: PageData, id: string): PreviewView | null {
  const entry = entriesOf(page).find((known) => known.id === id);
  const kind = kindOf(page);
  if (entry) {
    const text = plainText(entry.paragraphs[0]?.text ?? []);
    return viewOf(entry, kind, text);
  }
  const isOfOneThing = 'sections' in page;
  if (!isOfOneThing) return null;
  const emblem = page.kind === 'character' ? page.emblem : undefined;
  return { ...viewOf(page, kind, page.description), ...(emblem && { emblem }) };
}

function viewOf({ title, korean }: Pick<PageData, 'title' | 'korean'>, kind: string | undefined, text: string) {
  return {
    title,
    ...(korean === undefined ? {} : { korean }),
    ...(kind === undefined || kind === title ? {} : { kind }),
    // Where there is nothing to tell yet, a page's description is its title.
    ...(text === '' || text === title ? {} : { text }),
  };
}

/** The things that have a place on a list and no page of their own. */
function entriesOf(page: PageData): Pick<EntryView, 'id' | 'title' | 'korean' | 'paragraphs'>[] {
  if (page.kind === 'answers') return page.answers.map((answer) => ({ ...answer, paragraphs: answer.short }));
  if (page.kind === 'characters') return page.entries;
  return 'groups' in page ? page.groups.flatMap(({ entries }) => entries) : [];
}

function kindOf(page: PageData): string | undefined {
  if (page.kind === 'event') return neutralName(page.event) ?? messages.collections.one.events;
  if (page.kind === 'work') return page.type;
  if (page.kind === 'source') return page.sourceKind;
  const collection = collectionOfPage(page.kind, 'own', 'list');
  return collection && messages.collections.one[collection];
}
