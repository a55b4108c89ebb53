import { pageDescription, pageTitle } from '#entities/page-words.ts';
import { defined } from '#lib/defined.ts';
import { emblemData } from '#compiler/page-parts.ts';
import { type CompiledPart, siteData } from '#compiler/compile-site.ts';
import type { Content } from '#compiler/content.ts';
import type { EntityId } from '#wiki/collections.ts';
import { messages } from '#messages/messages.ts';
import { isNamed, type PageData } from '#wiki/page-data.ts';
import type { LogoData, SiteData } from '#wiki/site-data.ts';
import type { EmblemData, InLanguage } from '#wiki/shared-data.ts';

/** All that a link card shows. Its picture is named by it, so nothing else may be drawn. */
export interface Card {
  title: string;
  original?: InLanguage;
  line: string;
  wiki: string;
  mark: LogoData;
  emblem?: EmblemData;
  /** The packages of the fonts that its words are set in. */
  fonts: readonly string[];
  /** The colours of the wiki that take the place of those of every wiki. */
  accents?: Accents;
}

type Accents = NonNullable<Content['site']['accents']>;

/** What the cards of a wiki have in common. */
export type CardSite = SiteData & Pick<Card, 'fonts' | 'accents'>;

/** Returns what the cards of a wiki have in common. */
export function cardSite(content: Content): CardSite {
  const fonts = new Set(content.site.fonts.map((font) => font.package));
  return { ...siteData(content), fonts: [...fonts], ...defined({ accents: content.site.accents }) };
}

/** The card of a page, made of what part 0 may see. */
export function pageCard(site: CardSite, first: CompiledPart, page: PageData): Card {
  const title = page.kind === 'home' ? site.film.title : pageTitle(page);
  const original = page.kind === 'home' ? site.film.original : isNamed(page) ? page.original : undefined;
  const emblem = page.kind === 'character' ? emblemData(first.index, idOf(page)) : undefined;
  return {
    title,
    ...defined({ original }),
    line: shortened(pageDescription(page)),
    wiki: site.name,
    mark: site.mark,
    fonts: site.fonts,
    ...defined({ accents: site.accents }),
    ...(emblem ? { emblem } : {}),
  };
}

/** The card of every page that part 0 does not know: it tells of the wiki alone. */
export function neutralCard({ name, film, mark, fonts, accents }: CardSite): Card {
  return {
    title: film.title,
    ...defined({ original: film.original }),
    line: messages.descriptions.later,
    wiki: name,
    mark,
    fonts,
    ...defined({ accents }),
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
