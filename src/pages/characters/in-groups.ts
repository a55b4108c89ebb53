import type { CharacterListPage } from '#wiki/page-data.ts';

type Listed = CharacterListPage['characters'];

/**
 * Returns the characters by group, of all groups or of `group`: those with a page, and the entries of those without. An
 * unknown group is ignored, and empty groups are left out.
 */
export function inGroups(
  { groups, characters, entries }: Pick<CharacterListPage, 'groups' | 'characters' | 'entries'>,
  asked: string | null,
): {
  group: string | null;
  shown: { id: string; label: string; characters: Listed; entries: CharacterListPage['entries'] }[];
} {
  const group = groups.find(({ id }) => id === asked)?.id ?? null;
  const shown = groups
    .filter(({ id }) => group === null || id === group)
    .map(({ id, label }) => ({
      id,
      label,
      characters: characters.filter((character) => character.group === id),
      entries: entries.filter((entry) => entry.group === id),
    }))
    .filter((each) => each.characters.length + each.entries.length > 0);
  return { group, shown };
}
