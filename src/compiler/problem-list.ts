import { groupBy } from '#lib/group-by.ts';
import { formatProblem, type Problem, rules } from './problem.ts';

/** How many further problems of a rule are named by their place. */
const named = 10;

/**
 * Returns problems as printed, with `folder` in front of their paths: in full as long as a rule has few, then only
 * where they are, so that the output is bounded and the first of each rule is not lost in it.
 *
 * @param inFull - How many problems of a rule are printed in full.
 */
export function formatProblems(problems: readonly Problem[], folder: string, inFull = 5): string[] {
  const groups = groupBy(problems, ({ rule }) => rule);
  const shown = new Set(groups.flatMap((group) => group.slice(0, inFull)));
  const rest = groups.flatMap((group) => {
    const others = group.slice(inFull);
    const [first] = others;
    if (!first) return [];
    const places = others.slice(0, named).map(({ file, line, column }) => `  ${folder}/${file}:${line}:${column}`);
    const more = others.length > named ? [`  and ${others.length - named} more`] : [];
    return [[`${rules[first.rule]}: ${first.rule}, ${others.length} more:`, ...places, ...more].join('\n')];
  });
  return [
    ...problems.filter((problem) => shown.has(problem)).map((problem) => formatProblem(problem, folder)),
    ...rest,
  ];
}
