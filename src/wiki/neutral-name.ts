import { messages } from '#messages/messages.ts';

/** Returns what a scene is called by its number, "Scene 14"; undefined where the part does not tell the number. */
export function neutralName({ number }: { number?: number | undefined }): string | undefined {
  return number === undefined ? undefined : messages.scene({ number });
}
