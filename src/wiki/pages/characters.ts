import type { RelationshipPicture } from '../data-picture-views.ts';
import type {
  AppearanceView,
  CardView,
  CastView,
  CompanionView,
  EmblemView,
  EntryView,
  RelationshipView,
} from '../views.ts';
import type { ArticleBase, PageBase } from './base.ts';

/** The list of all characters. */
export interface CharacterListPage extends PageBase {
  kind: 'characters';
  groups: { id: string; label: string }[];
  characters: (CardView & { group: string })[];
  entries: (EntryView & { group: string })[];
  relationships?: RelationshipPicture;
}

/** A character's page. */
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
