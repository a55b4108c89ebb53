import './shell.css';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { UpdateNotice } from '#features/offline/update-notice.tsx';
import { WatchedPanel } from '#features/spoilers/watched-panel.tsx';
import { HashLink } from '#lib/hash-link.tsx';
import { messages } from '#wiki/messages.ts';
import { EditionKeeper } from './edition-keeper.tsx';
import { NavigationEffects } from './navigation-effects.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';

/** What stands around every page: header, the page in `main`, footer, and what keeps reader and edition together. */
export function Shell() {
  const pending = useNavigation().state !== 'idle';
  return (
    <>
      <HashLink className="skip-link" target="main">
        {messages.skipLink}
      </HashLink>
      <SiteHeader />
      <WatchedPanel />
      <main id="main" className="page" tabIndex={-1} aria-busy={pending}>
        <div className="layout-wrap">
          <UpdateNotice />
          <EditionKeeper />
        </div>
        <Outlet />
      </main>
      <SiteFooter />
      <NavigationEffects />
      <ScrollRestoration />
    </>
  );
}
