import type { RelationshipChartData } from '../chart-data.ts';
import type {
  AppearanceData,
  CardData,
  CastData,
  CompanionData,
  DrawingData,
  EmblemData,
  EntryData,
  LineData,
  OfFilm,
  RelationshipData,
} from '../shared-data.ts';
import type { ArticleBase, PageBase } from './base.ts';

/** The list of all characters. */
export interface CharacterListPage extends PageBase {
  kind: 'characters';
  groups: { id: string; label: string }[];
  characters: (CardData & { group: string })[];
  entries: (EntryData & { group: string })[];
  relationships?: RelationshipChartData;
  /** All of them together, on the first page. */
  drawing?: DrawingData;
}

/** A character's page. */
export interface CharacterPage extends ArticleBase {
  kind: 'character';
  emblem?: EmblemData;
  /** The looks that the part may see, the latest first. */
  portraits?: DrawingData[];
  playedBy: CastData[];
  group: { id: string; label: string };
  relationships: RelationshipData[];
  appearances: AppearanceData[];
  /** The other characters in these scenes, most shared scenes first. */
  companions: CompanionData[];
  /** What the character says, as sources quote it. */
  lines?: OfFilm<LineData>[];
}
