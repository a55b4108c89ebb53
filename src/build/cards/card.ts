import { pageDescription } from '#entities/page-description.ts';
import { pageTitle } from '#entities/page-title.ts';
import { defined } from '#lib/defined.ts';
import { siteData } from '#compiler/compile-site.ts';
import type { Content } from '#compiler/content.ts';
import { drawingAddress } from '#compiler/page-parts.ts';
import { messages } from '#messages/messages.ts';
import { isNamed, type PageData } from '#wiki/page-data.ts';
import type { LogoData, SiteData } from '#wiki/site-data.ts';
import type { DrawingData, EmblemData, InLanguage } from '#wiki/shared-data.ts';

/** Everything a link card shows. The picture's name is a hash of this, so nothing else may affect the drawing. */
export interface Card {
  title: string;
  original?: InLanguage;
  line: string;
  wiki: string;
  mark: LogoData;
  emblem?: EmblemData;
  /** The portrait or the drawing of the page, in place of the emblem. */
  picture?: CardPicture;
  /** The font packages that its text is set in. */
  fonts: readonly string[];
  /** The wiki's own colours, which replace those of `tokens.css`. */
  accents?: Accents;
}

/** A drawing as a card shows it. */
export interface CardPicture {
  svg: string;
  width: number;
  height: number;
}

type Accents = NonNullable<Content['site']['accents']>;

/** What all cards of a wiki share. */
export type CardSite = SiteData &
  Pick<Card, 'fonts' | 'accents'> & {
    /** The pictures of drawings, by address. */
    drawings: ReadonlyMap<string, string>;
  };

/** Returns what all cards of a wiki share. */
export function cardSite(content: Content): CardSite {
  const fonts = new Set(content.site.fonts.filter(({ use }) => use === 'titles').map((font) => font.package));
  const drawings = [...content.drawings.values()].map((drawing) => [drawingAddress(drawing), drawing.svg] as const);
  return {
    ...siteData(content),
    fonts: [...fonts],
    drawings: new Map(drawings),
    ...defined({ accents: content.site.accents }),
  };
}

/** Returns the card of a page, made from part-0 data. */
export function pageCard(site: CardSite, page: PageData): Card {
  const title = page.kind === 'home' ? site.film.title : pageTitle(page);
  const original = page.kind === 'home' ? site.film.original : isNamed(page) ? page.original : undefined;
  const picture = pictureOf(site, page);
  const emblem = page.kind === 'character' ? page.emblem : undefined;
  return {
    title,
    ...defined({ original }),
    line: shortened(pageDescription(page)),
    wiki: site.name,
    mark: site.mark,
    fonts: site.fonts,
    ...defined({ accents: site.accents }),
    ...(picture ? { picture } : emblem ? { emblem } : {}),
  };
}

function pictureOf({ drawings }: CardSite, page: PageData): CardPicture | undefined {
  const drawing = drawingOf(page);
  const svg = drawing?.src === undefined ? undefined : drawings.get(drawing.src);
  return svg === undefined || !drawing ? undefined : { svg, width: drawing.width, height: drawing.height };
}

function drawingOf(page: PageData): DrawingData | undefined {
  if (page.kind === 'character') return page.portraits?.[0];
  return page.kind === 'event' || page.kind === 'place' || page.kind === 'motif' ? page.drawing : undefined;
}

/** Returns the card for pages that part 0 does not know: it shows only the wiki. */
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

/** Returns the alternative text of a card. */
export function cardText({ title, original, line }: Card): string {
  return `${original ? `${title} (${original.text})` : title}. ${line}`;
}

/** The number of characters of a description that fit on two lines. */
const lineLength = 135;

function shortened(text: string): string {
  if (text.length <= lineLength) return text;
  return `${text.slice(0, text.lastIndexOf(' ', lineLength)).replace(/[,;:.]$/, '')}…`;
}
