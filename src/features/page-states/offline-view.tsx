import './state-page.css';
import { messages } from '#messages/messages.ts';
import { RetryButton } from './retry-button.tsx';
import { StatePage } from './state-page.tsx';
import { WaysOn } from './ways-on.tsx';

/** Renders that the page is not on this device and there is no network to fetch it. */
export function OfflineView() {
  return (
    <StatePage state="offline" title={messages.states.offline.title}>
      <p className="state-page-lead">{messages.states.offline.text}</p>
      <RetryButton />
      <WaysOn />
    </StatePage>
  );
}
