import type { TimelineCharts } from '../timeline-charts.ts';
import type {
  AppearanceData,
  CharacterLinkData,
  DrawingData,
  LineData,
  OfFilm,
  ReactionData,
  SceneLinkData,
} from '../shared-data.ts';
import type { ArticleBase, PageBase } from './base.ts';

export interface TimelinePage extends PageBase {
  kind: 'timeline';
  /** In story order. */
  events: AppearanceData[];
  /** All characters in the events, in the order of their first event, so that each emblem is stored once. */
  characters: CharacterLinkData[];
  /** Charts of the same scenes and characters. */
  charts?: TimelineCharts;
}

export interface EventPage extends Omit<ArticleBase, 'title' | 'description'> {
  kind: 'event';
  title?: string;
  /** Absent while the scene has no text. */
  description?: string;
  event: AppearanceData;
  /** Its own drawing, or that of the part in which it is first shown. */
  drawing?: DrawingData;
  lines?: OfFilm<LineData>[];
  reactions: ReactionData[];
  /** The neighbours in story order, among the scenes that the part knows. */
  previous?: SceneLinkData;
  next?: SceneLinkData;
}
