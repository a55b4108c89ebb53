import { useReader } from '#entities/reader-context.ts';
import { messages } from '#messages/messages.ts';
import { Notice } from '#ui/notice.tsx';

/** Renders that the browser refuses to store how far the reader has watched; nothing if it does not. */
export function UnstoredNotice() {
  const { answered, settings } = useReader();
  if (!answered || settings.part.isStored()) return null;
  return (
    <Notice>
      <p role="status">{messages.watched.unstored}</p>
    </Notice>
  );
}
