import './share-page.css';
import { Suspense, useState } from 'react';
import { useHydrated } from '#lib/use-hydrated.ts';
import { buttonClass } from '#ui/button.tsx';
import { Popup } from '#ui/popup.tsx';
import { messages } from '#messages/messages.ts';
import { onDemand } from '#entities/on-demand.tsx';
import { type FoundLink, isShareable, useSharedLink } from './use-shared-link.ts';

const panelId = 'share-panel';
const [SharePanel, loadPanel] = onDemand(() => import('./share-panel.tsx'));

/** Renders the share button at the end of a page. Once per page. */
export function SharePage() {
  const hydrated = useHydrated();
  const find = useSharedLink();
  const [link, setLink] = useState<FoundLink | null>(null);
  const onToggle = async (isOpen: boolean) => setLink(isOpen ? await find() : null);
  // A page opened from a file has no address to share, nor has a page during the prerender.
  if (hydrated && !isShareable()) return null;
  return (
    <div className="share-page print-hidden">
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
          onToggle={({ newState }) => void onToggle(newState === 'open')}
        >
          <Suspense fallback={<p>{messages.share.loading}</p>}>
            {link ? <SharePanel link={link} /> : <p>{messages.share.loading}</p>}
          </Suspense>
        </Popup>
      )}
    </div>
  );
}
