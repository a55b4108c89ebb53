import './footnotes.css';
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useHydrated } from '#lib/use-hydrated.ts';
import { Popup } from '#ui/popup.tsx';
import { messages } from '#messages/messages.ts';
import { type CitationOpening, OpenCitationContext } from '#entities/open-citation.ts';
import { ReferencesProvider } from '#entities/prose-view.tsx';
import type { ReferenceData } from '#wiki/shared-data.ts';
import { Footnote } from './footnote.tsx';

/**
 * Provides a page's references to the citations below it, and opens a citation's source beside its marker, in one
 * popover for all. Escape, a click outside and Tab past its end close it.
 */
export function Footnotes({ references, children }: { references: readonly ReferenceData[]; children: ReactNode }) {
  const hydrated = useHydrated();
  const popup = useRef<HTMLDivElement>(null);
  const [opening, setOpening] = useState<CitationOpening | null>(null);
  // What it shows stays until it is closed: the browser returns the focus only from an element that is still there.
  const [shown, setShown] = useState<ReferenceData | null>(null);
  const [shownFor, setShownFor] = useState(references);
  // Another page or part has other reference numbers.
  if (shownFor !== references) {
    setShownFor(references);
    setOpening(null);
  }
  const opened = references.find(({ number }) => number === opening?.number);
  if (opened && opened !== shown) setShown(opened);

  // Before the next paint, so that no frame shows what belongs to another part.
  useLayoutEffect(() => {
    if (!opening) return undefined;
    const { marker, onClose } = opening;
    const surface = popup.current;
    // Closing returns the focus to the marker, since not every browser focuses it on click.
    marker.focus({ preventScroll: true });
    marker.scrollIntoView({ block: 'nearest' });
    surface?.showPopover();
    surface?.focus({ preventScroll: true });
    return () => {
      surface?.hidePopover();
      // The marker may belong to a text that only another part has.
      if (!marker.isConnected) document.querySelector('main')?.focus({ preventScroll: true });
      onClose();
    };
  }, [opening]);

  return (
    <ReferencesProvider references={references}>
      <OpenCitationContext value={hydrated ? setOpening : null}>{children}</OpenCitationContext>
      <Popup
        ref={popup}
        popover="auto"
        role="dialog"
        aria-label={shown ? messages.footnote.label({ number: shown.number }) : undefined}
        tabIndex={-1}
        className="footnote"
        onToggle={({ newState }) => {
          if (newState === 'open') return;
          setOpening(null);
          setShown(null);
        }}
      >
        {shown && <Footnote reference={shown} onFollow={() => setOpening(null)} />}
      </Popup>
    </ReferencesProvider>
  );
}
