import './section-view.css';
import type { ReactNode } from 'react';
import { SectionAddress } from '#features/share/section-address.tsx';

/** Renders a section with its heading, which has an anchor and a copyable link. */
export function SectionView({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="section-view">
      <div className="section-view-head">
        <h2 id={id}>{heading}</h2>
        <SectionAddress id={id} heading={heading} />
      </div>
      {children}
    </section>
  );
}
