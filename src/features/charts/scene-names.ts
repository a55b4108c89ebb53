import { messages } from '#messages/messages.ts';
import { linkTitle, neutralName } from '#entities/neutral-name.ts';
import type { ShowingPoint } from '#wiki/timeline-charts.ts';
import type { AppearanceData } from '#wiki/shared-data.ts';

/** Returns a scene's name in charts: "Scene 23: The fire", or its title alone if its number is hidden at this part. */
export function sceneName(scene: AppearanceData): string {
  const title = linkTitle(scene.page);
  const name = neutralName(scene) ?? title;
  return name === title ? title : messages.charts.scene({ name, title });
}

/**
 * Returns the scene of a point, and where the film shows it.
 *
 * @throws If the page has no such scene.
 */
export function shownAt(events: readonly AppearanceData[], { event, showing = 0 }: ShowingPoint) {
  const scene = sceneAt(events, event);
  const at = scene.screen[showing];
  if (!at) throw new Error(`scene-names: ${scene.page.path} has no showing ${showing}.`);
  return { scene, ...at };
}

/**
 * Returns the scene at an index of the page's list.
 *
 * @throws If there is none.
 */
export function sceneAt(events: readonly AppearanceData[], index: number): AppearanceData {
  const scene = events[index];
  if (!scene) throw new Error(`scene-names: the page has no scene at index ${index}.`);
  return scene;
}
