import type { PagePath } from './addresses.ts';
import type { Collection } from './collections.ts';
import type { Part } from './part.ts';
import type { Paragraph, Prose } from './prose.ts';

/** A text in another language, with its tag: `ko`, `sr-Cyrl` (https://www.rfc-editor.org/info/bcp47). */
export interface InLanguage {
  text: string;
  lang: string;
}

/** A link to a page, with its title at the part. */
export interface PageLinkData {
  path: PagePath;
  /** The anchor of an entity without a page of its own: `#old-miller`. */
  hash?: string;
  title: string;
  original?: InLanguage;
}

/** A link to a scene. Until its title is revealed, the scene is called by its number, if that is. */
export interface SceneLinkData extends Omit<PageLinkData, 'title'> {
  title?: string;
  number?: number;
}

/** A link to anything. */
export type AnyLinkData = PageLinkData | SceneLinkData;

/** A shape and a colour with a drawn object, which identifies a character in lists and charts. */
export interface EmblemData {
  shape: 'circle' | 'square' | 'hexagon' | 'diamond' | 'shield' | 'arch' | 'octagon' | 'drop';
  colour: 'rose' | 'teal' | 'indigo' | 'moss' | 'rust' | 'plum' | 'sky' | 'slate';
  /** In a square of 64 units; empty if the part may not show the object. */
  strokes: StrokeData[];
}

/** A filled SVG path of an icon. */
export interface StrokeData {
  d: string;
  tone: 'paper' | 'ink' | 'warm' | 'shade' | 'glow' | 'snow' | 'wall';
}

/** One of the wiki's own icons. */
export interface IconData {
  /** Text alternative. */
  title: string;
  width: number;
  height: number;
  strokes: StrokeData[];
}

/** A picture in a file of its own. */
export interface DrawingData {
  /** Its address, without the site's base. Absent in the one-file edition, which leaves pictures out. */
  src?: string;
  /** What it is, in a few words. */
  title: string;
  /** What can be seen in it. */
  alt: string;
  width: number;
  height: number;
}

/** A link to a character, with its emblem. */
export interface CharacterLinkData extends PageLinkData {
  emblem?: EmblemData;
}

/** A character who shares scenes with the subject of a page, with the number of these scenes that the part knows. */
export interface CompanionData extends CharacterLinkData {
  scenes: number;
}

/** An entity in a list: its name and one sentence about it. */
export interface CardData extends PageLinkData {
  summary: Prose;
  emblem?: EmblemData;
  icon?: IconData;
  /** The latest look of a character that the part may see. */
  portrait?: DrawingData;
}

/** An entry of a page's reference list: a source, and the places in it that the page cites. */
export interface ReferenceData {
  /** Its number in the list, from 1. */
  number: number;
  source: PageLinkData;
  date?: string;
  /** The address of the source. */
  href?: string;
  reliability: 'A' | 'B' | 'C';
  /** What the page's citations name: each has a number of its own, and the place in the source. */
  cited: { citation: number; place?: string }[];
}

/** A section of prose. The lead has no heading and the id `lead`. */
export interface SectionData {
  id: string;
  heading?: string;
  paragraphs: Paragraph[];
}

/** The rank of a value, if it is not "normal". */
export type Rank = 'preferred' | 'deprecated';

