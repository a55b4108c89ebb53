import './suggest.css';
import { Suspense, useState } from 'react';
import { useHydrated } from '#lib/use-hydrated.ts';
import { Popup } from '#ui/popup.tsx';
import { messages } from '#messages/messages.ts';
import { onDemand } from '#entities/on-demand.tsx';
import { OutsideLink } from '#entities/outside-link.tsx';
import { useSite } from '#entities/vocabulary.ts';
import { fileOfPage } from '#wiki/file-of-page.ts';
import type { PageData } from '#wiki/page-data.ts';
import { editAddress } from '#wiki/site-data.ts';

const panelId = 'suggest-panel';

const [PageForm, loadForm] = onDemand(async () => {
  const { SuggestForm, suggestionFor } = await import('./suggest-tools.ts');
  return { default: ({ page }: { page: PageData }) => <SuggestForm suggestion={suggestionFor(page)} /> };
});

/**
 * Renders the way to change a page: a link to the editor of its file; without an editor, or for a page of many files, a
 * button, which only the app can answer and which no document contains. Once per page.
 */
export function SuggestPage({ page }: { page: PageData }) {
  const address = editAddress(useSite(), fileOfPage(page));
  const hydrated = useHydrated();
  const [isOpen, setOpen] = useState(false);
  if (address !== undefined) return <OutsideLink href={address}>{messages.suggest.open}</OutsideLink>;
  if (!hydrated) return null;
  return (
    <>
      <button
        type="button"
        className="suggest-page-button"
        popoverTarget={panelId}
        onPointerEnter={loadForm}
        onFocus={loadForm}
      >
        {messages.suggest.open}
      </button>
      <Popup
        id={panelId}
        popover="auto"
        role="dialog"
        aria-label={messages.suggest.open}
        className="suggest-panel"
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && (
          <Suspense fallback={<p>{messages.suggest.loading}</p>}>
            <PageForm page={page} />
          </Suspense>
        )}
      </Popup>
    </>
  );
}
