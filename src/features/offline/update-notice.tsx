import './update-notice.css';
import { messages } from '#messages/messages.ts';
import { Button } from '#ui/button.tsx';
import { useOffline } from './offline-store.ts';

/**
 * Renders an offer to load a new edition of the wiki, at the lower edge of the window wherever the reader is. The page
 * never reloads unasked.
 */
export function UpdateNotice() {
  const { hasUpdate, actions } = useOffline();
  if (!hasUpdate) return null;
  return (
    <div className="update-notice">
      <p role="status">{messages.update.offered}</p>
      <Button onClick={actions?.takeUpdate}>{messages.update.reload}</Button>
    </div>
  );
}
