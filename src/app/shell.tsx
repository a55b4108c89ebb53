import './shell.css';
import { Outlet, useLocation, useNavigation } from 'react-router';
import { ReadingContext, useReader, useReading } from '#entities/reader-context.ts';
import { PreviewsOnIntent } from '#features/link-preview/previews-on-intent.tsx';
import { UpdateNotice } from '#features/offline/update-notice.tsx';
import { GateQuestion } from '#features/spoilers/gate-question.tsx';
import { LateNotice } from '#features/spoilers/late-notice.tsx';
import { UnstoredNotice } from '#features/spoilers/unstored-notice.tsx';
import { WatchedPanel } from '#features/spoilers/watched-panel.tsx';
import { HashLink } from '#lib/hash-link.tsx';
import { useHydrated } from '#lib/use-hydrated.ts';
import { messages } from '#messages/messages.ts';
import { Notice } from '#ui/notice.tsx';
import { listAbove, readAddress } from '#wiki/addresses.ts';
import { useNavigationEffects } from './use-navigation-effects.ts';
import { RestoredScroll } from './restored-scroll.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { useCurrentReading } from './use-current-reading.ts';
import { useLoadedPage } from './use-loaded-page.ts';
import { usePrefetch } from './use-prefetch.ts';
import { useReadingEffects } from './use-reading-effects.ts';

/** Provides the current reading to the page and to everything around it. */
export function Shell() {
  return (
    <ReadingContext value={useCurrentReading()}>
      <Frame />
    </ReadingContext>
  );
}

/** Renders what the head script shows where a script of the app cannot be loaded; the app, which runs, removes it. */
function ScriptsFailed() {
  return (
    <div className="scripts-failed layout-wrap">
      <Notice>
        <p>{messages.states.scriptsFailed}</p>
      </Notice>
    </div>
  );
}

/** Renders header, `main` with the gate, the notices and the page, and footer. */
function Frame() {
  const pending = useNavigation().state !== 'idle';
  const hydrated = useHydrated();
  const { shows, part } = useReading();
  const { goBack, loadAgain } = useReadingEffects();
  useNavigationEffects();
  usePrefetch();
  const shown = useLoadedPage()?.loaded.part;
  const { pathname } = useLocation();
  const { edition, path } = readAddress(pathname);
  const { twin = listAbove(path) } = useReader();
  return (
    <>
      <HashLink className="skip-link" target="main">
        {messages.skipLink}
      </HashLink>
      <SiteHeader />
      {!hydrated && <ScriptsFailed />}
      <WatchedPanel />
      <main id="main" className="page" tabIndex={-1} aria-busy={pending}>
        {/* Every document of the whole story contains the question; the head script decides whether it is asked. */}
        {(hydrated ? shows === 'gate' : edition === 'full') && <GateQuestion twin={twin} onBack={goBack} />}
        <div className="page-notices layout-wrap">
          <LateNotice onShow={loadAgain} />
          <UnstoredNotice />
        </div>
        {/* Remounted for every page and part, never updated: translators and other extensions replace text nodes, which
            React would then fail to find, or leave on the page. */}
        <div className="page-content" key={`${pathname} ${shown}`}>
          <Outlet />
          <PreviewsOnIntent part={part} />
        </div>
      </main>
      <UpdateNotice />
      <SiteFooter />
      <RestoredScroll />
    </>
  );
}
