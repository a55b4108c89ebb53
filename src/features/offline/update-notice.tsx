import { createContext, useContext, useSyncExternalStore } from 'react';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { messages } from '#messages/messages.ts';
import type { UpdateStore } from './update-store.ts';

/** The store of updates; null if there is no offline worker. */
export const UpdateContext = createContext<UpdateStore | null>(null);

const never = () => () => undefined;

/** Renders an offer to load a new edition of the wiki. The page never reloads unasked. */
export function UpdateNotice() {
  const updates = useContext(UpdateContext);
  const ready = useSyncExternalStore(updates?.subscribe ?? never, updates?.isReady ?? (() => false), () => false);
  if (!updates || !ready) return null;
  return (
    <Notice>
      <p role="status">{messages.offline.updated}</p>
      <Button onClick={updates.apply}>{messages.offline.reload}</Button>
    </Notice>
  );
}
