import { defined } from '#lib/defined.ts';
import { emblemView } from '#compiler/page-parts.ts';
import type { CompiledPart } from '#compiler/compile-site.ts';
import type { EntityId } from '#wiki/collections.ts';
import { messages } from '#messages/messages.ts';
import type { PageData } from '#wiki/page-data.ts';
import type { MarkView, SiteData } from '#wiki/site-data.ts';
import type { EmblemView, InLanguage } from '#wiki/views.ts';

/** All that a link card shows. Its picture is named by it, so nothing else may be drawn. */
export interface Card {
  title: string;
  original?: InLanguage;
  line: string;
  wiki: string;
  mark: MarkView;
  emblem?: EmblemView;
}

/** The card of a page, made of what part 0 may see. */
export function pageCard(site: SiteData, first: CompiledPart, page: PageData): Card {
  const title = page.kind === 'home' ? site.film.title : page.title;
  const original = page.kind === 'home' ? site.film.original : page.original;
  const emblem = page.kind === 'character' ? emblemView(first.index, idOf(page)) : undefined;
  return {
    title,
    ...defined({ original }),
    line: shortened(page.description),
    wiki: site.name,
    mark: site.mark,
    ...(emblem ? { emblem } : {}),
  };
}

/** The card of every page that part 0 does not know: it tells of the wiki alone. */
export function neutralCard({ name, film, mark }: SiteData): Card {
  return {
    title: film.title,
    ...defined({ original: film.original }),
    line: messages.descriptions.later,
    wiki: name,
    mark,
  };
}

/** What a card shows, for those who cannot see it. */
export function cardText({ title, original, line }: Card): string {
  return `${original ? `${title} (${original.text})` : title}. ${line}`;
}

/** How much of a description stands on two lines, in characters. */
const lineLength = 135;

function shortened(text: string): string {
  if (text.length <= lineLength) return text;
  return `${text.slice(0, text.lastIndexOf(' ', lineLength)).replace(/[,;:.]$/, '')}…`;
}

function idOf({ path }: PageData): EntityId {
  return path.slice(path.lastIndexOf('/') + 1) as EntityId;
}
