import { screen, within } from '@testing-library/react';
import { items, main, words } from './reading.ts';
import { lanternRoom } from './wikis.ts';

/** Returns the scenes of the timeline at a part, in story order. */
export function scenesAt(part: number) {
  return lanternRoom.page(part, '/timeline', 'timeline').events;
}

/** Returns the name of a scene, by default in the whole story. */
export function sceneName(id: string, part: number = lanternRoom.last): string {
  return lanternRoom.title(part, `/timeline/${id}`);
}

// The three scenes of the premise, and that of the frame, which opens the film and is the end of the story.
export const oilBoat = sceneName('s1');
export const onTheQuay = sceneName('s7');
export const herringDay = sceneName('s8');
export const frame = sceneName('s6');

/** Returns the scenes of the open timeline, in order. */
export function shownScenes(): HTMLElement[] {
  return within(main()).getAllByRole('article');
}

/** Returns the headings of the open timeline, each with the names of its scenes. */
export function slices(): [heading: string, scenes: string[]][] {
  return [...screen.getByRole('region', { name: 'The scenes' }).querySelectorAll('h2')].map((title) => [
    words(title),
    items(title.closest('section') ?? title).map((item) => words(within(item).getByRole('heading', { level: 3 }))),
  ]);
}

/** Returns how many scenes the timeline says that it shows. */
export function sceneCount(): string | null {
  return screen.getByRole('status').textContent;
}
