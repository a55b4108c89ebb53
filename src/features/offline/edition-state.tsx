import { Button } from '#ui/button.tsx';
import { messages } from '#messages/messages.ts';
import { useOffline } from './offline-store.ts';

/** Renders whether there is a newer edition of the wiki than the page shows, with a button to load it. */
export function EditionState() {
  const { hasUpdate, actions } = useOffline();
  const { edition } = messages.offline;
  const { offered, reload } = messages.update;
  if (!actions) return <p>{edition.none}</p>;
  if (!hasUpdate) return <p>{edition.newest}</p>;
  return (
    <>
      <p>{offered}</p>
      <p>
        <Button onClick={actions.takeUpdate}>{reload}</Button>
      </p>
    </>
  );
}