/** The kinds of value. They are formatted where they are shown (`value-text.ts`). */
interface ValueKinds extends Paragraph {
  /** `1998-05-03`, `1998-05`, `1998`, `--05-04` of any year, `1998-04-07/1998-04-08` from one to the other. */
  date: string;
  duration: { amount: number; unit: 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' };
  count: { amount: number; unit: 'ticket' | 'screen' | 'nomination' | 'percent' };
  /** `currency` is an ISO 4217 code: `KRW`. */
  money: { amount: number; currency: string };
  /** `scale` is the best possible score, if the source names it. */
  rating: { value: number; scale?: number; votes?: number };
  /** A rank, from 1. */
  place: number;
  links: AnyLinkData[];
}

/** A value of exactly one kind. */
export type TypedValue = {
  [Kind in keyof ValueKinds]: Pick<ValueKinds, Kind> & { [Other in Exclude<keyof ValueKinds, Kind>]?: never };
}[keyof ValueKinds];

/** A typed value with its qualifiers. */
export type QualifiedValue = TypedValue & {
  /** The value is approximate. */
  about?: true;
  /** The date to which it applies. */
  on?: string;
  /** As the source prints it, if that says more. */
  printed?: string;
  /** Shown in brackets after it. */
  note?: Prose;
  /** The same in its own language. */
  original?: InLanguage;
};

/** One value of a claim, with the numbers of its references. */
export type ClaimValueData = QualifiedValue & {
  rank?: Rank;
  /** Why it has a rank. */
  reason?: Prose;
  citations: number[];
};

/** Only facts can contradict each other; spellings and views cannot. */
export type ClaimKind = 'fact' | 'spelling' | 'view';

/** A statement about the page's subject. The best rank comes first. */
export interface ClaimData {
  id: string;
  label: string;
  kind: ClaimKind;
  values: ClaimValueData[];
  /** Sources disagree: the claim is a fact with two or more values that are not deprecated. */
  differs?: true;
  /** Shown in the infobox. */
  infobox?: true;
  /** The scene from which it is true in the story, if that is not when the viewer learns it. */
  since?: SceneLinkData;
}

/** A name or spelling, with the references that use it. The preferred one comes first. */
export interface NameData {
  text: string;
  /** Language of the text, if it is not the page's. */
  lang?: string;
  preferred: boolean;
  note?: Prose;
  citations: number[];
}

/** A link to this page from another, with the sentence that contains it, or the label of the claim that does. */
export type BacklinkData = { page: AnyLinkData } & ({ sentence: Prose } | { label: string });

/** The links to this page from pages of one kind. */
export interface BacklinkGroupData {
  kind: Collection;
  links: BacklinkData[];
}

/**
 * An entity that a list shows without a page of its own. Lists have them in `entries`, at the top or in their groups,
 * where search and previews find them.
 */
export interface ListEntryData {
  id: string;
  title: string;
  original?: InLanguage;
  names?: NameData[];
  paragraphs: Paragraph[];
}

/** Such an entity, with all its data. */
export interface EntryData extends ListEntryData {
  claims: ClaimData[];
  names: NameData[];
  /** A person's credits; empty for other entities. */
  credits: CreditData[];
  /** A character's relationships; absent for other entities. */
  relationships?: RelationshipData[];
}

/** The id of a job in the content's vocabulary. */
export type Job = string;

/** What someone did for the film. */
export interface CreditData {
  job: Job;
  character?: PageLinkData;
  /** Distinguishes this role from another of the same character: "as a child". */
  note?: string;
  citations: number[];
}

/** A member of the cast. */
export interface CastData extends CreditData {
  person: PageLinkData;
}

export interface RelationshipData {
  to: PageLinkData;
  /** The relation of the other character to this page's subject: "daughter". */
  label: string;
  citations: number[];
}

/** A prize or a nomination of the film. `text` is its category. */
export interface AwardData {
  /** The anchor on the film's page: `award--best-actor-1998`. */
  anchor: string;
  /** Who gives it. */
  body: string;
  edition?: number;
  text: string;
  original?: InLanguage;
  /** Who won it or was nominated; without both, it is the film. */
  people?: PageLinkData[];
  who?: string;
  result: 'won' | 'nominated' | { other: string };
  /** When it was given, as precise as known: `1998-11-09`. */
  day?: string;
  note?: Prose;
  citations: number[];
}

/** A line of dialogue that sources quote. `text` is its translation. */
export interface LineData {
  /** The anchor on the film's page: `line--thanks`. */
  anchor: string;
  text: string;
  /** Absent if sources quote only a translation. */
  original?: InLanguage;
  speakers: PageLinkData[];
  scene?: SceneLinkData;
  note?: Prose;
  citations: number[];
}

/** Something of the film's page that another page repeats, with the link to it. */
export type OfFilm<Data> = Data & { page: PageLinkData };

/** The id of a thread in the content's vocabulary: the time in which a scene is set. */
export type Thread = string;
/** The id of a reaction in the content's vocabulary. */
export type Reaction = string;

/** One showing of a scene. */
interface ShowingData {
  /** Position on the screen, from 1. */
  position: number;
  part: Part;
  /** Among the showings that the part has reached, this one is out of story order. */
  outOfOrder?: true;
}

/** A scene in a list of scenes. */
export interface AppearanceData {
  page: SceneLinkData;
  /** Its rank among the scenes by first showing, from 1; absent until the part has reached that showing. */
  number?: number;
  /** Its showings that the part has reached, in order. */
  screen: ShowingData[];
  thread: Thread;
  place?: PageLinkData;
  /** The characters who are present. */
  characters: PageLinkData[];
  /** The characters who are only remembered or imagined, or no longer alive. */
  absent?: { page: PageLinkData; seen: 'memory' | 'imagination' | 'dead' }[];
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
