import './offline-mark.css';
import { messages } from '#messages/messages.ts';
import { useOnline } from '#lib/use-online.ts';
import { useOffline } from './offline-store.ts';

/** Renders a small mark that says that the device is offline, or that the reader's part can be read offline. */
export function OfflineMark() {
  const { progress } = useOffline();
  const online = useOnline();
  const { offline, ready } = messages.offlineMark;
  const isReady = progress?.stage === 'ready';
  if (online && !isReady) return null;
  const text = online ? ready : offline;
  return (
    <span className="offline-mark" role="img" aria-label={text} title={text}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={online ? 'M4 8.5 7 11.5 12.5 5' : 'M4.5 4.5l7 7M11.5 4.5l-7 7'} />
      </svg>
    </span>
  );
}
