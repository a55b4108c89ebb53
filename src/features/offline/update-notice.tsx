import './update-notice.css';
import { messages } from '#messages/messages.ts';
import { Button } from '#ui/button.tsx';
import { useOffline } from './offline-store.ts';

/**
 * Renders an offer to load a new edition of the wiki, at the lower edge of the window wherever the reader is. The page
 * never reloads unasked.
 */
export function UpdateNotice() {
  const { store, state } = useOffline();
  return (
    <div className="update-notice" role="status">
      {store && state.hasUpdate && (
        <div className="update-notice-text">
          <p>{messages.offline.updated}</p>
          <Button onClick={store.takeUpdate}>{messages.offline.reload}</Button>
        </div>
      )}
    </div>
  );
}
