import { expect, test } from 'vitest';
import { moduleTypes } from './catalogue-types.ts';

test('messages are typed by their arguments', () => {
  const catalogue = {
    open: 'Open',
    '@count': 'How many are shown.',
    count: '{shown, number} of {all}',
    thread: '{thread, select, past {Past} other {Now}}',
    late: '{isLate, select, true {Late} other {}}',
  };
  expect(moduleTypes('search', catalogue)).toMatchInlineSnapshot(`
    "// Made from src/messages/en/*.json by \`npm run format\`; do not edit it by hand.
    declare const messages: {
    readonly "open": string;
    /** How many are shown. */
    readonly "count": (values: { shown: number; all: string }) => string;
    readonly "thread": (values: { thread: "past" | "other" }) => string;
    readonly "late": (values: { isLate: boolean }) => string;
    };
    export default messages;"
  `);
});
