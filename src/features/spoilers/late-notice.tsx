import { useReading } from '#entities/reader-context.ts';
import { messages } from '#messages/messages.ts';
import { premise } from '#wiki/part.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';

/**
 * Renders a notice that the page is of a lower part than the reader's, because its data takes too long or there is no
 * network, with a button to try again. Renders nothing while the page is of the reader's part.
 */
export function LateNotice({ onShow }: { onShow: () => void }) {
  const { says, part, wanted } = useReading();
  if (says === null || part === null) return null;
  const late = messages.late;
  const shown = late.shown({ watched: part === premise ? 'none' : 'other', part });
  return (
    // Remounted, not updated: text that a translator inserted in its place would stay.
    <Notice key={`${says} ${part} ${wanted}`}>
      <p role="status">
        {says === 'offline' ? late.offline({ part: wanted, shown }) : late.slow({ part: wanted, shown })}
      </p>
      <Button onClick={onShow}>{late.show({ part: wanted })}</Button>
    </Notice>
  );
}
