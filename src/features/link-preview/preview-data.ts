import { pageDescription } from '#entities/page-description.ts';
import { pageTitle } from '#entities/page-title.ts';
import { defined } from '#lib/defined.ts';
import { decoded } from '#lib/decoded.ts';
import { collectionOfPage, firstPagePath, type PagePath, pagePath, readAddress } from '#wiki/addresses.ts';
import { entriesOn } from '#wiki/entries-on.ts';
import { messages } from '#messages/messages.ts';
import { neutralName } from '#entities/neutral-name.ts';
import type { PageData } from '#wiki/page-data.ts';
import { labelOf, type Term } from '#wiki/site-data.ts';
import { plainText } from '#wiki/prose.ts';
import type { EmblemData, InLanguage, ListEntryData } from '#wiki/shared-data.ts';

/** The content of a preview. */
export interface PreviewData {
  title: string;
  original?: InLanguage;
  /** The kind of thing, "Character"; absent if the title contains it. */
  kind?: string;
  /** The first sentence of its description. */
  text?: string;
  emblem?: EmblemData;
}

/**
 * Returns the page of one thing, or the entry on a list, that a link leads to; null for lists and for anything
 * that is not a page of the wiki. `root` is what the router makes of `/`: `/`, `/wiki/`, `#/`.
 */
export function linkTarget(href: string, root: string): { path: PagePath; hash: string } | null {
  if (!href.startsWith(root) || href.startsWith('//')) return null;
  const [address = '', hash = ''] = href.slice(root.length).split('#');
  const { path } = readAddress(address.replace(/\?.*$/, ''));
  const isOfOneThing = firstPagePath(path) === path && (path === pagePath('film') || path.split('/').length > 2);
  return isOfOneThing || hash !== '' ? { path, hash: decoded(hash) ?? '' } : null;
}

/** Returns the preview of a page, or of the list entry with this id; null for anything but a single thing. */
export function previewOf(page: PageData, id: string, sourceKinds: readonly Term[]): PreviewData | null {
  const entry = entriesOn(page).find((known) => known.id === id);
  const kind = kindOf(page, sourceKinds);
  if (entry) {
    const text = plainText(entry.paragraphs[0]?.text ?? []);
    return dataOf(entry, kind, text);
  }
  const isOfOneThing = 'sections' in page;
  if (!isOfOneThing) return null;
  const emblem = page.kind === 'character' ? page.emblem : undefined;
  return { ...dataOf({ ...page, title: pageTitle(page) }, kind, pageDescription(page)), ...(emblem && { emblem }) };
}

function dataOf(
  { title, original }: Pick<ListEntryData, 'title' | 'original'>,
  kind: string | undefined,
  text: string,
) {
  return {
    title,
    ...defined({ original }),
    ...(kind === undefined || kind === title ? {} : { kind }),
    // A page without a description yet has its title there.
    ...(text === '' || text === title ? {} : { text }),
  };
}

function kindOf(page: PageData, sourceKinds: readonly Term[]): string | undefined {
  if (page.kind === 'event') return neutralName(page.event) ?? messages.collections.one.events;
  if (page.kind === 'work') return messages.workType[page.type];
  if (page.kind === 'source') return labelOf(sourceKinds, page.sourceKind);
  const collection = collectionOfPage(page.kind, 'own', 'list');
  return collection && messages.collections.one[collection];
}
