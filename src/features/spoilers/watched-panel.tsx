import './watched-panel.css';
import { Suspense, useRef, useState } from 'react';
import { messages } from '#messages/messages.ts';
import { onDemand } from '#entities/on-demand.tsx';

/** The id by which buttons open the panel (`popovertarget`). */
export const watchedPanelId = 'watched-panel';

const [WatchedChoice, loadChoice] = onDemand(() => import('./watched-choice.tsx'));

/** Loads the content of the panel, which the reader is about to open. */
export const prepareWatchedPanel = loadChoice;

/**
 * Renders the panel where the reader chooses how far they have watched. As a popover it closes on Escape and outside
 * clicks and restores the focus.
 */
export function WatchedPanel() {
  const panel = useRef<HTMLDivElement>(null);
  const [{ isOpen, time }, setOpened] = useState({ isOpen: false, time: 0 });
  return (
    <div
      id={watchedPanelId}
      ref={panel}
      popover="auto"
      role="dialog"
      aria-label={messages.watched.title}
      className="watched-panel"
      // Browsers report after the fact, and together, that it was closed and opened again: each opening begins anew.
      onBeforeToggle={({ newState }) => newState === 'open' && setOpened({ isOpen: true, time: time + 1 })}
      // Not before: the focus returns to the button from an element that is still there.
      onToggle={({ newState }) => newState === 'closed' && setOpened({ isOpen: false, time })}
    >
      {isOpen && (
        <Suspense>
          <WatchedChoice key={time} onClose={() => panel.current?.hidePopover()} />
        </Suspense>
      )}
    </div>
  );
}
