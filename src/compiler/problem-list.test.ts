import { expect, test } from 'vitest';
import { place, wiki } from '#tests/fixtures/small-wiki.ts';
import { readContent } from './read-content.ts';
import { formatProblem } from './problem.ts';
import { formatProblems } from './problem-list.ts';

/** Returns the problems of places without a reveal. */
function problemsOf(count: number) {
  const { reveal: _, ...hidden } = place('p');
  const files = Array.from({ length: count }, (_unused, at) => [`places/p${at}.json`, { ...hidden, id: `p${at}` }]);
  return readContent(wiki(Object.fromEntries(files) as Record<string, unknown>)).problems;
}

test('a few problems are printed in full', () => {
  const problems = problemsOf(4);
  expect(formatProblems(problems, 'content')).toEqual(problems.map((problem) => formatProblem(problem, 'content')));
});

test('of many of one kind, most are only named', () => {
  const printed = formatProblems(problemsOf(40), 'content');
  expect(printed).toHaveLength(6);
  expect(printed.at(-1)).toMatchInlineSnapshot(`
    "warning: no-reveal, 35 more:
      content/places/p13.json:1:1
      content/places/p14.json:1:1
      content/places/p15.json:1:1
      content/places/p16.json:1:1
      content/places/p17.json:1:1
      content/places/p18.json:1:1
      content/places/p19.json:1:1
      content/places/p2.json:1:1
      content/places/p20.json:1:1
      content/places/p21.json:1:1
      and 25 more"
  `);
});

test('the output is bounded, however many problems there are', () => {
  const small = formatProblems(problemsOf(40), 'content').join('\n').length;
  expect(formatProblems(problemsOf(400), 'content').join('\n').length).toBeLessThan(small * 1.1);
});

test('on request, all are printed in full', () => {
  expect(formatProblems(problemsOf(40), 'content', Infinity)).toHaveLength(40);
});
