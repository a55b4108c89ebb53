import type { PagePath } from '../addresses.ts';
import type { Part } from '../part.ts';
import type { Paragraph } from '../prose.ts';
import type { CardData, DrawingData } from '../shared-data.ts';
import type { PageBase } from './base.ts';

/** Where a reader is in the film. */
export interface PlaceData {
  /** The last part that they have finished. */
  part: Part;
  partTitle?: string;
  /** The drawing of that part. */
  drawing?: DrawingData;
  /** What has happened up to here; before watching, the premise. Empty if the wiki does not say. */
  recap: Paragraph[];
  /** Whether the film's page has a plot up to here. */
  hasPlot?: true;
  /** The page of whose text the recap is part, if that is another. */
  page?: PagePath;
  /** The part to be watched next, and how to recognise its end; absent at the end of the film. */
  next?: { part: Part; cue: string };
}

/** What someone in the middle of the film wants to know. */
export interface SoFarPage extends PageBase {
  kind: 'soFar';
  place: PlaceData;
  /** The characters who have been on screen, then the main ones who have not. */
  people: CardData[];
  /** Questions that a viewer has at this point. */
  open: string[];
}
