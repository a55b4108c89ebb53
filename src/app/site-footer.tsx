import { useLocation } from 'react-router';
import { useReader } from '#features/spoilers/reader-context.ts';
import { browserStorage } from '#wiki/stored-part.ts';
import { ThemeSwitch } from '#features/theme/theme-switch.tsx';
import { useHydrated } from '#lib/use-hydrated.ts';
import { pagePath, readAddress } from '#wiki/addresses.ts';
import { messages } from '#wiki/messages.ts';
import { PageLink } from '#wiki/page-link.tsx';

const lists = ['people', 'places', 'motifs', 'works', 'disagreements'] as const;

/** Which edition this is, what else there is to read, colours and licences. */
export function SiteFooter() {
  const { site } = useReader();
  const { edition } = readAddress(useLocation().pathname);
  const hydrated = useHydrated();
  const { footer, nav } = messages;
  return (
    <footer className="site-footer">
      <div className="site-footer-row layout-wrap">
        <p>{footer.edition[edition]}</p>
        <ul className="site-footer-links">
          {lists.map((name) => (
            <li key={name}>
              <PageLink path={pagePath(name)}>{nav[name]}</PageLink>
            </li>
          ))}
          <li>
            <PageLink path={pagePath('about')}>{messages.aboutTitle(site.name)}</PageLink>
          </li>
          {site.repository ? (
            <li>
              <a href={site.repository}>{footer.edit}</a>
            </li>
          ) : null}
        </ul>
        <ThemeSwitch siteId={site.id} storage={hydrated ? browserStorage('localStorage') : null} />
      </div>
    </footer>
  );
}
