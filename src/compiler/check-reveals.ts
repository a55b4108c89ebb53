import { collectionNames } from '#wiki/collections.ts';
import { messages } from '#wiki/messages.ts';
import type { Part } from '#wiki/part.ts';
import type { ReadFiles } from './check-references.ts';
import { type Clock, clockOf } from './clock.ts';
import type { Content, EntityTypes } from './content.ts';
import { type ProseField, proseFields, siteProseFields } from './fields.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import { type Problem, problemAt } from './problem.ts';
import { entityLinksIn, parseProse } from './prose-parser.ts';
import { revealAt } from './reveal-at.ts';

type Read = { file: JsonFile; value: EntityTypes[keyof EntityTypes] | Content['site'] };

/**
 * Checks that no text is shown before what it links to may be known, and that nothing is replaced before it was shown.
 * Nothing is said where the parts list could not be read.
 */
export function checkReveals(read: ReadFiles): Problem[] {
  if (!read.parts) return [];
  const clock = clockOf(read.parts.value);
  const entities = collectionNames.flatMap((name) => [...read.entities[name].values()]);
  const all: (Read & { prose: ProseField[] })[] = [
    ...(read.site ? [{ ...read.site, prose: siteProseFields(read.site.value) }] : []),
    ...entities.map((each) => ({ ...each, prose: proseFields(each.value) })),
  ];
  return all.flatMap((each) => [
    ...each.prose.flatMap((field) => earlyLinks(read, clock, each, field)),
    ...earlyEnds(clock, each, each.value, []),
  ]);
}

function earlyLinks(read: ReadFiles, clock: Clock, { file, value }: Read, { path, text }: ProseField): Problem[] {
  const shown = revealAt(clock, value, path);
  return entityLinksIn(parseProse(text).nodes).flatMap(({ collection, id, index }) => {
    const target = read.entities[collection].get(id)?.value;
    const known = target ? clock.partOf(target.reveal) : shown;
    if (known <= shown) return [];
    return [
      problemAt(
        { file, path, index },
        {
          rule: 'too-early',
          message: `This text is shown from ${partName(shown)} on, but ${collection}/${id} may be known from ${partName(known)} on.`,
          expected: `Give the text "reveal": "${target?.reveal ?? 'the last scene'}", or take the link and what it tells out of it.`,
        },
      ),
    ];
  });
}

/** Every `until` that comes before, or together with, what it ends. */
function earlyEnds(clock: Clock, { file, value }: Read, here: unknown, path: JsonPath): Problem[] {
  if (typeof here !== 'object' || here === null) return [];
  const inner = Object.entries(here).flatMap(([key, child]) =>
    earlyEnds(clock, { file, value }, child, [...path, Array.isArray(here) ? Number(key) : key]),
  );
  const until = 'until' in here && typeof here.until === 'string' ? here.until : undefined;
  if (until === undefined || clock.positionsOf(until).length === 0) return inner;
  const shown = revealAt(clock, value, path);
  if (clock.partOf(until) > shown) return inner;
  return [
    ...inner,
    problemAt(
      { file, path: [...path, 'until'] },
      {
        rule: 'never-shown',
        message: `This is shown from ${partName(shown)} on, and no longer from ${partName(clock.partOf(until))} on: nobody ever sees it.`,
        expected: 'Name a later scene in "until", or an earlier one in "reveal".',
      },
    ),
  ];
}

/** Returns what messages call a part. */
export function partName(part: Part): string {
  return part === 0 ? 'before watching' : messages.part(part).toLowerCase();
}
