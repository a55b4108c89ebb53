import { act, screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { inventedFiles } from '#tests/fixtures/content.ts';
import { openWiki, settled, storedPart, watched } from './open-wiki.tsx';
import { hasSection, words } from './reading.ts';
import { requests, server } from './server.ts';
import { lanternRoom } from './wikis.ts';
import { helper } from './keeper-page.ts';
import { openPanel, panel, panelButton, slider, slideTo } from './watched-panel.ts';

const { last } = lanternRoom;

/** The cue of each part, from part 1. */
const cues = (
  JSON.parse(inventedFiles.find(({ path }) => path === 'parts.json')?.text ?? '') as { parts: { cue: string }[] }
).parts.map(({ cue }) => cue);

test('going forward asks for confirmation, and shows the page at the new part', async () => {
  const wiki = await openWiki('/characters/baek-mu-jin');
  await openPanel(wiki);
  slideTo(2);
  expect(slider().getAttribute('aria-valuetext')).toBe('Part 2 of 3 watched');
  await wiki.press(panelButton(/^Show/));
  expect(words(within(panel()).getByRole('alert'))).toContain('This shows what is known after part 2 of 3.');
  expect(hasSection(helper)).toBe(false);
  expect(storedPart()).toBeNull();

  await wiki.press(panelButton(/^Yes, show/));
  await screen.findByRole('heading', { level: 2, name: helper });
  expect(wiki.where()).toBe('/characters/baek-mu-jin');
  expect(storedPart()).toBe(2);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('cancelling keeps the part', async () => {
  watched(1);
  const wiki = await openWiki('/characters/baek-mu-jin');
  const before = requests().length;
  await openPanel(wiki);
  slideTo(2);
  await wiki.press(panelButton(/^Show/));
  await wiki.press(panelButton('Stay at part 1'));
  expect(slider().getAttribute('aria-valuetext')).toBe('Part 1 of 3 watched');
  await wiki.press(panelButton('Close'));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(storedPart()).toBe(1);
  expect(
    requests()
      .slice(before)
      .map(({ address }) => address),
  ).toEqual(['/data/1/parts.json']);
});

test('a choice that was not applied is discarded when the panel closes', async () => {
  watched(1);
  const wiki = await openWiki('/about');
  await openPanel(wiki);
  slideTo(2);
  await wiki.press(panelButton('Close'));
  await openPanel(wiki);
  await waitFor(() => expect(slider().getAttribute('aria-valuetext')).toBe('Part 1 of 3 watched'));
  await wiki.press(panelButton('Close'));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a reader sees the cues of the parts reached and of the next one, and never a later cue', async () => {
  watched(0);
  const wiki = await openWiki('/about');
  for (let part = 0; part < last; part++) {
    await act(async () => wiki.app.settings.part.set(lanternRoom.at(part).part));
    await settled(wiki.router);
    await openPanel(wiki);
    const next = cues[part] ?? '';
    await within(panel()).findByText(`Not part ${part + 1} yet? It is over when: ${next}`);
    const seen: string[] = [];
    for (let chosen = 0; chosen <= last; chosen++) {
      slideTo(chosen);
      seen.push(document.body.textContent ?? '');
    }
    const seenCues = cues.filter((cue) => seen.some((text) => text.includes(cue)));
    expect(seenCues, `at part ${part}`).toEqual(cues.slice(0, part + 1));
    await wiki.press(panelButton('Close'));
  }
});

test('past the next part the panel says that its end is described later', async () => {
  watched(1);
  const wiki = await openWiki('/about');
  await openPanel(wiki);
  await within(panel()).findByText(`Part 1 is over when: ${cues[0]}`);
  slideTo(2);
  expect(words(panel())).toContain(`Part 2 is over when: ${cues[1]}`);
  wiki.unmount();
  watched(0);
  const before = await openWiki('/about');
  await openPanel(before);
  await within(panel()).findByText(`Not part 1 yet? It is over when: ${cues[0]}`);
  slideTo(2);
  expect(words(panel())).toContain('Its end is described once you have reached the part before it.');
});

test('if the cues cannot be fetched, the panel works without them', async () => {
  watched(2);
  server.use(http.get('*/data/*/parts.json', () => HttpResponse.error()));
  const wiki = await openWiki('/about');
  await openPanel(wiki);
  await waitFor(() => expect(wiki.client.isFetching()).toBe(0));
  expect(words(panel())).not.toContain('Its end is described once you have reached the part before it.');
  slideTo(1);
  await wiki.press(panelButton(/^Show/));
  expect(storedPart()).toBe(1);
});
