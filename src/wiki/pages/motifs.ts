import type { ThingBase } from './base.ts';
import type { ThingListBase } from './thing-list.ts';

export interface MotifListPage extends ThingListBase {
  kind: 'motifs';
}

export interface MotifPage extends ThingBase {
  kind: 'motif';
}
