import './outside-link.css';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { readAddress } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';

/**
 * An external link, marked visually and for screen readers. In the careful edition, which no reader who has watched the
 * whole film sees, it also warns that its target may contain spoilers. That depends on the address alone, so that
 * prerendered pages contain it and nothing shifts. `tells` is false if the target has nothing about the film.
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
        // The name of the link contains this text already.
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
