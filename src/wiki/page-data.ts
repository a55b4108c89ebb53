import type { ListName, PagePath } from './addresses.ts';
import type { AdmissionsPicture, AgreementPicture, RatingPicture, RelationshipPicture } from './data-picture-views.ts';
import type { Part } from './part.ts';
import type { TimelinePictures } from './picture-views.ts';
import type { Paragraph, Prose } from './prose.ts';
import type {
  AnyLinkView,
  AppearanceView,
  BacklinkGroupView,
  CardView,
  CastView,
  CharacterMarkView,
  ClaimView,
  CompanionView,
  CreditView,
  DrawingView,
  EmblemView,
  InLanguage,
  EntryView,
  NameView,
  PageLinkView,
  PlacedView,
  ReactionView,
  ReferenceView,
  RelationshipView,
  SaidView,
  SceneLinkView,
  SectionView,
} from './views.ts';

/** What all pages have. A page's data is compiled once for a part; components only render it. */
interface PageBase {
  path: PagePath;
  /** The pages on the way to it, from the home page. */
  breadcrumbs: ListName[];
  /** The page's sources, in the order of their first citation. `number` counts from 1. */
  references: ReferenceView[];
}

/** A page that the content has a name for. What lists and other pages are called says the interface (`page-words.ts`). */
interface NamedBase extends PageBase {
  title: string;
  /** The title in its original script. */
  original?: InLanguage;
  /** One or two plain sentences, for search engines and link cards. */
  description: string;
}

/** What a page about one thing has: lead first (a section without a heading), then its sections. */
interface ArticleBase extends NamedBase {
  drawing?: DrawingView;
  sections: SectionView[];
  claims: ClaimView[];
  names: NameView[];
  backlinks: BacklinkGroupView[];
}

export interface HomePage extends NamedBase {
  kind: 'home';
  hero?: DrawingView;
  facts: ClaimView[];
  lead: Paragraph[];
  characters: CardView[];
  /** Every rating that a review gives. */
  ratings: RatingView[];
  counts: { characters: number; events: number; reviews: number; sources: number; disagreements: number };
}

export interface FilmPage extends ArticleBase {
  kind: 'film';
  cast: CastView[];
  /** The plot as far as the part goes, in the order of the film. `part` 0 is the premise. */
  plot: { part: Part; anchor: string; paragraphs: Paragraph[] }[];
  admissions?: AdmissionsPicture;
}

export interface CharacterListPage extends PageBase {
  kind: 'characters';
  groups: { id: string; label: string }[];
  characters: (CardView & { group: string })[];
  entries: (EntryView & { group: string })[];
  relationships?: RelationshipPicture;
}

export interface CharacterPage extends ArticleBase {
  kind: 'character';
  emblem?: EmblemView;
  playedBy: CastView[];
  group: { id: string; label: string };
  relationships: RelationshipView[];
  appearances: AppearanceView[];
  /** The other characters in these scenes, most shared scenes first. */
  companions: CompanionView[];
}

export interface TimelinePage extends PageBase {
  kind: 'timeline';
  /** In story order. */
  events: AppearanceView[];
  /** What the filters offer, in the order of their first event; each emblem once, for all scenes. */
  characters: CharacterMarkView[];
  places: PageLinkView[];
  /** Of the same scenes and characters. */
  pictures?: TimelinePictures;
}

export interface EventPage extends Omit<ArticleBase, 'title' | 'description'> {
  kind: 'event';
  title?: string;
  /** Absent where nothing is told of the scene yet. */
  description?: string;
  event: AppearanceView;
  reactions: ReactionView[];
  /** Neighbours in story order that the part allows. */
  previous?: SceneLinkView;
  next?: SceneLinkView;
}

interface ThingBase extends ArticleBase {
  appearances: AppearanceView[];
}

export interface PlacePage extends ThingBase {
  kind: 'place';
  /** The characters of the scenes that happen there, most scenes first. */
  companions: CompanionView[];
}

export interface MotifPage extends ThingBase {
  kind: 'motif';
}

export interface PersonPage extends ArticleBase {
  kind: 'person';
  credits: CreditView[];
}

/** What another work is to the film. */
export type WorkType = 'remake' | 'sequel' | 'compared' | 'beside';

export interface WorkPage extends ArticleBase {
  kind: 'work';
  type: WorkType;
  year?: number;
  /** What reviews say of the two. */
  comparisons: { page: PageLinkView; reviewer: string; text: Prose; citations: number[] }[];
}

/** What divides the lists of things; `all` is the one group of a list that is not divided. */
export type ThingGroup = 'all' | 'cast' | 'crew' | 'object' | 'ritual' | 'theme' | WorkType;

interface ThingListBase extends PageBase {
  /** Groups that have something to show. */
  groups: { id: ThingGroup; cards: CardView[]; entries: EntryView[] }[];
}

export interface PeopleListPage extends ThingListBase {
  kind: 'people';
}

export interface PlaceListPage extends ThingListBase {
  kind: 'places';
}

