import './footnotes.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
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
  const [shownFor, setShownFor] = useState(references);
  // Another page or part has other reference numbers.
  if (shownFor !== references) {
    setShownFor(references);
    setOpening(null);
  }

  useEffect(() => {
    if (!opening) return undefined;
    const { mark, onClose } = opening;
    const surface = popup.current;
    // Closing returns the focus to the marker, since not every browser focuses it on click.
    mark.focus({ preventScroll: true });
    mark.scrollIntoView({ block: 'nearest' });
    surface?.showPopover();
    surface?.focus({ preventScroll: true });
    return () => {
      surface?.hidePopover();
      onClose();
    };
  }, [opening]);

  const reference = references.find(({ number }) => number === opening?.number);
  return (
    <ReferencesProvider references={references}>
      <OpenCitationContext value={hydrated ? setOpening : null}>{children}</OpenCitationContext>
      <Popup
        ref={popup}
        popover="auto"
        role="dialog"
        aria-label={reference && messages.footnote.label({ number: reference.number })}
        tabIndex={-1}
        className="footnote"
        onToggle={({ newState }) => {
          if (newState === 'closed') setOpening(null);
        }}
      >
        {reference && <Footnote reference={reference} onFollow={() => setOpening(null)} />}
      </Popup>
    </ReferencesProvider>
  );
}
