import type { CreditData } from '../shared-data.ts';
import type { ArticleBase } from './base.ts';
import type { ThingListBase } from './thing-list.ts';

export interface PeopleListPage extends ThingListBase {
  kind: 'people';
}

export interface PersonPage extends ArticleBase {
  kind: 'person';
  credits: CreditData[];
}
