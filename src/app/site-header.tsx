import './shell.css';
import { useLocation } from 'react-router';
import { OfflineMark } from '#features/offline/offline-mark.tsx';
import { SearchLauncher } from '#features/search/search-launcher.tsx';
import { useReader, useReading } from '#entities/reader-context.ts';
import { WatchedButton } from '#features/spoilers/watched-button.tsx';
import { pagePath, readAddress } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import type { LogoData } from '#wiki/site-data.ts';
import { mainEntries } from './main-entries.ts';
import { MoreMenu } from './more-menu.tsx';
import { NavLink } from './nav-link.tsx';

/** Renders the name of the wiki, the main navigation, the search and the reader's progress. */
export function SiteHeader() {
  const { part: watched, site } = useReader();
  const { edition } = readAddress(useLocation().pathname);
  const { part } = useReading();
  return (
    <header className="site-header">
      <div className="site-header-row layout-wrap">
        <PageLink path={pagePath('home')} className="site-brand">
          <Logo strokes={site.mark} />
          {site.name}
        </PageLink>
        <OfflineMark />
        <nav className="site-nav" aria-label={messages.nav.label}>
          <ul>
            {mainEntries.map((name) => (
              <li key={name}>
                <NavLink to={pagePath(name)}>{messages.nav[name]}</NavLink>
              </li>
            ))}
            <li>
              <MoreMenu />
            </li>
          </ul>
        </nav>
        <SearchLauncher part={part} edition={edition} />
        {/* Remounted when the part changes: text that a translator inserted in its place would stay. */}
        <WatchedButton key={watched} />
      </div>
    </header>
  );
}

const toneClasses: Partial<Record<LogoData[number]['tone'], string>> = {
  paper: 'site-mark-paper',
  ink: 'site-mark-ink',
  warm: 'site-mark-warm',
  shade: 'site-mark-shade',
};

function Logo({ strokes }: { strokes: LogoData }) {
  return (
    <svg className="site-mark" viewBox="0 0 64 64" aria-hidden="true">
      {strokes.map(({ d, tone }) => (
        <path key={d} className={toneClasses[tone]} d={d} />
      ))}
    </svg>
  );
}
