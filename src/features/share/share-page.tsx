import './share-page.css';
import { Suspense, useState } from 'react';
import { useHydrated } from '#lib/use-hydrated.ts';
import { buttonClass } from '#ui/button.tsx';
import { Popup } from '#ui/popup.tsx';
import { messages } from '#messages/messages.ts';
import { onDemand } from '#entities/on-demand.tsx';
import { isShareable } from './is-shareable.ts';

const panelId = 'share-panel';
const [SharePanel, loadPanel] = onDemand(async () => ({ default: (await import('./share-tools.ts')).SharePanel }));

/** Renders the share button of a page. Once per page. */
export function SharePage() {
  const hydrated = useHydrated();
  const [isOpen, setOpen] = useState(false);
  // A page opened from a file has no address to share, nor has a page during the prerender.
  if (hydrated && !isShareable()) return null;
  return (
    <div className="share-page">
      <button
        type="button"
        className={`share-page-button ${buttonClass()}`}
        popoverTarget={panelId}
        onPointerEnter={loadPanel}
        onFocus={loadPanel}
      >
        {messages.share.open}
      </button>
      {hydrated && (
        <Popup
          id={panelId}
          popover="auto"
          role="dialog"
          aria-label={messages.share.open}
          className="share-panel"
          onToggle={({ newState }) => setOpen(newState === 'open')}
        >
          <Suspense fallback={<SharePending />}>{isOpen ? <SharePanel /> : <SharePending />}</Suspense>
        </Popup>
      )}
    </div>
  );
}

function SharePending() {
  return <p>{messages.share.loading}</p>;
}
