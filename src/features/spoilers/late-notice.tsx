import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { messages } from '#messages/messages.ts';
import { useReader } from './reader-context.ts';

/**
 * Renders a notice that the page shows part 0 because the data of the reader's part timed out, with a button to show
 * it.
 */
export function LateNotice({ onShow }: { onShow: () => void }) {
  const { state } = useReader();
  const { watched } = messages;
  const { part } = state;
  return (
    <Notice>
      <p role="status">{watched.late({ part })}</p>
      <Button onClick={onShow}>{watched.lateShow({ part })}</Button>
    </Notice>
  );
}
