import './section-view.css';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { SectionAddress } from '#features/share/section-address.tsx';
import { OpenedContext } from '#ui/opened.ts';

/**
 * Renders a section with its heading, which has an anchor and a copyable link. With a `count` it is folded: what stands
 * behind the text opens at its heading, and for find-in-page and links to anything in it.
 */
export function SectionView({ id, heading, count, printed = false, children }: SectionViewProps) {
  const title = <h2 id={id}>{heading}</h2>;
  if (count !== undefined) {
    return (
      <FoldedSection
        printed={printed}
        summary={
          <>
            {title}
            <span className="section-view-count">{count}</span>
          </>
        }
      >
        {children}
      </FoldedSection>
    );
  }
  return (
    <section className="section-view">
      <div className="section-view-head">
        {title}
        <SectionAddress id={id} heading={heading} />
      </div>
      {children}
    </section>
  );
}

function FoldedSection({ summary, printed, children }: FoldedSectionProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  // A browser may have opened it before, for the hash of the address.
  useEffect(() => setOpened(details.current?.open === true), []);
  return (
    <section className={printed ? 'section-view' : 'section-view print-hidden'}>
      <details
        ref={details}
        className="section-view-folded"
        onToggle={({ currentTarget }) => currentTarget.open && setOpened(true)}
      >
        <summary className="section-view-head">{summary}</summary>
        <OpenedContext value={opened}>{children}</OpenedContext>
      </details>
    </section>
  );
}

interface SectionViewProps {
  id: string;
  heading: string;
  /** The number of its items, if it is folded. */
  count?: number | undefined;
  /** Whether it is on paper too, although it is folded: there are only the text and its sources. */
  printed?: boolean | undefined;
  children: ReactNode;
}

interface FoldedSectionProps {
  summary: ReactNode;
  printed: boolean;
  children: ReactNode;
}
