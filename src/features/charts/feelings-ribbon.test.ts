import { expect, test } from 'vitest';
import { feelingsRibbon } from './feelings-ribbon.ts';

test('a ribbon is a wave over each scene, on the line, above the highest of its points', () => {
  const points = [
    { x: 10, y: 92, voices: [0] },
    { x: 50, y: 92, voices: [0, 1, 2] },
  ];
  expect(feelingsRibbon(points, { y: 100, step: 13, wide: 4 })).toBe(
    'M4 100c3 0 3-15 6-15s3 15 6 15zM44 100c3 0 3-41 6-41s3 41 6 41z',
  );
  expect(feelingsRibbon([], { y: 100, step: 13, wide: 4 })).toBe('');
});
