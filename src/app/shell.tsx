import './shell.css';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { LinkPreviews } from '#features/link-preview/link-previews.tsx';
import { usePreviewSetting } from '#features/link-preview/preview-setting.ts';
import { UpdateNotice } from '#features/offline/update-notice.tsx';
import { useReader } from '#features/spoilers/reader-context.ts';
import { WatchedPanel } from '#features/spoilers/watched-panel.tsx';
import { HashLink } from '#lib/hash-link.tsx';
import { useHydrated } from '#lib/use-hydrated.ts';
import { messages } from '#messages/messages.ts';
import { browserStorage } from '#wiki/stored-part.ts';
import { EditionKeeper } from './edition-keeper.tsx';
import { NavigationEffects } from './navigation-effects.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { useShownPart } from './use-shown-part.ts';

/**
 * Renders what surrounds every page: header, `main` with the page, footer, and the component that keeps reader and
 * edition in sync.
 */
export function Shell() {
  const pending = useNavigation().state !== 'idle';
  const storage = useHydrated() ? browserStorage('localStorage') : null;
  const previews = usePreviewSetting(useReader().site.id, storage);
  return (
    <>
      <HashLink className="skip-link" target="main">
        {messages.skipLink}
      </HashLink>
      <SiteHeader storage={storage} />
      <WatchedPanel />
      <main id="main" className="page" tabIndex={-1} aria-busy={pending}>
        <div className="page-notices layout-wrap">
          <EditionKeeper />
        </div>
        <Outlet context={previews} />
        <LinkPreviews part={useShownPart()} setting={previews} />
      </main>
      <UpdateNotice />
      <SiteFooter storage={storage} previews={previews} />
      <NavigationEffects />
      <ScrollRestoration />
    </>
  );
}
