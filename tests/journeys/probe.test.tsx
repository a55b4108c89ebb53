import { screen } from '@testing-library/react';
import { test } from 'vitest';
import { openWiki, watched, goTo } from './open-wiki.tsx';
import { roomSeven } from './wikis.ts';
import { requests } from './server.ts';
test('probe', async () => {
  const t = performance.now();
  const w = await openWiki('/');
  console.log('open', performance.now() - t);
  for (const page of roomSeven.pages(0)) {
    const t = performance.now();
    await goTo(w, page.path);
    const t2 = performance.now();
    screen.getByRole('heading', { level: 1 });
    console.log(page.path, t2 - t, performance.now() - t2, document.title, '|', document.querySelector('h1')?.textContent);
  }
});
test('last', async () => {
  watched(12);
  const w = await openWiki('/characters/yong-gu');
  console.log(w.where());
  screen.getByRole('heading', { level: 1, name:/Yong/ });
});
