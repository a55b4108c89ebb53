import { messages } from '#wiki/messages.ts';
import { useReader } from './reader-context.ts';

/** Says that the page shows part 0, because the data of the reader's part took too long, and offers to show it. */
export function LateNotice({ onShow }: { onShow: () => void }) {
  const { state } = useReader();
  const { watched } = messages;
  return (
    <div className="late-notice" role="status">
      <p>{watched.late(state.part)}</p>
      <button type="button" className="button" onClick={onShow}>
        {watched.lateShow(state.part)}
      </button>
    </div>
  );
}
