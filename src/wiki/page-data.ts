import type { AboutPage } from './pages/about.ts';
import type { AnswersPage } from './pages/answers.ts';
import type { ChangesPage } from './pages/changes.ts';
import type { CharacterListPage, CharacterPage } from './pages/characters.ts';
import type { ContributePage } from './pages/contribute.ts';
import type { DisagreementsPage } from './pages/disagreements.ts';
import type { FilmPage } from './pages/film.ts';
import type { HomePage } from './pages/home.ts';
import type { MotifListPage, MotifPage } from './pages/motifs.ts';
import type { MovedPage } from './pages/moved.ts';
import type { PeopleListPage, PersonPage } from './pages/people.ts';
import type { PlaceListPage, PlacePage } from './pages/places.ts';
import type { ReviewListPage, ReviewPage } from './pages/reviews.ts';
import type { SearchPage } from './pages/search.ts';
import type { SettingsPage } from './pages/settings.ts';
import type { SoFarPage } from './pages/so-far.ts';
import type { SourceListPage, SourcePage } from './pages/sources.ts';
import type { EventPage, TimelinePage } from './pages/timeline.ts';
import type { VersionsPage, WorkListPage, WorkPage } from './pages/works.ts';

// The data of each page is declared in `pages/`, by the name of the list: a character's page in `characters.ts`.
export type * from './pages/about.ts';
export type * from './pages/answers.ts';
export type { PaginationData } from './pages/base.ts';
export type * from './pages/changes.ts';
export type * from './pages/characters.ts';
export type * from './pages/contribute.ts';
export type * from './pages/disagreements.ts';
export type * from './pages/film.ts';
export type * from './pages/home.ts';
export type * from './pages/motifs.ts';
export type * from './pages/moved.ts';
export type * from './pages/people.ts';
export type * from './pages/places.ts';
export type * from './pages/reviews.ts';
export type * from './pages/search.ts';
export type * from './pages/settings.ts';
export type * from './pages/so-far.ts';
export type * from './pages/sources.ts';
export type * from './pages/thing-list.ts';
export type * from './pages/timeline.ts';
export type * from './pages/works.ts';

/** A list of entities by group. */
export type ThingListPage = PeopleListPage | PlaceListPage | MotifListPage | WorkListPage;

/** The data of any page. */
export type PageData =
  | HomePage
  | SoFarPage
  | FilmPage
  | CharacterListPage
  | CharacterPage
  | TimelinePage
  | EventPage
  | PlacePage
  | MotifPage
  | PersonPage
  | WorkPage
  | VersionsPage
  | ThingListPage
  | ReviewListPage
  | ReviewPage
  | SourceListPage
  | SourcePage
  | AnswersPage
  | DisagreementsPage
  | ChangesPage
  | SearchPage
  | SettingsPage
  | AboutPage
  | ContributePage;

/** The kind of a page. */
export type PageKind = PageData['kind'];

/** The content of a page file. */
export type PageFile = PageData | MovedPage;

/** The page data of one kind, or of several. */
export type PageOf<Kind extends PageKind> = Extract<PageData, { kind: Kind }>;

/** A page with a title from the content. */
export type NamedPage = Extract<PageData, { title: string }>;

/** A page whose title comes from the interface. */
export type UnnamedPage = Exclude<PageData, NamedPage | EventPage>;

/** Returns whether a page has a title from the content. */
export function isNamed(page: PageData): page is NamedPage {
  return 'title' in page && page.title !== undefined;
}
