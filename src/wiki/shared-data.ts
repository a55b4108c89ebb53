import type { PagePath } from './addresses.ts';
import type { Collection } from './collections.ts';
import type { Part } from './part.ts';
import type { Paragraph, Prose } from './prose.ts';

/** Words in another language, with its tag: `ko`, `sr-Cyrl` (https://www.rfc-editor.org/info/bcp47). */
export interface InLanguage {
  text: string;
  lang: string;
}

/** A link to a page, with the title that the part allows. */
export interface PageLinkData {
  path: PagePath;
  /** The place on the page, `#old-miller`, of a thing that has no page of its own. */
  hash?: string;
  title: string;
  original?: InLanguage;
}

/** A link to a scene. Where the part does not tell its title, it is called by its number, if that is told. */
export interface SceneLinkData extends Omit<PageLinkData, 'title'> {
  title?: string;
  number?: number;
}

/** A link to anything. */
export type AnyLinkData = PageLinkData | SceneLinkData;

/** A shape and a colour with a drawn object, by which a character is known in lists and pictures. */
export interface EmblemData {
  shape: 'circle' | 'square' | 'hexagon' | 'diamond' | 'shield' | 'arch' | 'octagon' | 'drop';
  colour: 'rose' | 'teal' | 'indigo' | 'moss' | 'rust' | 'plum' | 'sky' | 'slate';
  /** In a square of 64 units; empty where the part may not see the object. */
  strokes: StrokeData[];
}

/** A filled SVG path of a drawing. */
export interface StrokeData {
  d: string;
  tone: 'paper' | 'ink' | 'warm' | 'shade' | 'glow' | 'snow' | 'wall';
}

/** One of the wiki's own drawings. */
export interface DrawingData {
  /** What is to be seen. */
  title: string;
  width: number;
  height: number;
  strokes: StrokeData[];
}

/** A character in a list of many, with the emblem by which it is found. */
export interface CharacterLinkData extends PageLinkData {
  emblem?: EmblemData;
}

/** Someone who shares scenes with the subject of a page, or is at a place: in how many of the scenes that are known. */
export interface CompanionData extends CharacterLinkData {
  scenes: number;
}

/** An entity in a list: its name and one sentence about it. */
export interface CardData extends PageLinkData {
  summary: Prose;
  emblem?: EmblemData;
  drawing?: DrawingData;
}

/** An entry of a page's reference list. */
export interface ReferenceData {
  number: number;
  source: PageLinkData;
  /** Where in the source: "cast list". */
  locator?: string;
  reliability: 'A' | 'B' | 'C';
}

/** A stretch of prose. The lead has no heading and the id `lead`. */
export interface SectionData {
  id: string;
  heading?: string;
  paragraphs: Paragraph[];
}

/** How the wiki ranks a value that is not like the others. */
export type Rank = 'preferred' | 'deprecated';

