import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openWiki, storedPart } from './open-wiki.tsx';
import { section, words } from './reading.ts';
import { openPanel, panel, panelButton, slideTo, watchedButton } from './watched-panel.ts';

test('the question, the panel and the about page describe a finished part in the same words', async () => {
  const rule = 'A part counts once you have finished it.';
  const wiki = await openWiki('/');
  expect(words(screen.getByRole('region', { name: 'First visit' }))).toContain(rule);
  await openPanel(wiki);
  // The content of the panel is loaded when it opens.
  await waitFor(() => expect(words(panel())).toContain(rule));
  wiki.unmount();
  await openWiki('/about');
  expect(words(section('How it avoids spoilers'))).toContain(rule);
});

test('someone new is asked once whether they have seen the film', async () => {
  const wiki = await openWiki('/');
  const question = screen.getByRole('region', { name: 'First visit' });
  expect(within(question).getAllByRole('button').map(words)).toEqual(['Not yet', 'Part of it…', 'Yes, all of it']);
  expect(storedPart()).toBeNull();
  await wiki.press(within(question).getByRole('button', { name: 'Not yet' }));
  expect(screen.queryByRole('region', { name: 'First visit' })).toBeNull();
  expect(storedPart()).toBe(0);
  expect(wiki.where()).toBe('/');
  wiki.unmount();
  await openWiki('/');
  expect(screen.queryByRole('region', { name: 'First visit' })).toBeNull();
});

test('someone who has seen it all is redirected to the whole story', async () => {
  const { press, where } = await openWiki('/');
  await press(screen.getByRole('button', { name: 'Yes, all of it' }));
  await waitFor(() => expect(where()).toBe('/full'));
  expect(storedPart()).toBe(3);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('contentinfo').textContent).toContain('You are reading the whole story.');
});

test('someone who has seen part of it says how far', async () => {
  const { press } = await openWiki('/');
  expect(screen.queryByRole('dialog')).toBeNull();
  await press(screen.getByRole('button', { name: 'Part of it…' }));
  await waitFor(() => expect(words(panel())).toContain('A part counts once you have finished it.'));
  slideTo(2);
  await press(panelButton(/^Show/));
  await press(panelButton(/^Yes, show/));
  expect(storedPart()).toBe(2);
  expect(screen.queryByRole('region', { name: 'First visit' })).toBeNull();
  expect(watchedButton().getAttribute('aria-label')).toBe('Part 2 of 3 watched. Change how far you have watched');
});
