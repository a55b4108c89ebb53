import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useGate } from '#features/spoilers/gate.ts';
import { GateDialog } from '#features/spoilers/gate-dialog.tsx';
import { LateNotice } from '#features/spoilers/late-notice.tsx';
import { useReader } from '#features/spoilers/reader-context.ts';
import { useGateClosed } from '#features/spoilers/use-gate-closed.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { pageAddress, readAddress } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { forgetLaterParts } from '#wiki/queries.ts';
import { rootFlag } from './root-flags.ts';
import { useCarefulTwin } from './use-careful-twin.ts';
import { useLoadedPage } from './use-loaded-page.ts';
import { useRootFlag } from './use-root-flag.ts';
import { useShowPart } from './use-show-part.ts';

/**
 * Keeps edition and data in sync with the reader's part: redirects a reader who has watched the whole film to the whole
 * story, and back again, and reloads careful pages when the part changes. Renders the gate and the notice of late data.
 */
export function EditionKeeper() {
  const { state, site } = useReader();
  const { openOnce } = useGate();
  const closed = useGateClosed();
  const hydrated = useHydrated();
  const isLate = useRootFlag('late');
  const client = useQueryClient();
  const navigate = useNavigate();
  const goToCarefulTwin = useCarefulTwin();
  const { show, showWhileWaiting } = useShowPart();
  const loaded = useLoadedPage()?.loaded;
  const { pathname, search, hash } = useLocation();
  const { edition, path } = readAddress(pathname);
  const previous = useRef<Part | null>(null);
  const finished = state.part === site.lastPart;
  const inStep = edition === 'full' || loaded === undefined || loaded.part === state.part;

  const leave = async () => {
    await goToCarefulTwin(path, state.part);
    forgetLaterParts(client, state.part);
  };
  const onPart = useEffectEvent((part: Part) => {
    const before = previous.current;
    previous.current = part;
    if (edition === 'full') {
      // A whole story that was opened once stays on the screen until the reader leaves it.
      if (before === site.lastPart && !finished) void leave();
    } else if (finished) {
      void navigate({ pathname: pageAddress(path, 'full'), search, hash }, { replace: true });
    } else if (before !== null) {
      if (loaded?.part !== part) void show(part);
    } else if (loaded && loaded.part !== part) {
      void showWhileWaiting(path, part);
    }
  });
  useEffect(() => {
    if (hydrated) onPart(state.part);
  }, [hydrated, state.part]);

  const onGate = useEffectEvent(() => {
    // A page without prerendered data is fetched only once the gate is open.
    if (edition === 'full' && loaded === undefined) void show(site.lastPart);
  });
  useEffect(() => {
    if (hydrated && !closed) onGate();
  }, [hydrated, closed]);

  useEffect(() => {
    if (!hydrated) return;
    rootFlag.set('gate', closed);
    rootFlag.set('answered', state.answered);
    if (inStep || isLate) rootFlag.set('waiting', false);
  }, [hydrated, closed, state.answered, inStep, isLate]);

  if (closed) return <GateDialog onOpenOnce={openOnce} onBack={() => void leave()} />;
  return isLate && !inStep && !finished ? <LateNotice onShow={() => void show(state.part)} /> : null;
}
