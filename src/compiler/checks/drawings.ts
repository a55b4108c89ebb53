import type { AuthoredFile, JsonFile } from '../json-file.ts';
import { fieldPath } from '../field-path.ts';
import type { Finding } from '../problem.ts';
import type { ReadFiles } from '../read-files.ts';
import { revealScheduleOf } from '../reveal-schedule.ts';
import type { Drawing } from '../schemas/drawing.ts';
import type { Parts } from '../schemas/parts.ts';
import { drawingFolder } from '../schemas/schemas.ts';
import { svgFaults } from '../svg-faults.ts';
import { leavesOf } from '../walk.ts';
import { partName } from './reveals.ts';

const rules = { malformed: 'not-svg', 'not-allowed': 'not-in-svg', 'wrong-size': 'wrong-size' } as const;

/**
 * Checks that each drawing is a picture with a description, that the picture has only what a picture may have, and that a
 * drawing is not later than what it heads.
 */
export function* checkDrawings(read: ReadFiles): Generator<Finding> {
  yield* pictures(read);
  yield* lateForParts(read);
  yield* lateForStates(read);
}

function* pictures({ drawings }: ReadFiles): Generator<Finding> {
  for (const [name, { file, value }] of drawings.described) {
    if (value.id !== name) {
      yield {
        file,
        path: idPath,
        rule: 'id-is-not-file-name',
        message: `The id "${value.id}" is not the name of the file.`,
        expected: `Write "id": "${name}", or rename the file to ${value.id}.json.`,
      };
    }
    const picture = drawings.pictures.get(name);
    if (!picture) {
      yield {
        file,
        path: idPath,
        rule: 'missing-file',
        message: 'There is no picture beside this file.',
        expected: `Add ${drawingFolder}${name}.svg, or remove this file.`,
        written: name,
        valid: drawings.pictures.keys(),
      };
      continue;
    }
    for (const { is, ...fault } of svgFaults(picture.text, value))
      yield { file: asText(picture), path: [], rule: rules[is], ...fault };
  }
  for (const [name, picture] of drawings.pictures) {
    if (drawings.ids.has(name)) continue;
    yield {
      file: asText(picture),
      path: [],
      offset: 0,
      rule: 'missing-file',
      message: 'There is no file beside this picture that describes it.',
      expected: `Add ${drawingFolder}${name}.json with "id", "title", "alt", "reveal", "credit", "width" and "height", or remove this file.`,
      written: name,
      valid: drawings.ids,
    };
  }
}

/** A scene that is shown twice counts at its last showing, so a drawing may be later than its author thinks. */
function* lateForParts({ parts, drawings }: ReadFiles): Generator<Finding> {
  if (!parts) return;
  const schedule = revealScheduleOf(parts.value);
  for (const [index, { drawing: id = '' }] of parts.value.parts.entries()) {
    const drawing = drawings.described.get(id)?.value;
    const shown = drawing && schedule.partOf(drawing.reveal);
    if (shown === undefined || shown <= index + 1) continue;
    yield {
      file: parts.file,
      path: fieldPath<Parts>((value) => value.parts[index]?.drawing),
      rule: 'too-early',
      message: `This part ends before its drawing may be shown: "${id}" is shown from ${partName(shown)} on.`,
      expected: `Name a drawing that is revealed by then, or set an earlier "reveal" in ${drawingFolder}${id}.json.`,
    };
  }
}

/** Such pages are the same for everybody, so they show nothing that a part reveals. */
function* lateForStates({ site, drawings }: ReadFiles): Generator<Finding> {
  const states = site?.nodes.find(({ value }) => value === site.value.stateDrawings);
  for (const { path, value: id } of site && states ? leavesOf('id', site.nodes) : []) {
    const drawing = drawings.described.get(id)?.value;
    if (!site || !drawing || drawing.reveal === 'premise' || states?.path.some((step, at) => path[at] !== step))
      continue;
    yield {
      file: site.file,
      path,
      rule: 'late',
      message: `Everybody sees this page, and the drawing "${id}" is not for everybody.`,
      expected: `Name one with "reveal": "premise", or set that in ${drawingFolder}${id}.json.`,
    };
  }
}

const idPath = fieldPath<Drawing>(({ id }) => id);

/** Returns a file that is not JSON in the form that findings have. */
function asText(file: AuthoredFile): JsonFile {
  return { ...file, value: undefined, errors: [], repeated: [] };
}
