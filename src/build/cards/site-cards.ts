import type { CompiledPart } from '#compiler/compile-site.ts';
import type { PagePath } from '#wiki/addresses.ts';
import { type Card, type CardSite, cardText, neutralCard, pageCard } from './card.ts';
import { cardHash, cardImage } from './card-store.ts';

/** A link card as a head names it. */
export interface CardFile {
  /** Without the site's base. */
  address: string;
  /** What it shows, in words. */
  text: string;
}

/** The link cards of a wiki. */
interface SiteCards {
  /** Address to picture; each is named by its content. */
  files: Map<string, Uint8Array>;
  /** The card of a page in either edition; of one that part 0 does not know, that of the wiki. */
  cardOf: (path: PagePath) => CardFile;
}

/** Draws a card for every page of part 0, and one for all others. */
export async function siteCards(site: CardSite, first: CompiledPart, image = cardImage): Promise<SiteCards> {
  const files = new Map<string, Uint8Array>();
  const draw = async (card: Card): Promise<CardFile> => {
    const address = `/cards/${cardHash(card)}.png`;
    if (!files.has(address)) files.set(address, await image(card));
    return { address, text: cardText(card) };
  };
  const neutral = await draw(neutralCard(site));
  const cards = new Map<PagePath, CardFile>();
  for (const { path, page } of first.pages.values()) {
    if (page.kind !== 'moved') cards.set(path, await draw(pageCard(site, first, page)));
  }
  return { files, cardOf: (path) => cards.get(path) ?? neutral };
}
