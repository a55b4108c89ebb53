import type { AwardData, CreditData, OfFilm } from '../shared-data.ts';
import type { ArticleBase } from './base.ts';
import type { ThingListBase } from './thing-list.ts';

export interface PeopleListPage extends ThingListBase {
  kind: 'people';
}

export interface PersonPage extends ArticleBase {
  kind: 'person';
  credits: CreditData[];
  /** What they won or were nominated for with this film. */
  awards?: OfFilm<AwardData>[];
}
