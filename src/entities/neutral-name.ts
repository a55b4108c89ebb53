import { messages } from '#messages/messages.ts';

/** Returns what a scene is called by its number, "Scene 14"; undefined where the part does not tell the number. */
export function neutralName({ number }: { number?: number | undefined }): string | undefined {
  return number === undefined ? undefined : messages.scene({ number });
}

/** Returns what a link is called: by its title, or, of a scene whose title the part does not tell, by its number. */
export function linkTitle({ title, number }: { title?: string | undefined; number?: number | undefined }): string {
  return title ?? neutralName({ number }) ?? messages.unnamedScene;
}
