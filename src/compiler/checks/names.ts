import type { Finding } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import { namesInProse, spellingOf, spellings } from '../spellings.ts';
import { leavesOf } from '../walk.ts';

/** Checks that texts spell names as the wiki or one of its sources does. */
export function* checkNames({ entities, all }: ReadFiles): Generator<Finding> {
  const known = spellings([...entities.characters.values(), ...entities.people.values()].map(({ value }) => value));
  for (const { file, nodes } of all) {
    for (const { path, value } of leavesOf('prose', nodes)) {
      for (const { word, index } of namesInProse(value.source)) {
        const meant = spellingOf(word, known);
        if (meant === undefined) continue;
        yield {
          file,
          path,
          index,
          rule: 'unknown-spelling',
          written: word,
          valid: [meant],
          message: `"${word}" is not a known spelling of "${meant}".`,
          expected: `Write "${meant}"; if a source spells it this way, add the spelling as an alias, with the source.`,
        };
      }
    }
  }
}
