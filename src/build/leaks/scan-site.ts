import type { AuthoredFile } from '#compiler/json-file.ts';
import { compilePart } from '#compiler/compile-site.ts';
import type { Content } from '#compiler/content.ts';
import { premise } from '#wiki/part.ts';
import { cardSite, neutralCard, pageCard } from '../cards/card.ts';
import { cardHash } from '../cards/card-store.ts';
import { interfaceTexts } from './known-texts.ts';
import { revealLedger } from './ledger.ts';
import { type Output, outputsOf, type SiteFiles } from './outputs.ts';
import { readJson } from './readings.ts';
import { type Leak, leakScanner, type Scanner } from './scan-outputs.ts';

/** The result of searching a whole site. */
export interface SiteScan {
  lastPart: number;
  outputs: Output[];
  leaks: Leak[];
  tried: Scanner['tried'];
}

/** Searches all outputs of a site for content of later parts, according to the files it was built from. */
export function scanSite(files: SiteFiles, authored: readonly AuthoredFile[], content: Content): SiteScan {
  const scanner = leakScanner(revealLedger(authored), interfaceTexts());
  const outputs = [...outputsOf(files), ...cardOutputs(files, content)];
  return {
    lastPart: content.parts.parts.length,
    outputs,
    leaks: outputs.flatMap((output) => scanner.scan(output)),
    tried: scanner.tried,
  };
}

/**
 * Returns the words on the link cards, which are pictures, from what they were drawn from.
 *
 * @throws If a card is unknown.
 */
function cardOutputs(files: SiteFiles, content: Content): Output[] {
  const drawn = [...files.keys()].filter((address) => address.startsWith('/cards/'));
  if (drawn.length === 0) return [];
  const site = cardSite(content);
  const first = compilePart(content, premise);
  const pages = [...first.pages.values()].flatMap(({ page }) => (page.kind === 'moved' ? [] : [page]));
  const cards = [neutralCard(site), ...pages.map((page) => pageCard(site, page))];
  const texts = new Map(cards.map((card) => [`/cards/${cardHash(card)}.png`, JSON.stringify(card)]));
  return drawn.map((address) => {
    const text = texts.get(address);
    if (text === undefined) {
      throw new Error(
        `leaks: the content of the link card ${address} is unknown. Fix: build the site from this content with npm run build.`,
      );
    }
    return { kind: 'link cards', address, part: premise, text, read: readJson };
  });
}
