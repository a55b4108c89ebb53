import type { TimelineCharts } from '../timeline-charts.ts';
import type { AppearanceData, CharacterLinkData, ReactionData, SceneLinkData } from '../shared-data.ts';
import type { ArticleBase, PageBase } from './base.ts';

export interface TimelinePage extends PageBase {
  kind: 'timeline';
  /** In story order. */
  events: AppearanceData[];
  /** All that appear in them, in the order of their first event; each emblem once, for all scenes. */
  characters: CharacterLinkData[];
  /** Of the same scenes and characters. */
  pictures?: TimelineCharts;
}

export interface EventPage extends Omit<ArticleBase, 'title' | 'description'> {
  kind: 'event';
  title?: string;
  /** Absent where nothing is told of the scene yet. */
  description?: string;
  event: AppearanceData;
  reactions: ReactionData[];
  /** Neighbours in story order that the part allows. */
  previous?: SceneLinkData;
  next?: SceneLinkData;
}
