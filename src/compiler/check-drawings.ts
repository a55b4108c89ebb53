import { collectionNames } from '#wiki/collections.ts';
import { isComplete, type ReadFiles } from './check-references.ts';
import { idFields, siteIdFields } from './fields.ts';
import { type Problem, problemAt } from './problem.ts';

/** Checks that no two characters look alike, that each drawing has an id of its own, and that something shows it. */
export function checkDrawings(read: ReadFiles): Problem[] {
  return [...sameEmblems(read), ...drawingProblems(read)];
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
    return [problemAt({ file, path: ['emblem', 'shape'] }, { rule: 'same-emblem', message, expected })];
  });
}

function drawingProblems(read: ReadFiles): Problem[] {
  if (!read.drawings) return [];
  const { file, value } = read.drawings;
  const ids = value.drawings.map(({ id }) => id);
  const shown = shownDrawings(read);
  return ids.flatMap((id, index) => {
    const where = { file, path: ['drawings', index, 'id'] };
    if (ids.indexOf(id) < index) {
      const message = `The id "${id}" stands twice in drawings.`;
      return [problemAt(where, { rule: 'duplicate-id', message, expected: 'Give each drawing its own id.' })];
    }
    if (!shown || shown.has(id)) return [];
    const expected = `Name it in an emblem, in "drawing" of a file, or in "hero" or "mark" of site.json; or remove it.`;
    return [problemAt(where, { rule: 'unused-drawing', message: `Nothing shows the drawing "${id}".`, expected })];
  });
}

/** The drawings that something names; undefined where not every file could be read. */
function shownDrawings(read: ReadFiles): Set<string> | undefined {
  if (!read.site || !isComplete(read)) return undefined;
  const entities = collectionNames.flatMap((name) => [...read.entities[name].values()]);
  const fields = [...siteIdFields(read.site.value), ...entities.flatMap(({ value }) => idFields(value))];
  return new Set(fields.filter(({ target }) => target === 'drawing').map(({ id }) => id));
}
