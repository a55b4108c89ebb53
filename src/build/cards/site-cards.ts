import type { PagePath } from '#wiki/addresses.ts';
import type { PageFile } from '#wiki/page-data.ts';
import { type Card, type CardSite, cardText, neutralCard, pageCard } from './card.ts';
import { cardHash } from './card-store.ts';

/** A link card as the head of a page refers to it. */
export interface CardFile {
  /** Without the site's base. */
  address: string;
  /** Alternative text. */
  text: string;
}

/** The link cards of a wiki. */
interface SiteCards {
  /** Pictures by address. The address contains a hash of the content. */
  files: Map<string, Uint8Array>;
  /** Returns the card of a page in either edition, or the wiki's card if part 0 does not know the page. */
  cardOf: (path: PagePath) => CardFile;
}

/** Draws a card for every page of part 0, and one for all other pages, each with `image`. */
export async function siteCards(
  site: CardSite,
  pages: Iterable<PageFile>,
  image: (card: Card) => Promise<Uint8Array>,
): Promise<SiteCards> {
  const files = new Map<string, Uint8Array>();
  const draw = async (card: Card): Promise<CardFile> => {
    const address = `/cards/${cardHash(card)}.png`;
    if (!files.has(address)) files.set(address, await image(card));
    return { address, text: cardText(card) };
  };
  const neutral = await draw(neutralCard(site));
  const cards = new Map<PagePath, CardFile>();
  for (const page of pages) {
    if (page.kind !== 'moved') cards.set(page.path, await draw(pageCard(site, page)));
  }
  return { files, cardOf: (path) => cards.get(path) ?? neutral };
}
