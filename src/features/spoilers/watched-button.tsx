import './watched-button.css';
import { useReader } from '#entities/reader-context.ts';
import { messages } from '#messages/messages.ts';
import { PlaceMarker } from './place-marker.tsx';
import { prepareWatchedPanel, watchedPanelId } from './watched-panel.tsx';
import { watchedState } from './watched-state.ts';

/** Renders the header's button with the reader's progress, which opens the panel to change it. */
export function WatchedButton() {
  const { part, site } = useReader();
  const watched = messages.watched;
  const far = watchedState(part, site.lastPart);
  const all = [0, site.lastPart - 1, site.lastPart].map((each) => watched.short(watchedState(each, site.lastPart)));
  return (
    <button
      type="button"
      className="watched-button"
      data-needs-app
      popoverTarget={watchedPanelId}
      onPointerEnter={prepareWatchedPanel}
      onFocus={prepareWatchedPanel}
      aria-label={watched.open({ label: watched.label(far) })}
    >
      <PlaceMarker className="watched-button-marker" part={part} />
      <span className="watched-button-label" data-all={all.join('\n')}>
        {watched.short(far)}
      </span>
    </button>
  );
}
