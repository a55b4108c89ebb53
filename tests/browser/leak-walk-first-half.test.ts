import { expect, test } from 'vitest';
import { halves, walkPart } from './leak-walk.ts';

// `npm run leaks` searches the build output. This test checks what a real browser shows. It is in two files, for two
// workers.
test.each(halves[0])(
  'part %i: no page shows, announces, is titled with or requests anything later',
  { timeout: 240_000 },
  async (part) => {
    expect(await walkPart(part)).toEqual({ leaks: [], later: [], unasked: [], tooMuchForOthers: true });
  },
);
