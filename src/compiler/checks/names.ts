import { fieldPath } from '../field-path.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import type { Character } from '../schemas/character.ts';
import { namesInProse, spellingOf, spellings } from '../spellings.ts';
import { leavesOf } from '../walk.ts';

/** Checks that no two characters share a name, and that texts spell names as the wiki does, or as some source does. */
export function checkNames(read: ReadFiles): Problem[] {
  return [...sharedNames(read), ...unknownSpellings(read)];
}

function sharedNames({ entities }: ReadFiles): Problem[] {
  const owners = new Map<string, string>();
  for (const { file, value } of entities.characters.values()) owners.set(value.name.text.toLowerCase(), file.path);
  return [...entities.characters.values()].flatMap(({ file, value }) =>
    value.aliases.flatMap(({ text }, index) => {
      const owner = owners.get(text.toLowerCase());
      if (owner === undefined) owners.set(text.toLowerCase(), file.path);
      if (owner === undefined || owner === file.path) return [];
      return [
        problemAt(
          { file, path: fieldPath<Character>((character) => character.aliases[index]?.text) },
          {
            rule: 'alias-taken',
            message: `"${text}" is a name of ${owner} too, so that it would lead to two characters.`,
            expected: 'Keep it where it belongs; where a source really confuses the two, tell so in a claim.',
          },
        ),
      ];
    }),
  );
}

function unknownSpellings({ entities, all }: ReadFiles): Problem[] {
  const known = spellings([...entities.characters.values(), ...entities.people.values()].map(({ value }) => value));
  return all.flatMap(({ file, nodes }) =>
    leavesOf('prose', nodes).flatMap(({ path, value }) =>
      namesInProse(value.source).flatMap(({ word, index }) => {
        const meant = spellingOf(word, known);
        if (meant === undefined) return [];
        return [
          problemAt(
            { file, path, index },
            {
              rule: 'unknown-spelling',
              message: `"${word}" is no spelling of "${meant}" that the wiki knows.`,
              expected: `Write "${meant}"; where a source spells it so, add that as an alias, with the source.`,
              written: word,
              valid: [meant],
            },
          ),
        ];
      }),
    ),
  );
}
