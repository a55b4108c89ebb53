import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { watchedState } from '#features/spoilers/watched-state.ts';
import { messages } from '#messages/messages.ts';
import { partSetting } from '#wiki/settings.ts';
import { findFaults, pageAt } from './look.ts';
import { site, pollOptions, visit, type Visit } from './visit.ts';

const { watched, watchedChoice } = messages;
const last = site.lastPart;
const path = '/characters/baek-mu-jin';

test('the part is chosen by keyboard and counts when it is applied and confirmed', async () => {
  const reader = await visit({ part: 0 });
  await reader.open(path);
  await openPanel(reader);
  const { page, slider } = parts(reader);
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await slider.getAttribute('aria-valuetext')).toBe(watched.label(watchedState(2, last)));
  await press(reader, watchedChoice.apply({ part: 2 }));
  expect(await page.getByRole('alert').innerText()).toContain(
    watchedChoice.confirm({ watched: 'some', part: 2, last }),
  );
  expect(await storedPart(reader)).toBe('0');
  await press(reader, watchedChoice.confirmYes({ part: 2 }));
  await expect(page).toShow(pageAt(2, path), 'careful');
  expect(await storedPart(reader)).toBe('2');
  expect(await parts(reader).panel.isVisible()).toBe(false);
});

test('a reader who cancels keeps the part, and is asked again the next time', async () => {
  const reader = await visit({ part: 1 });
  await reader.open(path);
  await choose(reader, 'End');
  await press(reader, watchedChoice.apply({ part: last }));
  await press(reader, watchedChoice.confirmNo({ part: 1 }));
  expect(await storedPart(reader)).toBe('1');
  expect(await parts(reader).slider.inputValue()).toBe('1');
  await parts(reader).slider.press('ArrowRight');
  await press(reader, watchedChoice.apply({ part: 2 }));
  expect(await reader.page.getByRole('alert').innerText()).toContain(
    watchedChoice.confirm({ watched: 'some', part: 2, last }),
  );
});

test.each([
  ['phone', 2],
  ['desk', 1],
] as const)('the marker itself is dragged and tapped: %s', async (size, to) => {
  const reader = await visit({ part: 0, size });
  await reader.open(path);
  await openPanel(reader);
  const { page, panel, slider } = parts(reader);
  const ticks = await panel.locator('.place-marker-reached, .place-marker-ahead').evaluateAll((paths) =>
    paths.flatMap((ticksOf) => {
      const toScreen = (ticksOf as SVGPathElement).getScreenCTM() ?? undefined;
      const starts = (ticksOf.getAttribute('d') ?? '').matchAll(/M(?<x>[\d.]+)/g);
      return Array.from(starts, ({ groups }) => new DOMPoint(Number(groups?.['x'])).matrixTransform(toScreen).x);
    }),
  );
  expect(ticks).toHaveLength(last + 1);
  const marker = await panel.locator('.place-marker-body').boundingBox();
  const [middle, target] = [(marker?.x ?? 0) + (marker?.width ?? 0) / 2, ticks[to] ?? 0];
  const height = (marker?.y ?? 0) + (marker?.height ?? 0) / 2;
  await page.mouse.move(middle, height);
  await page.mouse.down();
  await page.mouse.move(target, height, { steps: 5 });
  await page.mouse.up();
  expect(await slider.inputValue()).toBe(String(to));
  for (const [part, x] of ticks.entries()) {
    await page.mouse.click(x, height);
    expect(await slider.inputValue()).toBe(String(part));
  }
});

test('the focus goes into the panel, stays on its buttons while it asks, and goes onto the page that changed', async () => {
  const reader = await visit({ part: 0 });
  await reader.open(path);
  const { page, panel, slider } = parts(reader);
  await openPanel(reader);
  await expect.poll(() => isFocused(slider), pollOptions).toBe(true);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const [act, leave] = [panel.getByRole('button').first(), panel.getByRole('button').last()];
  await act.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor();
  expect(await isFocused(act)).toBe(true);
  await leave.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  expect(await isFocused(leave)).toBe(true);
  await slider.press('ArrowRight');
  await slider.press('ArrowRight');
  await act.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page).toShow(pageAt(2, path), 'careful');
  await expect.poll(() => isFocused(page.getByRole('main').getByRole('heading', { level: 1 })), pollOptions).toBe(true);
});

