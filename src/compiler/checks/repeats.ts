import { modelOf } from '../model.ts';
import type { Finding } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import { citation } from '../schemas/citation.ts';

/** Checks that no list of texts, ids or sources has the same item twice. */
export function* checkRepeats({ all }: ReadFiles): Generator<Finding> {
  const source = modelOf(citation);
  for (const { file, nodes } of all) {
    for (const node of nodes) {
      const { model, value } = node;
      if (model.kind !== 'list' || !Array.isArray(value)) continue;
      const { item } = model;
      // Scenes are listed as often as they are shown.
      if (item !== source && (item.kind !== 'leaf' || (item.field.is === 'id' && item.field.of === 'scene'))) continue;
      const seen = new Set<string>();
      for (const [at, each] of value.entries()) {
        const key = JSON.stringify(each);
        if (seen.has(key)) {
          const message = `This list has ${typeof each === 'string' ? `"${each}"` : 'this source, at this place,'} twice.`;
          yield {
            file,
            path: [...node.path, at],
            rule: 'duplicate-value',
            message,
            expected: 'Remove one of the two.',
          };
        }
        seen.add(key);
      }
    }
  }
}
