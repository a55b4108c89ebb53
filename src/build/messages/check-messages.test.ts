import { expect, test } from 'vitest';
import { formatMessageProblem, languageProblems, messageProblems } from './check-messages.ts';

const english = files({
  'language.json': { locale: 'en-GB', direction: 'ltr' },
  'timeline.json': {
    timeline: {
      '@count': 'How many are shown.',
      count: '{shown, number} of {all, plural, one {# scene} other {# scenes}}',
      order: 'Order',
      told: '{thread, select, past {The past} present {The present} other {}}',
      by: 'By {who}',
    },
  },
  'about.json': { about: { title: 'About' } },
});

const german = {
  'language.json': { locale: 'de', direction: 'ltr' },
  'timeline.json': {
    timeline: {
      count: '{shown, number} von {all, plural, one {# Szene} other {# Szenen}}',
      order: 'Reihenfolge',
      told: '{thread, select, past {Früher} present {Heute} other {}}',
      by: 'Von {who}',
    },
  },
  'about.json': { about: { title: 'Über' } },
};

test('the languages of this wiki have no problems', () => {
  expect(messageProblems().map(formatMessageProblem)).toEqual([]);
});

test('a language with the keys and arguments of English has no problems', () => {
  expect(problems(german)).toEqual([]);
});

test('missing and unknown keys are reported, with the nearest key', () => {
  const { order, ...others } = german['timeline.json'].timeline;
  expect(problems({ ...german, 'timeline.json': { timeline: { ...others, oder: order } } })).toMatchInlineSnapshot(`
    [
      "src/messages/de/timeline.json: timeline.order
      The message is missing.
      Fix: translate it from en/timeline.json.",
      "src/messages/de/timeline.json: timeline.oder
      English has no message of this key.
      Fix: did you mean “timeline.order”?",
    ]
  `);
});

test('arguments are compared with those of English', () => {
  const timeline = {
    count: '{shwon, number} von {all}',
    order: 'Reihenfolge {n, number}',
    told: '{thread, select, pest {Früher} present {Heute} other {}}',
    by: 'Von jemandem',
  };
  expect(problems({ ...german, 'timeline.json': { timeline } })).toMatchInlineSnapshot(`
    [
      "src/messages/de/timeline.json: timeline.count
      The argument {shwon} is unknown.
      Fix: did you mean “shown”?",
      "src/messages/de/timeline.json: timeline.count
      The argument {all} is a number in English.
      Fix: write {all, number} or {all, plural, …}.",
      "src/messages/de/timeline.json: timeline.count
      The argument {shown} is missing.
      Fix: English has these arguments: {shown}, {all}.",
      "src/messages/de/timeline.json: timeline.order
      The argument {n} is unknown.
      Fix: English has these arguments: none.",
      "src/messages/de/timeline.json: timeline.told
      {thread} has no case “pest”.
      Fix: did you mean “past”?",
      "src/messages/de/timeline.json: timeline.by
      The argument {who} is missing.
      Fix: English has these arguments: {who}.",
    ]
  `);
});

test('a plural case that the language does not have, and a message that does not end, cannot be read', () => {
  const timeline = {
    ...german['timeline.json'].timeline,
    count: '{shown, number} {all, plural, few {#} other {#}}',
    by: 'Von {who',
  };
  expect(problems({ ...german, 'timeline.json': { timeline } })).toMatchInlineSnapshot(`
    [
      "src/messages/de/timeline.json: timeline.count
      It cannot be read: The plural case few is not valid in this locale at line 1 col 31:

    1  {shown, number} {all, plural, few {#} other {#}}
                                     ^
      Fix: see https://messageformat.github.io/guide/.",
      "src/messages/de/timeline.json: timeline.by
      It cannot be read: Unexpected message end at line 1 col 9:

    1  Von {who
               ^
      Fix: see https://messageformat.github.io/guide/.",
    ]
  `);
});

test('missing and unknown files are reported', () => {
  const { 'about.json': about, ...others } = german;
  expect(problems({ ...others, 'abuot.json': about, 'language.json': { direction: 'ltr' } })).toMatchInlineSnapshot(`
    [
      "src/messages/de/language.json: locale
      The locale is missing or unknown.
      Fix: write a BCP 47 tag, such as "en-GB".",
      "src/messages/de/about.json
      The file is missing.
      Fix: translate src/messages/en/about.json.",
      "src/messages/de/abuot.json
      English has no such file.
      Fix: did you mean “about.json”?",
    ]
  `);
});

test('a file that is not valid JSON is reported', () => {
  const broken = new Map([...files(german), ['about.json', '{ "about": ']]);
  expect(languageProblems('de', broken, english).map(formatMessageProblem)[0]).toMatch(
    /^src\/messages\/de\/about.json\n {2}It is not valid JSON/,
  );
});

test('a key that two files define is reported, since files share their keys', () => {
  const twice = files({
    'a.json': { about: { title: 'A' } },
    'b.json': { about: { text: 'B' } },
    'language.json': { locale: 'en', direction: 'ltr' },
  });
  expect(languageProblems('en', twice, twice).map(formatMessageProblem)).toMatchInlineSnapshot(`
    [
      "src/messages/en/b.json: about
      a.json has this key, too.
      Fix: give one of them another name.",
    ]
  `);
});

function problems(language: Record<string, object>): string[] {
  return languageProblems('de', files(language), english).map(formatMessageProblem);
}

function files(language: Record<string, object>): Map<string, string> {
  return new Map(Object.entries(language).map(([name, value]) => [name, JSON.stringify(value)]));
}
