import { expect, test } from 'vitest';
import { unpackedFiles } from './packed-files.ts';

test('what files have in common is put back, also within what is common', () => {
  const fileAt = unpackedFiles({
    shared: [{ path: '/film' }, [{ $: 0 }, 'a']],
    files: { '/one': { links: { $: 1 }, count: 0 }, '/two': [{ $: 0 }, null] },
  });
  expect(fileAt('/one')).toEqual({ links: [{ path: '/film' }, 'a'], count: 0 });
  expect(fileAt('/two')).toEqual([{ path: '/film' }, null]);
  expect(fileAt('/three')).toBeUndefined();
  expect(fileAt('toString')).toBeUndefined();
});
