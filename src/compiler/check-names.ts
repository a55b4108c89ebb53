import { collectionNames } from '#wiki/collections.ts';
import type { ReadFiles } from './check-references.ts';
import { proseFields, siteProseFields } from './fields.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import { type Problem, problemAt } from './problem.ts';
import { namesInProse, spellingOf, spellings } from './spellings.ts';

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
          { file, path: ['aliases', index, 'text'] },
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

function unknownSpellings(read: ReadFiles): Problem[] {
  const { entities, site } = read;
  const known = spellings([...entities.characters.values(), ...entities.people.values()].map(({ value }) => value));
  const all = collectionNames.flatMap((name) => [...entities[name].values()]);
  return [
    ...(site ? siteProseFields(site.value).flatMap((field) => inText(site.file, field)) : []),
    ...all.flatMap(({ file, value }) => proseFields(value).flatMap((field) => inText(file, field))),
  ];

  function inText(file: JsonFile, { path, text }: { path: JsonPath; text: string }): Problem[] {
    return namesInProse(text).flatMap(({ word, index }) => {
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
    });
  }
}
