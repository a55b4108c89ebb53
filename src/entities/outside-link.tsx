import './outside-link.css';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { readAddress } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';

/**
 * A link that leaves the site, marked for those who see and for those who listen. In the careful edition, which nobody
 * reads who has watched it all, it also says that what it leads to may tell more; the address alone decides that, so
 * that it stands in prerendered pages and never moves anything. `tells` is false where nothing there is of the film.
 */
export function OutsideLink({ href, tells = true, children }: OutsideLinkProps) {
  const { edition } = readAddress(useLocation().pathname);
  const { mark, markNote, mayTell } = messages.outside;
  const warns = tells && edition === 'careful';
  return (
    <>
      <a href={href} rel="noopener noreferrer">
        {children}
        <svg className="outside-link-mark" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
          <path d="M2 8 8 2M3 2h5v5" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
        <span className="visually-hidden">{warns ? markNote({ note: mayTell }) : mark}</span>
      </a>
      {warns && (
        // Its words are part of the link's name already.
        <span className="outside-link-note" aria-hidden="true">
          {' '}
          {mayTell}
        </span>
      )}
    </>
  );
}

interface OutsideLinkProps {
  href: string;
  tells?: boolean;
  children: ReactNode;
}
