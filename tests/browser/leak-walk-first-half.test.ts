import { expect, test } from 'vitest';
import { halves, walkPart } from './leak-walk.ts';

// What the build put out is searched by `npm run leaks`. Here a real browser shows it. Two files, for two workers.
test.each(halves[0])(
  'part %i: no page shows, says, is called or asks for anything later',
  { timeout: 240_000 },
  async (part) => {
    expect(await walkPart(part)).toEqual({ leaks: [], later: [], unasked: [], tooMuchForOthers: true });
  },
);
