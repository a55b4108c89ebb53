import './more-menu.css';
import { useReader } from '#entities/reader-context.ts';
import { Popup } from '#ui/popup.tsx';
import { messages } from '#messages/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import { moreEntries } from './main-entries.ts';
import { NavLink } from './nav-link.tsx';

const menuId = 'more-pages';

/** Renders the button of the main navigation that opens the further pages. The browser opens it, without a script too. */
export function MoreMenu() {
  const { site } = useReader();
  return (
    <>
      <button type="button" className="more-menu-button" popoverTarget={menuId}>
        {messages.nav.more}
      </button>
      <Popup
        id={menuId}
        popover="auto"
        role="group"
        aria-label={messages.nav.more}
        className="more-menu"
        // The page behind it changes, and the menu would stay open.
        onClick={({ target, currentTarget }) => {
          if (target instanceof Element && target.closest('a')) currentTarget.hidePopover();
        }}
      >
        <ul role="list">
          {moreEntries.map((name) => (
            <li key={name}>
              <NavLink to={pagePath(name)}>{messages.nav[name]}</NavLink>
            </li>
          ))}
          <li>
            <NavLink to={pagePath('about')}>{messages.aboutTitle({ site: site.name })}</NavLink>
          </li>
        </ul>
      </Popup>
    </>
  );
}
