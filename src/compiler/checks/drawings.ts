import { fieldPath } from '../field-path.ts';
import { type Problem, problemAt } from '../problem.ts';
import { isComplete, type ReadFiles } from '../read-files.ts';
import type { Character } from '../schemas/character.ts';
import type { Drawings } from '../schemas/drawing.ts';
import { leavesOf } from '../walk.ts';

/** Checks that no two characters look alike, and that something shows each drawing. */
export function checkDrawings(read: ReadFiles): Problem[] {
  return [...sameEmblems(read), ...unusedDrawings(read)];
}

function sameEmblems({ entities }: ReadFiles): Problem[] {
  const owners = new Map<string, string>();
  return [...entities.characters.values()].flatMap(({ file, value: { emblem } }) => {
    if (!emblem) return [];
    const look = `${emblem.colour} ${emblem.shape}`;
    const owner = owners.get(look);
    owners.set(look, owner ?? file.path);
    if (owner === undefined) return [];
    const message = `${owner} has the ${look} too.`;
    const expected = 'Give each character a shape and a colour that no other has together.';
    const path = fieldPath<Character>((character) => character.emblem?.shape);
    return [problemAt({ file, path }, { rule: 'same-emblem', message, expected })];
  });
}

function unusedDrawings(read: ReadFiles): Problem[] {
  if (!read.drawings || !read.site || !isComplete(read)) return [];
  const { file, value } = read.drawings;
  const shown = new Set(
    read.all.flatMap(({ nodes }) =>
      leavesOf('id', nodes).flatMap(({ value: id, field }) => (field.of === 'drawing' ? [id] : [])),
    ),
  );
  return value.drawings.flatMap(({ id }, index) => {
    if (shown.has(id)) return [];
    const path = fieldPath<Drawings>(({ drawings }) => drawings[index]?.id);
    const expected = `Name it in an emblem, in "drawing" of a file, or in "hero" of site.json; or remove it.`;
    return [
      problemAt({ file, path }, { rule: 'unused-drawing', message: `Nothing shows the drawing "${id}".`, expected }),
    ];
  });
}
