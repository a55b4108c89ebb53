import './outside-link.css';
import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { readAddress } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';

/**
 * An external link, marked visually and for screen readers. In the careful edition, which no reader who has watched the
 * whole film sees, it also warns that its target may contain spoilers. That depends on the address alone, so that
 * prerendered pages contain it and nothing shifts. `mayContainSpoilers` is false for a target that has nothing about the film.
 */
export function OutsideLink({ href, mayContainSpoilers = true, children }: OutsideLinkProps) {
  const { edition } = readAddress(useLocation().pathname);
  const { hint, hintWithNote, spoilerWarning } = messages.outside;
  const warns = mayContainSpoilers && edition === 'careful';
  return (
    <>
      <a href={href} rel="noopener noreferrer">
        {children}
        <svg className="outside-link-arrow" viewBox="0 0 10 10" aria-hidden="true">
          <path d="M2 8 8 2M3 2h5v5" fill="none" stroke="currentColor" strokeWidth="1.4" />
        </svg>
        <span className="visually-hidden">{warns ? hintWithNote({ note: spoilerWarning }) : hint}</span>
      </a>
      {warns && (
        // The name of the link contains this text already.
        <span className="outside-link-note" aria-hidden="true">
          {' '}
          {spoilerWarning}
        </span>
      )}
    </>
  );
}

interface OutsideLinkProps {
  href: string;
  mayContainSpoilers?: boolean;
  children: ReactNode;
}
