import './watched-panel.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { useReader } from '#entities/reader-context.ts';
import { useOnline } from '#lib/use-online.ts';
import { messages } from '#messages/messages.ts';
import { type Part, partFrom } from '#wiki/part.ts';
import { keptParts } from '#wiki/kept-parts.ts';
import { partsQuery } from '#wiki/queries.ts';
import type { PartsData } from '#wiki/site-data.ts';
import { useContentSource } from '#entities/use-page.ts';
import { PlaceMarker } from './place-marker.tsx';
import { watchedState } from './watched-state.ts';

/**
 * Renders the content of the panel: the choice of how far the reader has watched, which is then applied. Going forward
 * asks once, in the same place; going back does not. The focus moves to the slider.
 */
export default function WatchedChoice({ onClose }: { onClose: () => void }) {
  const { part: watchedPart, settings, site } = useReader();
  const sliderId = useId();
  const slider = useRef<HTMLInputElement>(null);
  const [part, setPart] = useState<Part>(watchedPart);
  const [asking, setAsking] = useState(false);
  const { data } = useQuery(partsQuery(useContentSource(), watchedPart));
  const online = useOnline();
  // Read again whenever the panel opens offline, since the worker may have changed what is on the device.
  const { data: kept } = useQuery({
    queryKey: ['kept parts'],
    queryFn: () => keptParts(),
    enabled: !online,
    staleTime: 0,
    networkMode: 'always',
  });
  const far = watchedState(part, site.lastPart);
  const watched = messages.watched;
  const choice = messages.watchedChoice;
  useEffect(() => slider.current?.focus(), []);
  return (
    <>
      <h2 className="watched-panel-title">{watched.title}</h2>
      <p className="watched-panel-explain">{choice.explain}</p>
      <div className="watched-panel-slider">
        <label htmlFor={sliderId}>{choice.slider}</label>
        <PlaceMarker className="watched-panel-marker" part={part} />
        {/* Invisible, on top of the marker: dragging or tapping the marker, or pressing keys, moves this slider. */}
        <input
          ref={slider}
          id={sliderId}
          type="range"
          min={0}
          max={site.lastPart}
          step={1}
          value={part}
          aria-valuetext={watched.label(far)}
          onChange={(event) => {
            setPart(partFrom(event.target.value, site.lastPart));
            setAsking(false);
          }}
        />
        <output htmlFor={sliderId} className="watched-panel-value">
          {watched.label(far)}
        </output>
      </div>
      <Cues part={part} last={site.lastPart} cues={data?.cues} />
      {!online && part !== watchedPart && kept && (
        <p role="status" className="watched-panel-cue">
          {kept.includes(part) ? choice.kept({ part }) : choice.notKept({ part })}
        </p>
      )}
      {asking && (
        <p role="alert" className="watched-panel-confirm">
          {choice.confirm({ ...far, watched: part === site.lastPart ? 'all' : 'some' })}
        </p>
      )}
      {/* The same two buttons before and after the question, so that the focus stays where it is. */}
      <div className="watched-panel-actions">
        <Button
          tone="warm"
          onClick={({ detail }) => {
            // The second click of a double click does not answer the question.
            if (asking && detail > 1) return;
            if (part > watchedPart && !asking) setAsking(true);
            else {
              settings.part.set(part);
              onClose();
            }
          }}
        >
          {asking ? choice.confirmYes({ part }) : choice.apply({ part })}
        </Button>
        <Button
          onClick={() => {
            if (!asking) return onClose();
            setPart(watchedPart);
            setAsking(false);
          }}
        >
          {asking ? choice.confirmNo({ part: watchedPart }) : choice.close}
        </Button>
      </div>
    </>
  );
}

/** Renders how a viewer can recognise the end of the chosen part, and of the next one; later cues are not shown. */
function Cues({ part, last, cues }: { part: Part; last: Part; cues: PartsData['cues'] | undefined }) {
  const choice = messages.watchedChoice;
  const cueOf = (wanted: number) => cues?.find((cue) => cue.part === wanted)?.cue;
  if (part === last) return <p className="watched-panel-cue">{choice.cueAfterLast}</p>;
  const reached = cueOf(part);
  const next = cueOf(part + 1);
  return (
    <div className="watched-panel-cue">
      {part === 0 ? (
        <p>{choice.cueBefore}</p>
      ) : (
        // Nothing is shown before the cues are loaded, or if they cannot be.
        cues && <p>{reached === undefined ? choice.cueUnknown : choice.cueReached({ part, cue: reached })}</p>
      )}
      {next === undefined ? null : <p>{choice.cueNext({ part: part + 1, cue: next })}</p>}
    </div>
  );
}