export interface MotifListPage extends ThingListBase {
  kind: 'motifs';
}

export interface WorkListPage extends ThingListBase {
  kind: 'works';
}

export type ThingListPage = PeopleListPage | PlaceListPage | MotifListPage | WorkListPage;

export interface RatingView {
  /** Exactly as the review prints it. */
  printed: string;
  value: number;
  /** The best possible value. */
  scale: number;
}

export interface ReviewVoiceView {
  reviewer: string;
  rating?: RatingView;
  verdict: Paragraph[];
  praise: Paragraph[];
  criticism: Paragraph[];
  moments: (Paragraph & { event: SceneLinkView })[];
  comparisons: (Paragraph & { work: PageLinkView })[];
  viewing: Paragraph[];
}

/** What sort of text a source is. */
export type SourceKind = string;

export interface ReviewCardView extends CardView {
  outlet: string;
  sourceKind: SourceKind;
  /** The code of its language. */
  language: string;
  ratings: { reviewer: string; rating?: RatingView }[];
  /** The first sentence of praise and of criticism that the part may show, by whichever voice. */
  praise?: Prose;
  criticism?: Prose;
}

export interface ReviewListPage extends PageBase {
  kind: 'reviews';
  reviews: ReviewCardView[];
  ratings?: RatingPicture;
}

export interface ReviewPage extends NamedBase {
  kind: 'review';
  outlet: string;
  source: PageLinkView;
  /** The review's own title and address, where they may be shown. */
  publication: { title?: Prose; href?: string; citations: number[] };
  sections: SectionView[];
  voices: ReviewVoiceView[];
  claims: ClaimView[];
  backlinks: BacklinkGroupView[];
}

export interface SourceCardView extends CardView {
  sourceKind: SourceKind;
  reliability: 'A' | 'B' | 'C';
  /** How many statements of this part cite it, and on how many pages its text does. */
  statements: number;
  pages: number;
}

export interface SourceListPage extends PageBase {
  kind: 'sources';
  sources: SourceCardView[];
}

/** Something that a source says, and how it stands to the others. */
export interface StatementView {
  page: AnyLinkView;
  label: string;
  value: SaidView;
  /** `alone`: nobody else says it; `agrees`: another source does too; `differs`: another source says otherwise. */
  stance: 'alone' | 'agrees' | 'differs';
  locator?: string;
}

export interface SourcePage extends NamedBase {
  kind: 'source';
  sourceKind: SourceKind;
  language: string;
  date?: string;
  href?: string;
  reliability: { grade: 'A' | 'B' | 'C'; reason: string };
  sections: SectionView[];
  statements: StatementView[];
  /** Paragraphs that cite it, elsewhere in the wiki. */
  citedBy: BacklinkGroupView[];
}

export interface DisagreementsPage extends PageBase {
  kind: 'disagreements';
  disagreements: { page: AnyLinkView; claim: ClaimView }[];
  agreement?: AgreementPicture;
}

/** A question, which is the title, and the answer to it. */
export interface AnswerView extends PlacedView {
  /** What there is to add. */
  more: Paragraph[];
  related: AnyLinkView[];
}

/** The questions that people ask, each with a place of its own: `#true-story`. */
export interface AnswersPage extends PageBase {
  kind: 'answers';
  entries: AnswerView[];
}

/** Where the wiki is searched; what is found depends on the query of the address. */
export interface SearchPage extends PageBase {
  kind: 'search';
}

/** Under which terms something may be used. */
export interface Licence {
  name: string;
  href: string;
}

export interface AboutPage extends PageBase {
  kind: 'about';
  /** The name of the wiki. */
  site: string;
  counts: { pages: number; claims: number; values: number; disagreements: number; sources: number };
  licence: Licence;
  /** What titles are set in. */
  fonts: { name: string; by: string; licence: Licence }[];
  repository?: string;
}

/** An address that this page had before: the app goes to the new one. */
export interface MovedPage {
  kind: 'moved';
  path: PagePath;
  to: PagePath;
}

export type PageData =
  | HomePage
  | FilmPage
  | CharacterListPage
  | CharacterPage
  | TimelinePage
  | EventPage
  | PlacePage
  | MotifPage
  | PersonPage
  | WorkPage
  | ThingListPage
  | ReviewListPage
  | ReviewPage
  | SourceListPage
  | SourcePage
  | AnswersPage
  | DisagreementsPage
  | SearchPage
  | AboutPage;

export type PageKind = PageData['kind'];

/** What a page file holds. */
export type PageFile = PageData | MovedPage;

/** The page data of one kind, or of several. */
export type PageOf<Kind extends PageKind> = Extract<PageData, { kind: Kind }>;

/** A page that the content has a name for. */
export type NamedPage = Extract<PageData, { title: string }>;

/** A page that the interface has a name for. */
export type UnnamedPage = Exclude<PageData, NamedPage | EventPage>;

/** Whether the content has a name for a page. */
export function isNamed(page: PageData): page is NamedPage {
  return 'title' in page && page.title !== undefined;
}
