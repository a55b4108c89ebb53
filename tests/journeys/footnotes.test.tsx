import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { messages } from '#messages/messages.ts';
import { goTo, openWiki } from './open-wiki.tsx';
import { section, words } from './reading.ts';

const { footnote } = messages;

/** The mark of the source that is cited by this name, and what is open beside it. */
function markOf(name: string) {
  const mark = screen.getAllByRole('link', { name: new RegExp(`^Source \\d+: ${name}$`) })[0];
  if (!mark) throw new Error(`no citation of ${name}`);
  const number = Number(/\d+/.exec(mark.textContent)?.[0]);
  return { mark, number, dialog: () => screen.queryByRole('dialog', { name: footnote.label({ number }) }) };
}

test('a citation opens its source beside it: title, place, reliability, and the way to the list', async () => {
  const { press } = await openWiki('/characters/yong-gu');
  const { mark, dialog, number } = markOf('Alchetron, cast list');
  expect([mark.getAttribute('aria-haspopup'), mark.getAttribute('aria-expanded')]).toEqual(['dialog', 'false']);
  await press(mark);
  const open = dialog() ?? document.body;
  expect(words(open)).toContain('Alchetron, cast list');
  expect(words(open)).toContain(messages.reliability.grades.B);
  expect(within(open).getByRole('link', { name: 'Alchetron' }).getAttribute('href')).toBe('/sources/alchetron');
  expect(within(open).getByRole('link', { name: footnote.toList }).getAttribute('href')).toBe(
    `/characters/yong-gu#ref-${number}`,
  );
  expect(mark.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement).toBe(open);
});

test('Escape closes it and gives the keyboard back to the mark', async () => {
  const { user } = await openWiki('/characters/yong-gu');
  const { mark, dialog } = markOf('Alchetron, cast list');
  mark.focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(dialog());
  await user.keyboard('{Escape}');
  await expect.poll(dialog).toBe(null);
  expect(document.activeElement).toBe(mark);
  await expect.poll(() => mark.getAttribute('aria-expanded')).toBe('false');
});

test('Tab goes through it and on to what follows the mark; back from its beginning it goes to the mark', async () => {
  const { user } = await openWiki('/characters/yong-gu');
  const { mark, dialog } = markOf('Alchetron, cast list');
  mark.focus();
  await user.tab();
  const following = document.activeElement;
  mark.focus();
  await user.keyboard('{Enter}');
  await user.tab();
  expect(document.activeElement?.textContent).toBe('Alchetron');
  await user.tab();
  expect(document.activeElement?.textContent).toBe(footnote.toList);
  await user.tab();
  expect(document.activeElement).toBe(following);
  await expect.poll(dialog).toBe(null);

  mark.focus();
  await user.keyboard('{Enter}');
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(mark);
  await expect.poll(dialog).toBe(null);
});

test('the same mark closes it again, another mark opens its own, a press elsewhere closes all', async () => {
  const { press } = await openWiki('/characters/yong-gu');
  const one = markOf('Alchetron, cast list');
  const other = markOf('Five Thoughts, synopsis');
  await press(one.mark);
  expect(one.dialog()).not.toBe(null);
  await press(one.mark);
  await expect.poll(one.dialog).toBe(null);
  await press(one.mark);
  await press(other.mark);
  expect([one.dialog(), other.dialog() === null]).toEqual([null, false]);
  expect([one, other].map(({ mark }) => mark.getAttribute('aria-expanded'))).toEqual(['false', 'true']);
  await press(screen.getByRole('heading', { level: 1 }));
  await expect.poll(other.dialog).toBe(null);
});

test('a held key leaves the mark the plain link that it is', async () => {
  const { user } = await openWiki('/characters/yong-gu');
  const { mark, dialog } = markOf('Alchetron, cast list');
  // A browser opens another tab; jsdom has none.
  mark.addEventListener('click', (event) => event.preventDefault(), { capture: true });
  await user.keyboard('{Control>}');
  await user.click(mark);
  await user.keyboard('{/Control}');
  expect(dialog()).toBe(null);
});

test('it leads to the list of sources, with the keyboard, and that to the page of the source', async () => {
  const { press, where } = await openWiki('/characters/yong-gu');
  const { mark, dialog, number } = markOf('Alchetron, cast list');
  await press(mark);
  await press(screen.getByRole('link', { name: footnote.toList }));
  expect(where()).toBe(`/characters/yong-gu#ref-${number}`);
  expect(dialog()).toBe(null);
  const reference = document.activeElement as HTMLElement;
  expect(section('Sources').contains(reference)).toBe(true);
  expect(words(reference)).toBe('Alchetron, cast list Reliability B');
  await press(within(reference).getByRole('link', { name: 'Alchetron' }));
  await screen.findByRole('heading', { level: 1, name: 'Alchetron' });
});

test('another page has nothing open, though its marks stand at the same places', async () => {
  const wiki = await openWiki('/characters/yong-gu');
  const [first] = screen.getAllByRole('link', { name: /^Source 1: / });
  await wiki.press(first ?? document.body);
  expect(screen.queryByRole('dialog', { name: footnote.label({ number: 1 }) })).not.toBe(null);
  await goTo(wiki, '/characters/ye-seung');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Ye-seung');
  expect(screen.queryByRole('dialog')).toBe(null);
  for (const mark of screen.getAllByRole('link', { name: /^Source \d+: / })) {
    expect(mark.getAttribute('aria-expanded')).toBe('false');
  }
});

test('where sources differ, the values unfold under what they are about, and Escape folds them', async () => {
  const { press, user } = await openWiki('/film');
  const summary = screen.getAllByText('Sources differ: 2 values')[0] ?? document.body;
  const details = summary.closest('details');
  await press(summary);
  expect(details?.open).toBe(true);
  expect(words(details)).toContain('Screenplay, by source');
  within(details ?? document.body)
    .getAllByRole('link')[0]
    ?.focus();
  await user.keyboard('{Escape}');
  expect(details?.open).toBe(false);
  expect(document.activeElement).toBe(summary.closest('summary'));
});
