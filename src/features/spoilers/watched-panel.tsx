import './watched-panel.css';
import { Suspense, useRef, useState } from 'react';
import { messages } from '#messages/messages.ts';
import { onDemand } from '#lib/on-demand.tsx';

/** The id by which buttons open the panel (`popovertarget`). */
export const watchedPanelId = 'watched-panel';

const [WatchedChoice, loadChoice] = onDemand(
  () => import('./watched-choice.tsx'),
  () => <p role="alert">{messages.states.scriptsFailed}</p>,
);

/** Loads the content of the panel, which the reader is about to open. */
export const prepareWatchedPanel = loadChoice;

/**
 * Renders the panel where the reader chooses how far they have watched. As a popover it closes on Escape and outside
 * clicks and restores the focus.
 */
export function WatchedPanel() {
  const panel = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div
      id={watchedPanelId}
      ref={panel}
      popover="auto"
      role="dialog"
      aria-label={messages.watched.title}
      className="watched-panel"
      // Before, not after: `toggle` events are coalesced, so that closing and reopening quickly would only report the
      // opening.
      onBeforeToggle={({ newState }) => setIsOpen(newState === 'open')}
    >
      {isOpen && (
        <Suspense>
          <WatchedChoice onClose={() => panel.current?.hidePopover()} />
        </Suspense>
      )}
    </div>
  );
}
