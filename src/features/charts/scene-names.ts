import { messages } from '#messages/messages.ts';
import { linkTitle, neutralName } from '#entities/neutral-name.ts';
import type { ShowingPoint } from '#wiki/timeline-charts.ts';
import type { AppearanceData } from '#wiki/shared-data.ts';

/** What pictures call a scene: "Scene 23: The fire"; by its title alone where the part does not tell its number. */
export function sceneName(scene: AppearanceData): string {
  const title = linkTitle(scene.page);
  const name = neutralName(scene) ?? title;
  return name === title ? title : messages.charts.scene({ name, title });
}

/** The scene that a mark stands for, and where the film shows it. Throws where the page has no such scene. */
export function shownAt(events: readonly AppearanceData[], { event, showing = 0 }: ShowingPoint) {
  const scene = sceneAt(events, event);
  const at = scene.screen[showing];
  if (!at) throw new Error(`pictures: ${scene.page.path} has no showing ${showing}.`);
  return { scene, ...at };
}

/** The scene at a place of the page's list. Throws where there is none. */
export function sceneAt(events: readonly AppearanceData[], place: number): AppearanceData {
  const scene = events[place];
  if (!scene) throw new Error(`pictures: the page has no scene at place ${place}.`);
  return scene;
}
