import { useLocation } from 'react-router';
import { useReader } from '#features/spoilers/reader-context.ts';
import { WatchedButton } from '#features/spoilers/watched-button.tsx';
import { pagePath, readAddress } from '#wiki/addresses.ts';
import { messages } from '#wiki/messages.ts';
import { PageLink } from '#wiki/page-link.tsx';

const entries = ['characters', 'timeline', 'reviews', 'film', 'sources'] as const;

/** The name of the wiki, the main navigation and the balloon. */
export function SiteHeader() {
  const { site } = useReader();
  const { path } = readAddress(useLocation().pathname);
  const isCurrent = (entry: string) => path === entry || path.startsWith(`${entry}/`);
  return (
    <header className="site-header">
      <div className="site-header-row layout-wrap">
        <PageLink path={pagePath('home')} className="site-brand">
          <DoorPlate />
          {site.name}
        </PageLink>
        <nav className="site-nav" aria-label={messages.nav.label}>
          <ul>
            {entries.map((name) => {
              const entry = pagePath(name);
              return (
                <li key={name}>
                  <PageLink path={entry} aria-current={path === entry ? 'page' : isCurrent(entry) ? 'true' : undefined}>
                    {messages.nav[name]}
                  </PageLink>
                </li>
              );
            })}
          </ul>
        </nav>
        <WatchedButton />
      </div>
    </header>
  );
}

function DoorPlate() {
  return (
    <svg className="door-plate" viewBox="0 0 40 48" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="38" height="46" rx="4" className="door-plate-ground" />
      {[7, 33].flatMap((x) =>
        [7, 41].map((y) => <circle key={`${x} ${y}`} cx={x} cy={y} r="1.8" className="door-plate-mark" />),
      )}
      <path d="M11 12h18.5L20.4 37h-6.3l8.2-18.8H11z" className="door-plate-mark" />
    </svg>
  );
}
