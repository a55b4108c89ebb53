import type { ListName, PagePath } from '../addresses.ts';
import type {
  AppearanceData,
  BacklinkGroupData,
  ClaimData,
  DrawingData,
  InLanguage,
  NameData,
  ReferenceData,
  SectionData,
} from '../shared-data.ts';

/** What all pages have. A page's data is compiled once for a part; components only render it. */
export interface PageBase {
  path: PagePath;
  /** The pages on the way to it, from the home page. */
  breadcrumbs: ListName[];
  /** The page's sources, in the order of their first citation. `number` counts from 1. */
  references: ReferenceData[];
}

/** A page that the content has a name for. What lists and other pages are called says the interface (`page-words.ts`). */
export interface NamedBase extends PageBase {
  title: string;
  /** The title in its original script. */
  original?: InLanguage;
  /** One or two plain sentences, for search engines and link cards. */
  description: string;
}

/** What a page about one thing has: lead first (a section without a heading), then its sections. */
export interface ArticleBase extends NamedBase {
  drawing?: DrawingData;
  sections: SectionData[];
  claims: ClaimData[];
  names: NameData[];
  backlinks: BacklinkGroupData[];
}

/** What a page about something that appears in scenes has. */
export interface ThingBase extends ArticleBase {
  appearances: AppearanceData[];
}
