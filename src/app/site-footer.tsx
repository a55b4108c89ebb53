import './shell.css';
import { useLocation } from 'react-router';
import { KeyboardHelp } from '#features/keyboard-help/keyboard-help.tsx';
import { SuggestPage } from '#features/suggest/suggest-page.tsx';
import { useReader } from '#entities/reader-context.ts';
import { listPages, type PageName, pagePath, readAddress } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import { mainEntries } from './main-entries.ts';
import { useLoadedPage } from './use-loaded-page.ts';

// Pages of the main navigation are not repeated in the footer.
const inHeader: readonly PageName[] = mainEntries;
const lists = [
  'soFar',
  ...listPages().filter((name) => !inHeader.includes(name)),
  'disagreements',
  'changes',
  'search',
  'settings',
] as const;

/** Renders the current edition, links to the other pages, the list of shortcuts, and the way to change the page. */
export function SiteFooter() {
  const { site } = useReader();
  const { edition } = readAddress(useLocation().pathname);
  const page = useLoadedPage()?.page;
  const footer = messages.footer;
  const nav = messages.nav;
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
            <PageLink path={pagePath('about')}>{messages.aboutTitle({ site: site.name })}</PageLink>
          </li>
          <li>
            <PageLink path={pagePath('contribute')}>{nav.contribute}</PageLink>
          </li>
        </ul>
        <KeyboardHelp />
        {page && <SuggestPage key={page.path} page={page} />}
      </div>
    </footer>
  );
}
