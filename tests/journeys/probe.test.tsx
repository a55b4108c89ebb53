import { test } from 'vitest';
import { Session } from 'node:inspector/promises';
import { writeFileSync } from 'node:fs';
import { act } from '@testing-library/react';
import { openWiki } from './open-wiki.tsx';
import { roomSeven } from './wikis.ts';
test('t', async () => {
  const w = await openWiki('/');
  const s = new Session(); s.connect();
  for (let i = 0; i < 2; i++) {
  if (i) { await s.post('Profiler.enable'); await s.post('Profiler.start'); }
  for (const page of roomSeven.pages(0)) {
    await w.router.navigate(page.path);
    await act(async () => {});
  }
  if (i) { const { profile } = await s.post('Profiler.stop') as any; writeFileSync('/tmp/prof/a.json', JSON.stringify(profile)); }
  }
});
