import { expect, test } from 'vitest';
import { compileCatalogue } from './compile-catalogue.ts';
import type { MessageTree } from './languages.ts';

const english = { name: 'en', locale: 'en-GB', direction: 'ltr' } as const;

test('a message without arguments is a string, one with arguments a function', () => {
  expect(
    compileCatalogue(
      { list: { open: 'Open', default: 'It’s “so”: () => "x"', shown: '{shown, number} of {all}' } },
      english,
    ),
  ).toMatchInlineSnapshot(`
    "import { number } from "@messageformat/runtime";
    export default {
      list: {
        open: "Open",
        "default": "It’s “so”: () => \\"x\\"",
        shown: (d) => number("en-GB", d.shown, 0) + " of " + d.all
      }
    };
    export const language = "en";
    export const locale = "en-GB";
    export const direction = "ltr";
    "
  `);
});

test('plurals and places have their own module of rules, and a style of numbers one formatter', () => {
  expect(
    compileCatalogue(
      {
        scenes: '{scenes, plural, =0 {None} one {# scene} other {# scenes}}',
        place: '{place, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
        sold: '{tickets, number, ::compact-long} sold',
        left: '{tickets, number, ::compact-long} left',
      },
      english,
    ),
  ).toMatchInlineSnapshot(`
    "import { number, plural } from "@messageformat/runtime";
    import { en } from "@messageformat/runtime/lib/plurals";

    const number_en_GB__compact_long_yovcik = (function() {
      var opt = {"notation":"compact","compactDisplay":"long"};
      var nf = new Intl.NumberFormat("en-GB", opt);
      return function(value) { return nf.format(value); }
    })();
    export default {
      scenes: (d) => plural(d.scenes, 0, en, { "0": "None", one: number("en-GB", d.scenes, 0) + " scene", other: number("en-GB", d.scenes, 0) + " scenes" }),
      place: (d) => plural(d.place, 0, en, { one: number("en-GB", d.place, 0) + "st", two: number("en-GB", d.place, 0) + "nd", few: number("en-GB", d.place, 0) + "rd", other: number("en-GB", d.place, 0) + "th" }, 1),
      sold: (d) => number_en_GB__compact_long_yovcik(d.tickets, "en-GB") + " sold",
      left: (d) => number_en_GB__compact_long_yovcik(d.tickets, "en-GB") + " left"
    };
    export const language = "en";
    export const locale = "en-GB";
    export const direction = "ltr";
    "
  `);
});

test('notes for translators are left out', () => {
  const noted: MessageTree = {
    '@open': 'Of the panel.',
    open: 'Open',
    '@group': 'Keys.',
    group: { '@a': 'One.', a: 'A' },
  };
  expect(compileCatalogue(noted, english)).toBe(compileCatalogue({ open: 'Open', group: { a: 'A' } }, english));
});

test('a message that cannot be parsed is an error', () => {
  expect(() => compileCatalogue({ open: 'Open {name' }, english)).toThrow('en: a message cannot be parsed');
});
