import './section-view.css';
import type { ReactNode } from 'react';
import { HashLink } from '#lib/hash-link.tsx';
import { messages } from '#wiki/messages.ts';

/** A section with its heading, which has an address of its own that can be copied. */
export function SectionView({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="section-view">
      <div className="section-view-head">
        <h2 id={id} tabIndex={-1}>
          {heading}
        </h2>
        <HashLink
          target={id}
          className="section-view-address print-hidden"
          aria-label={messages.article.linkTo(heading)}
        >
          #
        </HashLink>
      </div>
      {children}
    </section>
  );
}
