import type { Paragraph, Prose } from '../prose.ts';
import type { AnyLinkData, CardData, IconData, PageLinkData, QualifiedValue, SceneLinkData } from '../shared-data.ts';
import type { NamedBase } from './base.ts';
import type { PlaceData } from './so-far.ts';

export interface HomePage extends NamedBase {
  kind: 'home';
  hero?: IconData;
  /** A few statements about the film, each with its id and the value that the wiki holds. */
  facts: { claim: string; label: string; value: QualifiedValue }[];
  lead: Paragraph[];
  /** The main characters. */
  characters: CardData[];
  /** Before watching: what people ask then, each with its short answer, which is text of the linked page. */
  before?: { page: PageLinkData; paragraphs: Paragraph[] }[];
  /** In the middle of the film: where the reader is. */
  place?: PlaceData;
  /** After the end. */
  after?: AfterData;
}

/** What someone who has seen the film goes on to. Each list may be empty. */
export interface AfterData {
  /** The questions that only the end answers. */
  questions: AnyLinkData[];
  /** Remakes and sequels. */
  versions: CardData[];
  reviews: CardData[];
  /** The scenes that moved people most. */
  scenes: (SceneLinkData & { summary: Prose })[];
}
