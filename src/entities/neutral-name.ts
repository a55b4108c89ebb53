import { messages } from '#messages/messages.ts';

/** Returns a scene's name by its number, "Scene 14"; undefined if its number is hidden at this part. */
export function neutralName({ number }: { number?: number | undefined }): string | undefined {
  return number === undefined ? undefined : messages.scene({ number });
}

/** Returns the text of a link: its title, or the number of a scene whose title is hidden at this part. */
export function linkTitle({ title, number }: { title?: string | undefined; number?: number | undefined }): string {
  return title ?? neutralName({ number }) ?? messages.unnamedScene;
}