/** What a value can be. How it reads is made where it is shown (`value-text.ts`). */
interface ValueKinds extends Paragraph {
  /** `2013-01-23`, `2013-01`, `2013`, `--12-23` of any year, `2013-04-07/2013-04-08` from one to the other. */
  date: string;
  duration: { amount: number; unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' };
  count: { amount: number; unit: 'ticket' | 'screen' | 'nomination' | 'percent' };
  /** The currency by its three letters: `KRW`. */
  money: { amount: number; currency: string };
  /** `scale` is the best possible score, where the source names it. */
  rating: { value: number; scale?: number; votes?: number };
  /** In an order, from 1. */
  place: number;
  links: AnyLinkData[];
}

/** What a value says: exactly one of its kinds. */
export type TypedValue = {
  [Kind in keyof ValueKinds]: Pick<ValueKinds, Kind> & { [Other in Exclude<keyof ValueKinds, Kind>]?: never };
}[keyof ValueKinds];

/** What a value says, with what goes with it. */
export type SaidData = TypedValue & {
  /** It is only near it. */
  about?: true;
  /** The date for which it holds. */
  on?: string;
  /** As the source prints it, where that says more. */
  printed?: string;
  /** Stands in brackets behind it. */
  note?: Prose;
  /** The same in its own language, with the code of that. */
  original?: InLanguage;
};

/** One value of a claim, with the numbers of the references that give it. */
export type ClaimValueData = SaidData & {
  rank?: Rank;
  /** Why it has a rank. */
  reason?: Prose;
  citations: number[];
};

/** Names are spelled in many ways, and a view is somebody's own: only facts can exclude each other. */
export type ClaimKind = 'fact' | 'spelling' | 'view';

/** A statement about the page’s subject. The best rank comes first. */
export interface ClaimData {
  id: string;
  label: string;
  kind: ClaimKind;
  values: ClaimValueData[];
  /** Sources differ: of a fact, two values or more are not set aside. */
  differs?: true;
  /** Shown in the infobox. */
  infobox?: true;
  /** The event from which it is true in the story, where that is not when the viewer learns it. */
  since?: SceneLinkData;
}

/** A name or spelling, with the references that use it. The preferred one comes first. */
export interface NameData {
  text: string;
  /** Language of the text, where it is not the page's. */
  lang?: string;
  preferred: boolean;
  note?: Prose;
  citations: number[];
}

/** A link to this page from another, with the sentence that holds it, or the label of the statement that does. */
export type BacklinkData = { page: AnyLinkData } & ({ sentence: Prose } | { label: string });

/** The links to this page from pages of one kind. */
export interface BacklinkGroupData {
  kind: Collection;
  links: BacklinkData[];
}

/**
 * A thing that has no page of its own but a place on a list. Lists have such things in `entries`, their own or those of
 * their groups, where search and previews find them.
 */
export interface PlacedData {
  id: string;
  title: string;
  original?: InLanguage;
  names?: NameData[];
  paragraphs: Paragraph[];
}

/** Such a thing, with all that there is to tell of it. */
export interface EntryData extends PlacedData {
  claims: ClaimData[];
  names: NameData[];
  /** What a person did for the film; nothing for other things. */
  credits: CreditData[];
  /** What others are to a character; only characters have any. */
  relationships?: RelationshipData[];
}

/** The id of a job of the content's vocabulary. */
export type Job = string;

/** What someone did for the film. */
export interface CreditData {
  job: Job;
  character?: PageLinkData;
  /** What tells this role from another of the same character: "as a child". */
  note?: string;
  citations: number[];
}

/** Who plays a character. */
export interface CastData extends CreditData {
  person: PageLinkData;
}

export interface RelationshipData {
  to: PageLinkData;
  /** What the other is to this page's subject: "daughter". */
  label: string;
  citations: number[];
}

/** The id of a thread of the content's vocabulary: the time in which a scene plays. */
export type Thread = string;
/** The id of a reaction of the content's vocabulary. */
export type Reaction = string;

/** A place on the screen at which a scene is shown. */
interface ShowingData {
  /** Position on the screen, from 1. */
  position: number;
  part: Part;
  /** Among what the part has reached, the screen shows it elsewhere than the story has it. */
  outOfOrder?: true;
}

/** A scene wherever scenes are listed. */
export interface AppearanceData {
  page: SceneLinkData;
  /** Its place among the scenes by first showing, from 1; absent until the part has reached that. */
  number?: number;
  /** Where it is shown, as far as the part has reached, in order. */
  screen: ShowingData[];
  thread: Thread;
  place?: PageLinkData;
  characters: PageLinkData[];
  reactions: Reaction[];
  summary: Prose;
}

/** What someone felt at a scene. */
export interface ReactionData extends Paragraph {
  reaction: Reaction;
  /** The outlet or reviewer, or "a reader". */
  who: string;
  source: PageLinkData;
  citations: number[];
}
