import { linkTitle } from '#entities/neutral-name.ts';
import { screen, within } from '@testing-library/react';
import { words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

// The charts of the timeline.

// The titles.
export const storyCurve = 'How the film tells the story';
export const narrative = 'Who meets whom';
export const feelings = 'What viewers felt along the film';

/** Returns a chart by its title. */
export function figure(title: string): HTMLElement {
  return screen.getByRole('figure', { name: title });
}

/** Returns its drawing, without its text and its table. */
export function drawing(title: string): HTMLElement {
  return within(figure(title)).getByRole('group', { name: title });
}

/** Returns the points of a chart. */
export function points(title: string): SVGAElement[] {
  return [...drawing(title).querySelectorAll<SVGAElement>('a[data-point]')];
}

/** Returns the names of the points, each with the address that it links to. */
export function pointsOf(title: string): [name: string, address: string][] {
  return points(title).map((point) => [point.getAttribute('aria-label') ?? '', point.getAttribute('href') ?? '']);
}

/** Returns the rows of the table behind a chart, and the targets of each row's links. */
export function rows(title: string): { cells: string[]; links: string[] }[] {
  return [...figure(title).querySelectorAll('tbody tr')].map((row) => ({
    cells: [...row.children].map(words),
    links: [...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
  }));
}

/** Returns the timeline's content at a part, with names and charts. */
export function timelineOf(part: number) {
  const page = lanternRoom.page(part, '/timeline', 'timeline');
  const name = (event: number) => {
    const { number, page: link } = page.events[event] ?? { page: { title: '' } };
    const title = linkTitle(link);
    const neutral = number === undefined ? title : `Scene ${number}`;
    return title === neutral ? neutral : `${neutral}: ${title}`;
  };
  const at = (event: number, showing = 0) => page.events[event]?.screen[showing] ?? { position: 0, part: 0 };
  return { ...page, name, at, pathOf: (event: number) => page.events[event]?.page.path ?? '' };
}

/** Returns names as a sentence lists them. */
export function series(names: string[]): string {
  return [names.slice(0, -1).join(', '), ...names.slice(-1)].filter(Boolean).join(' and ');
}
