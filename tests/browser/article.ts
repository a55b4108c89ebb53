import { pageTitle } from '#entities/page-title.ts';
import type { Locator, Page } from 'playwright-core';
import { pageAt } from './look.ts';

// An article, and what opens over it.

/** A page with many citations and links at a middle part, and a page that its text links to. */
export const path = '/characters/baek-mu-jin';
export const linked = pageAt(2, '/characters/han-do-yeon');
export const linkedName = pageTitle(linked);

/** The name of a footnote marker: "Source 3", "Sources 1–3, 7". */
export const anyMarker = /^Sources? [\d–, ]+$/;

/** Returns the footnote markers in the text. */
export function markers(page: Page): Locator {
  return page.getByRole('main').getByRole('link', { name: anyMarker });
}

/** Returns a footnote marker, scrolled to where someone would press it. */
export async function markerAt(page: Page, index: number): Promise<Locator> {
  const found = markers(page).nth(index);
  await found.scrollIntoViewIfNeeded();
  return found;
}

/** Returns the open footnote. */
export function openFootnote(page: Page): Locator {
  return page.getByRole('dialog', { name: anyMarker });
}

/** Returns the open preview. */
export function shownPreview(page: Page): Locator {
  return page.getByRole('group', { name: /^Preview: / });
}

/** Returns the first link of this name in the text. */
export function textLink(page: Page, name: string): Locator {
  return page.locator('main section').getByRole('link', { name, exact: true }).filter({ visible: true }).first();
}

/** Returns whether an element has the focus. */
export function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement);
}

/** Returns whether a box is inside the window and does not cover the element it belongs to. */
export async function badPosition(popup: Locator, opener: Locator): Promise<string[]> {
  const [box, other] = [await popup.boundingBox(), await opener.boundingBox()];
  const { width, height } = popup.page().viewportSize() ?? { width: 0, height: 0 };
  if (!box || !other) return ['there is no box'];
  const isInside = box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
  const isApart = box.y >= other.y + other.height || box.y + box.height <= other.y;
  return [...(isInside ? [] : ['outside the window']), ...(isApart ? [] : ['over its opener'])];
}
