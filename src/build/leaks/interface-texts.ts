import { messages } from '#wiki/messages.ts';

/** Every text of the interface. Of one that is put together, what stands in the code of it. */
export function interfaceTexts(from: unknown = messages): string[] {
  if (typeof from === 'string') return [from];
  if (typeof from === 'function') return [String(from)];
  return typeof from === 'object' && from !== null ? Object.values(from).flatMap((inner) => interfaceTexts(inner)) : [];
}
