import { linkTitle } from '#entities/neutral-name.ts';
import type { AnyLinkData } from '#wiki/shared-data.ts';
import { screen, within } from '@testing-library/react';

/** Returns the text of an element as someone reads it: without footnote markers, and with single spaces. */
export function words(element: Element | null | undefined): string {
  if (!element) throw new Error('reading: there is no such element.');
  const copy = element.cloneNode(true) as Element;
  for (const marker of copy.querySelectorAll('sup')) marker.remove();
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** Returns the name of a page in a link or heading: its title, followed by the original title. */
export function nameOf(page: AnyLinkData): string {
  return page.original ? `${linkTitle(page)} ${page.original.text}` : linkTitle(page);
}

/** Returns the content of the page, without header and footer. */
export function main(): HTMLElement {
  return screen.getByRole('main');
}

/** Waits for the page with this title, and returns its heading. */
export function pageHeading(title: string): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, name: title });
}

/** Returns the section of the page under a heading of level 2. */
export function section(heading: string | RegExp): HTMLElement {
  return sectionOf(screen.getByRole('heading', { level: 2, name: heading }));
}

/** Returns whether the page has a section with such a heading. */
export function hasSection(heading: string | RegExp): boolean {
  return screen.queryByRole('heading', { level: 2, name: heading }) !== null;
}

function sectionOf(heading: HTMLElement): HTMLElement {
  const found = heading.closest('section');
  if (!found) throw new Error(`reading: the heading "${heading.textContent}" is not in a section.`);
  return found;
}

/** Returns the description of a term in a list of facts. */
export function fact(list: HTMLElement, term: string): HTMLElement {
  const answer = within(list).getByText(term, { selector: 'dt' }).nextElementSibling;
  if (!(answer instanceof HTMLElement)) throw new Error(`reading: "${term}" has no description.`);
  return answer;
}

/** Returns the terms of a list of facts, in order. */
export function terms(list: HTMLElement): string[] {
  return within(list).getAllByRole('term').map(words);
}

/** Returns the direct items of the first list in an element, in order. */
export function items(container: HTMLElement): HTMLElement[] {
  const [list] = within(container).getAllByRole('list');
  return [...(list?.children ?? [])].filter((child) => child instanceof HTMLElement);
}

/** Returns the target of each link in an element, with its name, in order. */
export function links(container: HTMLElement): [name: string, address: string][] {
  return within(container)
    .getAllByRole('link')
    .map((link) => [words(link), link.getAttribute('href') ?? '']);
}

/** Returns the paragraphs between a page's title and its first section. */
export function lead(): string[] {
  const title = screen.getByRole('heading', { level: 1 });
  return [...(title.parentElement?.children ?? [])].filter(({ tagName }) => tagName === 'P').map(words);
}

/** Returns the items of a list as texts, sorted, to compare lists in any order. */
export function sorted(list: readonly unknown[]): string[] {
  return list.map((item) => JSON.stringify(item)).toSorted();
}
