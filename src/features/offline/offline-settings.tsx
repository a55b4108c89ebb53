import './offline-settings.css';
import { Button } from '#ui/button.tsx';
import { DataEntry, DataList } from '#ui/data-list.tsx';
import { useHydrated } from '#lib/use-hydrated.ts';
import { locale, messages } from '#messages/messages.ts';
import type { OfflineProgress } from '#wiki/offline-messages.ts';
import { useOffline } from './offline-store.ts';

const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'medium' });

/** Renders what this device keeps for reading offline, how far that is, and buttons to keep and to remove it. */
export function OfflineSettings() {
  const { progress, kept, actions } = useOffline();
  const isPossible = !useHydrated() || 'serviceWorker' in navigator;
  const { explain, stage, keep, remove, kept: heading, keptPart } = messages.offline;
  if (!isPossible) return <p>{stage.unavailable}</p>;
  return (
    <>
      <p>{explain}</p>
      <p role="status">{progress ? textOf(progress) : stage.checking}</p>
      {progress?.stage === 'keeping' && progress.size > 0 && (
        <progress
          className="offline-progress"
          aria-label={messages.offline.title}
          value={progress.done}
          max={progress.size}
        />
      )}
      {kept.length > 0 && (
        <>
          <h3>{heading}</h3>
          <DataList>
            {kept.map(({ part: each, size, at }) => (
              <DataEntry key={each} term={messages.part({ part: each })}>
                {keptPart({ size: sizeText(size), date: dates.format(at) })}
              </DataEntry>
            ))}
          </DataList>
        </>
      )}
      <div className="offline-buttons">
        <Button disabled={!actions} onClick={() => void actions?.keepAll()}>
          {keep}
        </Button>
        <Button disabled={!actions} onClick={() => void actions?.removeAll()}>
          {remove}
        </Button>
      </div>
    </>
  );
}

function textOf({ part, stage, done, size, bytes }: OfflineProgress): string {
  const { stage: texts } = messages.offline;
  const name = messages.part({ part });
  const sized = { part: name, size: sizeText(size) };
  return {
    keeping: size === 0 ? texts.checking : texts.keeping({ ...sized, done: sizeText(done) }),
    ready: texts.ready({ part: name }),
    'on-request':
      bytes === 0 ? texts.notStored({ part: name }) : texts.onRequest({ part: name, size: sizeText(bytes) }),
    'no-room': texts.noRoom,
    stopped: texts.stopped,
    nothing: texts.nothing,
  }[stage];
}

/** Returns a size in megabytes, in steps of a tenth. */
function sizeText(bytes: number): string {
  return messages.offline.size({ megabytes: Math.ceil(bytes / 100_000) / 10 });
}
