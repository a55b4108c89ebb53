import './footnotes.css';
import { type ReactNode, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useHydrated } from '#lib/use-hydrated.ts';
import { Popup } from '#ui/popup.tsx';
import { messages } from '#messages/messages.ts';
import { type CitationOpening, OpenCitationContext } from '#entities/open-citation.ts';
import { onDemand } from '#entities/on-demand.tsx';
import { citedIn, listRanges, ReferencesProvider } from '#entities/prose-view.tsx';
import type { ReferenceData } from '#wiki/shared-data.ts';

const [Footnote] = onDemand(() => import('./footnote.tsx'));
/** What the popover shows: the sources of a statement, and the marker that opened them. */
interface Shown {
  references: readonly ReferenceData[];
  marker: HTMLElement | null;
}

const nothing: Shown = { references: [], marker: null };

/** Only readers with a keyboard need it. */
async function groupMarkers(): Promise<void> {
  try {
    const { oneTabStopEach } = await import('./one-tab-stop.ts');
    oneTabStopEach();
  } catch {
    // Each marker stays a stop of its own.
  }
}

/**
 * Provides a page's references to the citations below it, and opens the sources of a citation beside its marker, in
 * one popover for all. Escape, a click outside and Tab past its end close it.
 */
export function Footnotes({ references, renderFoot, children }: FootnotesProps) {
  const hydrated = useHydrated();
  const popup = useRef<HTMLDivElement>(null);
  const [opening, setOpening] = useState<CitationOpening | null>(null);
  // What it shows stays until it is closed: the browser returns the focus only from an element that is still there.
  const [shown, setShown] = useState(nothing);
  const [shownFor, setShownFor] = useState(references);
  // Another page or part has other reference numbers.
  if (shownFor !== references) {
    setShownFor(references);
    setOpening(null);
  }
  const [openedFor, setOpenedFor] = useState(opening);
  if (opening !== openedFor) {
    setOpenedFor(opening);
    if (opening) setShown({ references: citedIn(references, opening.citations), marker: opening.marker });
  }

  useEffect(() => {
    const stop = new AbortController();
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key !== 'Tab') return;
      stop.abort();
      void groupMarkers();
    };
    document.addEventListener('keydown', onKey, { signal: stop.signal });
    return () => stop.abort();
    // Other references have other markers.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [references]);

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
        aria-label={
          shown.references.length > 0
            ? messages.footnote.label({
                sources: shown.references.length,
                numbers: listRanges(shown.references.map(({ number }) => number)),
              })
            : undefined
        }
        tabIndex={-1}
        className="footnote"
        onToggle={({ newState }) => {
          if (newState === 'open') return;
          setOpening(null);
          setShown(nothing);
        }}
      >
        {shown.references.length > 0 && (
          <Suspense fallback={<p>{messages.footnote.loading}</p>}>
            <Footnote references={shown.references} onFollow={() => setOpening(null)} />
            {shown.marker && renderFoot(shown.marker)}
          </Suspense>
        )}
      </Popup>
    </ReferencesProvider>
  );
}

interface FootnotesProps {
  references: readonly ReferenceData[];
  /** Renders what stands below the sources of the statement with a marker. */
  renderFoot: (marker: HTMLElement) => ReactNode;
  children: ReactNode;
}
