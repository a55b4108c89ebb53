import { defined } from '#lib/defined.ts';
import type { CharacterListPage, CharacterPage } from '#wiki/page-data.ts';
import type { RelationshipData } from '#wiki/shared-data.ts';
import type { Draft } from '../citations.ts';
import { listPage } from '../list-pages.ts';
import {
  breadcrumbs,
  cardOf,
  charactersInOrder,
  citationsOf,
  drawingData,
  emblemData,
  headOf,
  linkOf,
  looksOf,
} from '../page-parts.ts';
import { relationshipChart } from '../charts/relationships.ts';
import type { Character } from '../schemas/character.ts';
import type { SiteIndex } from '../site-index.ts';
import { articleInScenes } from './article.ts';
import { entryData } from './entries.ts';
import { linesWhere } from '../shared-data/line-data.ts';
import { scenesOf } from '../shared-data/scenes-of.ts';
import { companionData } from '../shared-data/thing-data.ts';
import { castOf } from './people.ts';

/** Returns a page of the list of all characters, in their groups; groups that are empty on all pages are left out. */
export function characterListPage(index: SiteIndex, page: number): Draft<CharacterListPage> {
  const all = charactersInOrder(index);
  const groups = groupsOf(index).filter(({ id }) => all.some(({ group }) => group === id));
  const { listed, pagination } = listPage(index.content, 'characters', page);
  return {
    ...headOf('characters', pagination),
    groups,
    characters: listed
      .filter(({ entry }) => !entry)
      .map((character) => ({ ...cardOf(index, 'characters', character), group: character.group })),
    entries: listed
      .filter(({ entry }) => entry)
      .map((character) => ({
        ...entryData(index, 'characters', character),
        relationships: relationshipData(index, character),
        group: character.group,
      })),
    ...(page === 1 &&
      defined({
        relationships: relationshipChart(index),
        drawing: drawingData(index, index.content.site.groupDrawing),
      })),
  };
}

/** Returns a character's page. */
export function characterPage(index: SiteIndex, character: Character): Draft<CharacterPage> {
  const group = groupsOf(index).find(({ id }) => id === character.group);
  const scenes = scenesOf(index, 'characters', character.id);
  const known = looksOf(index, character.portraits);
  return {
    kind: 'character',
    ...articleInScenes(index, 'characters', character, scenes),
    ...defined({ emblem: emblemData(index, character.id), portraits: known.length > 0 ? known : undefined }),
    breadcrumbs: breadcrumbs('characters'),
    playedBy: castOf(index, character.id),
    group: group ?? { id: character.group, label: character.group },
    relationships: relationshipData(index, character),
    companions: companionData(index, scenes, character.id),
    ...defined({ lines: linesWhere(index, ({ speakers }) => speakers.includes(character.id)) }),
  };
}

/** Returns the groups of characters, as pages name them. */
function groupsOf({ content }: SiteIndex): { id: string; label: string }[] {
  return content.site.characterGroups.map(({ id, label }) => ({ id, label }));
}

function relationshipData(index: SiteIndex, { relationships }: Character): RelationshipData[] {
  return relationships.map(({ to, label, sources }) => ({
    to: linkOf(index, 'characters', to),
    label,
    citations: citationsOf(index, sources),
  }));
}
