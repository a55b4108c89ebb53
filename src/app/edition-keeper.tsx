import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useLocation, useNavigate, useRevalidator } from 'react-router';
import { useGate } from '#features/spoilers/gate.ts';
import { GateDialog } from '#features/spoilers/gate-dialog.tsx';
import { LateNotice } from '#features/spoilers/late-notice.tsx';
import { useReader } from '#features/spoilers/reader-context.ts';
import { useGateClosed } from '#features/spoilers/use-gate-closed.ts';
import { useHydrated } from '#lib/use-hydrated.ts';
import { pageAddress, readAddress } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { forgetLaterParts } from '#wiki/queries.ts';
import { rootMark } from './root-marks.ts';
import { useCarefulTwin } from './use-careful-twin.ts';
import { useLoadedPage } from './use-loaded-page.ts';

/**
 * Keeps the edition and the data in step with the reader's part: someone who has watched it all is led to the whole
 * story, someone who goes back leaves it, and careful pages are loaded again at a new part. Shows the gate, and the
 * notice of late data.
 */
export function EditionKeeper() {
  const { state, site } = useReader();
  const { openOnce } = useGate();
  const closed = useGateClosed();
  const hydrated = useHydrated();
  const client = useQueryClient();
  const navigate = useNavigate();
  const leaveWholeStory = useCarefulTwin();
  const { revalidate } = useRevalidator();
  const loaded = useLoadedPage()?.loaded;
  const { pathname, search, hash } = useLocation();
  const { edition, path } = readAddress(pathname);
  const previous = useRef<Part | null>(null);
  const finished = state.part === site.lastPart;
  const inStep = edition === 'full' || loaded === undefined || loaded.part === state.part;

  const leave = () => {
    void leaveWholeStory(path, state.part).then(() => forgetLaterParts(client, state.part));
  };
  const onPart = useEffectEvent((part: Part) => {
    const before = previous.current;
    previous.current = part;
    if (edition === 'full') {
      // Where the whole story was opened for once, what it shows stays until it is left.
      if (before === site.lastPart && !finished) leave();
      return;
    }
    if (finished) {
      void navigate({ pathname: pageAddress(path, 'full'), search, hash }, { replace: true });
    } else if (loaded?.part !== part && !(before === null && rootMark.has('late'))) {
      // At the first look a page whose data came too late has been shown as of part 0, and stays so.
      // What is on the screen is forgotten once it is no longer needed.
      void revalidate().then(() => forgetLaterParts(client, part));
    }
  });
  useEffect(() => {
    if (hydrated) onPart(state.part);
  }, [hydrated, state.part]);

  useEffect(() => {
    if (!hydrated) return;
    rootMark.set('gate', closed);
    rootMark.set('answered', state.answered);
    if (inStep || rootMark.has('late')) rootMark.set('waiting', false);
  }, [hydrated, closed, state.answered, inStep]);

  if (closed) return <GateDialog onOpenOnce={openOnce} onBack={leave} />;
  const isLate = hydrated && !inStep && !finished && rootMark.has('late');
  return isLate ? <LateNotice onShow={() => void revalidate()} /> : null;
}
