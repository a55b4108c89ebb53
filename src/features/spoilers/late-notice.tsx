import { useReader, useReading } from '#entities/reader-context.ts';
import { messages } from '#messages/messages.ts';
import { premise } from '#wiki/part.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

/**
 * Renders a notice that the page is of a lower part than the reader's, because its data takes too long, or there is no
 * network, with a button to try again. Renders nothing while the page is of the reader's part.
 */
export function LateNotice({ onShow }: { onShow: () => void }) {
  const { part: watched } = useReader();
  const { says, part } = useReading();
  if (says === null || part === null) return null;
  const { late } = messages;
  const shown = late.shown({ watched: part === premise ? 'none' : 'other', part });
  return (
    // Made anew, not patched: words that a translator put in their place would stay.
    <Notice key={`${says} ${part} ${watched}`}>
      <p role="status">
        {says === 'offline' ? late.offline({ part: watched, shown }) : late.slow({ part: watched, shown })}
      </p>
      <Button onClick={onShow}>{late.show({ part: watched })}</Button>
    </Notice>
  );
}
