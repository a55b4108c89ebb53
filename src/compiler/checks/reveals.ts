import { defined } from '#lib/defined.ts';
import { groupBy } from '#lib/group-by.ts';
import { type Collection, collectionNames, type EntityId } from '#wiki/collections.ts';
import type { Part } from '#wiki/part.ts';
import { type RevealSchedule, revealScheduleOf, type Revealable } from '../reveal-schedule.ts';
import { fieldPath } from '../field-path.ts';
import { pathText } from '../json-file.ts';
import type { FileLocation, Finding } from '../problem.ts';
import { entityLinksIn } from '../prose-parser.ts';
import type { ReadFile, ReadFiles } from '../read-files.ts';
import { leavesOf, type Node, revealableAround, revealablesOf, shownFrom } from '../walk.ts';

/** Something that is shown before the thing that it links to or names. */
interface Early extends FileLocation {
  node: Node;
  /** Whether it is a link in a text, rather than a field. */
  isLink: boolean;
  shown: Part;
  target: ReadFile<Revealable>;
}

/**
 * Checks that nothing is shown before the entities that it links to or names, that nothing is replaced before it is
 * shown, and that everything with a `reveal` field sets it. Checks nothing if the parts list is invalid.
 */
export function* checkReveals(read: ReadFiles): Generator<Finding> {
  if (!read.parts) return;
  const schedule = revealScheduleOf(read.parts.value);
  const early = read.all.flatMap((each) => earlyIn(each, read, schedule));
  // A thing without a reveal is the cause of every problem with what links to it or names it.
  const withoutReveal = early.filter(({ target }) => target.value.reveal === undefined);
  const causes = groupBy(withoutReveal, ({ target }) => target.file.path).filter((group) =>
    group.some(({ isLink }) => isLink),
  );
  yield* causes.map(lateCause);
  for (const each of early) if (each.target.value.reveal !== undefined) yield tooEarly(each, schedule);
  for (const { file, nodes } of read.all) {
    const isCause = causes.some(([{ target }]) => target.file === file);
    for (const node of revealablesOf(nodes)) {
      const { reveal, until } = node.value;
      if (reveal === undefined && !(isCause && node.holder === undefined)) {
        yield {
          file,
          path: node.path,
          rule: 'no-reveal',
          message: 'This has no "reveal", so it is hidden until the end of the film.',
          expected:
            'Add "reveal": "premise" for what may be known before watching, or the id of the scene after which it is understood.',
        };
      }
      const shown = shownFrom(schedule, node);
      // When the text is shown follows from the missing reveal of the file, too.
      if (isCause) continue;
      if (until === undefined || schedule.positionsOf(until).length === 0 || schedule.partOf(until) > shown) continue;
      yield {
        file,
        path: [...node.path, ...fieldPath<Revealable>((item) => item.until)],
        rule: 'never-shown',
        message: `This is shown from ${partName(shown)} on, but hidden again from ${partName(schedule.partOf(until))} on, so it is never shown.`,
        expected: 'Set "until" to a later scene, or "reveal" to an earlier one.',
      };
    }
  }
}

function earlyIn({ file, nodes }: ReadFile, { entities }: ReadFiles, schedule: RevealSchedule): Early[] {
  const isEarly = ({ shown, target }: Early) => schedule.partOf(target.value.reveal) > shown;
  const early = (node: Node, id: EntityId, collection: Collection, index?: number): Early[] => {
    const target: ReadFile<Revealable> | undefined = entities[collection].get(id);
    // The film and the sources must be known before watching, which `checks/premise.ts` checks.
    if (!target || (target.value.reveal === undefined && isAlwaysKnown(target))) return [];
    const isLink = index !== undefined;
    return [{ file, node, path: node.path, ...defined({ index }), isLink, shown: shownFrom(schedule, node), target }];
  };
  const isAlwaysKnown = (target: ReadFile<Revealable>) =>
    [entities.film, entities.sources].some((known) => [...known.values()].some((each) => each.file === target.file));
  const links = leavesOf('prose', nodes).flatMap((leaf) =>
    entityLinksIn(leaf.value.nodes).flatMap(({ collection, id, index }) => early(leaf, id, collection, index)),
  );
  const fields = leavesOf('id', nodes).flatMap((leaf) => {
    const collection = collectionNames.find((name) => name === leaf.field.of);
    return collection && isRequired(leaf) ? early(leaf, leaf.value as EntityId, collection) : [];
  });
  return [...links, ...fields].filter(isEarly);
}

/** Returns whether an object cannot be shown without this field, so that its own reveal says when both are known. */
function isRequired({ holder, path }: Node): boolean {
  const field = holder?.model.kind === 'object' ? holder.model.fields.get(String(path.at(-1))) : undefined;
  return field !== undefined && field.absent === undefined;
}

function tooEarly({ node, target, isLink, shown, ...location }: Early, schedule: RevealSchedule): Finding {
  const { file, value } = target;
  const { reveal = '' } = value;
  const known = partName(schedule.partOf(reveal));
  const name = file.path.replace(/\.json$/, '');
  const twice = schedule.positionsOf(reveal).length > 1;
  const showings = twice ? ` ("${reveal}" is shown more than once, and counts at its last showing)` : '';
  return {
    ...location,
    rule: isLink ? 'too-early' : 'hidden-longer',
    message: `This ${isLink ? 'text ' : ''}is shown from ${partName(shown)} on, but ${name} only from ${known} on${showings}.`,
    expected: `${laterMend(node, reveal, known)}, ${isLink ? 'or remove the link and what it reveals' : 'since it is hidden until then whatever it says'}.`,
  };
}

/** Says how to show a value later, by what its file has: a reveal beside it, one further up, or none. */
function laterMend(node: Node, reveal: string, known: string): string {
  const around = revealableAround(node);
  if (around === undefined) return `No "reveal" belongs here, so write it where it is shown from ${known} on`;
  if (around === node.holder) return `Set "reveal": "${reveal}" beside it`;
  const where = around.path.length === 0 ? 'at the top of the file' : `in ${pathText(around.path)}`;
  return `Set "reveal": "${reveal}" ${where}, with which it is shown`;
}

function lateCause([first, ...others]: readonly [Early, ...Early[]]): Finding {
  const all = [first, ...others];
  const earliest = Math.min(...all.map(({ shown }) => shown)) as Part;
  const files = [...new Set(all.map(({ file }) => file.path))];
  const named = files.length > 3 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more` : files.join(', ');
  const what = all.length === 1 ? '1 earlier text or field names' : `${all.length} earlier texts or fields name`;
  return {
    file: first.target.file,
    path: [],
    rule: 'late',
    message: `This file has no "reveal", so it counts as the end of the film, but ${what} it: in ${named}.`,
    expected: `Add "reveal": "premise", or the id of a scene: the first that names it is shown from ${partName(earliest)} on.`,
  };
}

/** Returns the name of a part in messages. */
export function partName(part: Part): string {
  return part === 0 ? 'before watching' : `part ${part}`;
}
