import { fieldPath } from '../field-path.ts';
import type { Finding } from '../problem.ts';
import { citationsIn } from '../prose-parser.ts';
import { isComplete, type ReadFile, type ReadFiles } from '../read-files.ts';
import type { Drawing } from '../schemas/drawing.ts';
import type { Icons } from '../schemas/icon.ts';
import type { IdTarget } from '../schemas/fields.ts';
import type { Source } from '../schemas/source.ts';
import { leavesOf } from '../walk.ts';

/** Checks that each source is cited outside the sources' own files, and that each icon and drawing is used. */
export function* checkUnused(read: ReadFiles): Generator<Finding> {
  // An invalid file may be the one that uses it.
  if (!read.site || !isComplete(read)) return;
  const sources = [...read.entities.sources.values()];
  const ofSources = new Set(sources.map(({ file }) => file));
  const others = read.all.filter(({ file }) => !ofSources.has(file));
  const cited = namedIn(others, 'sources');
  for (const { file, value } of sources) {
    if (cited.has(value.id)) continue;
    const expected = 'Cite it where it supports something, or remove the file.';
    const message = `Nothing cites the source "${value.id}".`;
    yield { file, path: fieldPath<Source>(({ id }) => id), rule: 'unused-source', message, expected };
  }
  const shown = namedIn(read.all, 'icon');
  for (const [index, { id }] of read.icons?.value.icons.entries() ?? []) {
    if (!read.icons || shown.has(id)) continue;
    yield {
      file: read.icons.file,
      path: fieldPath<Icons>(({ icons }) => icons[index]?.id),
      rule: 'unused-icon',
      message: `Nothing shows the icon "${id}".`,
      expected: 'Name it in an emblem, in "icon" of a file, or in "hero" of site.json; or remove it.',
    };
  }
  if (!read.parts) return;
  const used = namedIn(read.all, 'drawings');
  for (const { file, value } of read.drawings.described.values()) {
    if (used.has(value.id)) continue;
    yield {
      file,
      path: fieldPath<Drawing>(({ id }) => id),
      rule: 'unused-drawing',
      message: `Nothing shows the drawing "${value.id}".`,
      expected:
        'Name it in "drawing" of a part, a scene, a place or a motif, in "portraits" of a character, or in site.json; or remove both files.',
    };
  }
}

function namedIn(files: readonly ReadFile[], target: IdTarget): Set<string> {
  const named = files.flatMap(({ nodes }) => [
    ...leavesOf('id', nodes).flatMap(({ value, field }) => (field.of === target ? [value] : [])),
    ...(target === 'sources'
      ? leavesOf('prose', nodes).flatMap(({ value }) => citationsIn(value.nodes).map(({ source }) => source))
      : []),
  ]);
  return new Set(named);
}
