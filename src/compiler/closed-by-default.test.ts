import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { inventedFiles } from '#tests/fixtures/content.ts';
import { parts } from '#tests/fixtures/small-wiki.ts';
import { type Collection, collectionNames } from '#wiki/collections.ts';
import { type Part, partsUpTo } from '#wiki/part.ts';
import { revealScheduleOf, isVisible } from './reveal-schedule.ts';
import { type Knowledge, visibleFile } from './visible-file.ts';
import { modelOf, type ObjectModel } from './model.ts';
import { filledList, list, name, prose, reveal, revealable, text, shownWithParent } from './schemas/fields.ts';
import { collectionSchemas } from './schemas/schemas.ts';

// Fails closed: a field that is added to a schema, of whatever type, is hidden before its reveal.

const schedule = revealScheduleOf(parts(['s1', 's2'], ['s3'], ['s4']));
const allParts = partsUpTo(schedule.lastPart);
const secret = 'zxsecretxz';

/** An authored file of each collection. */
function fileOf(collection: Collection): object {
  const file = inventedFiles.find(({ path }) => path.startsWith(`${collection}/`));
  if (!file) throw new Error(`mocks/invented-film/ has no file in ${collection}/: add one.`);
  return JSON.parse(file.text) as object;
}

/** A possible field: its schema, an authored value, and every reveal on the path to the secret. */
interface Shape {
  schema: v.GenericSchema;
  value: unknown;
  reveals: (string | undefined)[];
}

const reveals = fc.constantFrom('premise', 's2', 's3', 's4', undefined);

const { shape } = fc.letrec<{ shape: Shape }>((tie) => {
  const inner = tie('shape');
  return {
    shape: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.tuple(fc.constantFrom(text, name, prose), reveals).map(([leaf, when]): Shape => ({
        schema: revealable({ text: leaf, reveal }),
        value: { text: secret, reveal: when },
        reveals: [when],
      })),
      fc.tuple(inner, reveals).map(([held, when]): Shape => ({
        schema: revealable({ held: v.optional(held.schema), reveal }),
        value: { held: held.value, reveal: when },
        reveals: [when, ...held.reveals],
      })),
      inner.map((held): Shape => ({ ...held, schema: list(held.schema), value: [held.value] })),
      inner.map((held): Shape => ({ ...held, schema: filledList(held.schema, 'item'), value: [held.value] })),
      inner.map((held): Shape => ({
        ...held,
        schema: shownWithParent({ held: v.optional(held.schema) }),
        value: { held: held.value },
      })),
    ),
  };
});

test.each(collectionNames)(
  'a new field in %s is shown from the latest reveal around its text on, and not before',
  (collection) => {
    fc.assert(
      fc.property(shape, (extra) => {
        const from = Math.max(...extra.reveals.map((when) => schedule.partOf(when)));
        expect(partsThatContain(collection, extra)).toEqual(allParts.filter((part) => part >= from));
      }),
      { numRuns: 100 },
    );
  },
);

test.each(collectionNames)('a new field in %s without a reveal is shown at the end of the film', (collection) => {
  const schema = shownWithParent({ held: list(revealable({ text, reveal })) });
  expect(partsThatContain(collection, { schema, value: { held: [{ text: secret }] } })).toEqual([schedule.lastPart]);
});

/** Returns the parts that contain the secret, for a file of a collection with an extra field. */
function partsThatContain(collection: Collection, extra: Pick<Shape, 'schema' | 'value'>): Part[] {
  const schema = revealable({ ...collectionSchemas[collection].entries, extra: v.optional(extra.schema) });
  const file = v.parse(schema, { ...fileOf(collection), reveal: 'premise', extra: extra.value });
  return allParts.filter((part) =>
    JSON.stringify(visibleFile(modelOf(schema, collection) as ObjectModel, file, knowledgeAt(part))).includes(secret),
  );
}

function knowledgeAt(part: Part): Knowledge {
  return { isVisible: (item) => isVisible(schedule, part, item), isKnown: () => true };
}