test('a double click does not answer the question that its first click asks', async () => {
  const reader = await visit({ part: 0 });
  await reader.open(path);
  await choose(reader, 'End');
  await parts(reader).panel.getByRole('button').first().dblclick();
  await reader.page.getByRole('alert').waitFor();
  expect(await storedPart(reader)).toBe('0');
});

test('going back needs no confirmation', async () => {
  const reader = await visit({ part: 2 });
  await reader.open(path);
  await choose(reader, 'ArrowLeft');
  await press(reader, watchedChoice.apply({ part: 1 }));
  await expect.poll(() => parts(reader).panel.isVisible(), pollOptions).toBe(false);
  expect(await storedPart(reader)).toBe('1');
  expect(await reader.page.getByRole('alert').count()).toBe(0);
  await expect(reader.page).toShow(pageAt(1, path), 'careful');
});

test('a part that was chosen and not applied is discarded when the panel closes', async () => {
  const reader = await visit({ part: 2 });
  await reader.open(path);
  await choose(reader, 'Home');
  await reader.page.keyboard.press('Escape');
  await openPanel(reader);
  expect(await parts(reader).slider.inputValue()).toBe('2');
  expect(await storedPart(reader)).toBe('2');
});

test.each(['phone', 'desk'] as const)('a press outside the panel closes it and keeps the part: %s', async (size) => {
  const reader = await visit({ part: 2, size });
  await reader.open(path);
  await choose(reader, 'Home');
  const box = await parts(reader).panel.boundingBox();
  await reader.page.mouse.click(2, (box?.y ?? 0) + (box?.height ?? 0) + 20);
  await parts(reader).panel.waitFor({ state: 'hidden' });
  expect(await storedPart(reader)).toBe('2');
});

test.each(['phone', 'desk'] as const)('Escape closes the panel and returns the focus: %s', async (size) => {
  const reader = await visit({ part: 2, size });
  await reader.open(path);
  await openPanel(reader);
  await parts(reader).slider.focus();
  await reader.page.keyboard.press('Escape');
  expect(await parts(reader).panel.isVisible()).toBe(false);
  expect(await parts(reader).button.evaluate((button) => button === document.activeElement)).toBe(true);
});

test('the panel is inside the window and has no axe violations, in light and dark', async () => {
  for (const size of ['phone', 'desk'] as const) {
    const reader = await visit({ part: 2, size });
    await reader.open(path);
    await choose(reader, 'ArrowRight');
    await press(reader, watchedChoice.apply({ part: last }));
    expect(await findFaults(reader.page)).toEqual([]);
    const box = await parts(reader).panel.boundingBox();
    const { width, height } = reader.page.viewportSize() ?? { width: 0, height: 0 };
    expect(box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height).toBe(true);
  }
});

test('cues are shown up to the next part, whatever the slider position', async () => {
  const reader = await visit({ part: 0 });
  await reader.open(path);
  await openPanel(reader);
  const { panel, slider } = parts(reader);
  await expect.poll(() => panel.innerText(), pollOptions).toContain(watchedChoice.cueNext({ part: 1, cue: '' }).trim());
  await slider.press('End');
  await slider.press('ArrowLeft');
  expect(await panel.innerText()).toContain(watchedChoice.cueUnknown);
});

function parts({ page }: Visit) {
  const panel = page.getByRole('dialog', { name: watched.title });
  const button = page.getByRole('banner').locator('.watched-button');
  return { page, panel, button, slider: panel.getByRole('slider', { name: watchedChoice.slider }) };
}

async function openPanel(reader: Visit): Promise<void> {
  await parts(reader).button.focus();
  await reader.page.keyboard.press('Enter');
  await parts(reader).slider.waitFor();
}

async function choose(reader: Visit, key: string): Promise<void> {
  await openPanel(reader);
  await parts(reader).slider.press(key);
}

async function press(reader: Visit, name: string): Promise<void> {
  await parts(reader).panel.getByRole('button', { name, exact: true }).click();
}

async function storedPart({ page }: Visit): Promise<string> {
  const text = await page.evaluate((key) => localStorage.getItem(key), partSetting(site).key);
  return String((JSON.parse(text ?? '{}') as { value?: { part?: number } }).value?.part);
}

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement);
}
