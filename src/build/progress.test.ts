import { expect, test } from 'vitest';
import { progressPrinter } from './progress.ts';

test('what is done in the first three seconds is not printed, later at most every three seconds', () => {
  let time = 0;
  const lines: string[] = [];
  const progress = progressPrinter(
    (line) => lines.push(line),
    () => time,
  );
  for (time of [0, 2999, 3100, 4000, 6200]) progress(`step ${time}`);
  expect(lines).toEqual(['3 s: step 3100 …', '6 s: step 6200 …']);
});
