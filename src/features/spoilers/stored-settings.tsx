import './stored-settings.css';
import { useReader } from '#entities/reader-context.ts';
import { messages } from '#messages/messages.ts';
import { Button } from '#ui/button.tsx';
import { removeSettings } from '#wiki/settings.ts';
import { watchedPanelId } from './watched-panel.tsx';
import { watchedState } from './watched-state.ts';

/** Renders what the browser remembers of the reader, and buttons to change their part and to forget everything. */
export function StoredSettings() {
  const { part, site, settings } = useReader();
  const texts = messages.settings;
  const watched = messages.watched;
  return (
    <>
      <p>{texts.explain}</p>
      <p>{watched.label(watchedState(part, site.lastPart))}</p>
      <div className="stored-settings-buttons">
        <Button popoverTarget={watchedPanelId}>{texts.change}</Button>
        <Button onClick={() => removeSettings(settings)}>{texts.remove}</Button>
      </div>
    </>
  );
}
