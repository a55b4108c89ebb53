import type { ListName, PagePath } from '../addresses.ts';
import type {
  AppearanceData,
  BacklinkGroupData,
  ClaimData,
  DrawingData,
  IconData,
  InLanguage,
  NameData,
  ReferenceData,
  SectionData,
} from '../shared-data.ts';

/** What all pages share. Page data is compiled once per part; components only render it. */
export interface PageBase {
  path: PagePath;
  /** The pages above it, from the home page. */
  breadcrumbs: ListName[];
  /** The page's sources, in the order of their first citation. `number` starts at 1. */
  references: ReferenceData[];
  /** Present if the page has one of several parts of a list. */
  pagination?: PaginationData;
}

/** The place of a page among those of its list. */
export interface PaginationData {
  /** Its number, from 1. */
  page: number;
  pages: number;
  /** The number of entries on all of them. */
  entries: number;
}

/** A page with a title from the content. Titles of lists and other pages come from the interface (`page-title.ts`). */
export interface NamedBase extends PageBase {
  title: string;
  /** The title in its original script. */
  original?: InLanguage;
  /** One or two plain sentences, for search engines and link cards. */
  description: string;
}

/** A page about one entity: lead first (a section without a heading), then its sections. */
export interface ArticleBase extends NamedBase {
  icon?: IconData;
  sections: SectionData[];
  claims: ClaimData[];
  names: NameData[];
  backlinks: BacklinkGroupData[];
}

/** A page about something that appears in scenes. */
export interface ThingBase extends ArticleBase {
  /** The drawing at its head. */
  drawing?: DrawingData;
  appearances: AppearanceData[];
}
