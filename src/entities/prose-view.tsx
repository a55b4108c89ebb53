import './prose-view.css';
import { createContext, type MouseEvent, type ReactNode, useContext, useRef, useState } from 'react';
import { HashLink } from '#lib/hash-link.tsx';
import { isPlainClick } from '#lib/plain-click.ts';
import { messages } from '#messages/messages.ts';
import { OpenCitationContext } from './open-citation.ts';
import { OutsideLink } from './outside-link.tsx';
import { PageLink } from './page-link.tsx';
import type { Inline, Paragraph, Prose } from '#wiki/prose.ts';
import type { ReferenceData } from '#wiki/shared-data.ts';

const ReferencesContext = createContext<readonly ReferenceData[]>([]);

/** Makes a page's reference list known to the citations below it. */
export function ReferencesProvider({
  references,
  children,
}: {
  references: readonly ReferenceData[];
  children: ReactNode;
}) {
  return <ReferencesContext value={references}>{children}</ReferencesContext>;
}

/** The entries of the page's reference list with these numbers. */
export function useReferences(numbers: readonly number[]): ReferenceData[] {
  const references = useContext(ReferencesContext);
  return references.filter(({ number }) => numbers.includes(number));
}

/** The id of an entry of the reference list, to which citations lead. */
export function referenceId(number: number): string {
  return `ref-${number}`;
}

/** Compiled prose, as running text. */
export function ProseView({ prose }: { prose: Prose }) {
  // Compiled prose never changes its order, so that a piece's place is its identity.
  return prose.map((piece, place) => <Piece key={place} piece={piece} />);
}

/** Compiled paragraphs. */
export function Paragraphs({ paragraphs, className }: { paragraphs: readonly Paragraph[]; className?: string }) {
  return paragraphs.map(({ text }, place) => (
    <p key={place} className={className}>
      <ProseView prose={text} />
    </p>
  ));
}

/** The marks of sources behind a statement, in the order of the list. */
export function FootnoteSigns({ numbers }: { numbers: readonly number[] }) {
  return numbers.toSorted((one, other) => one - other).map((number) => <FootnoteSign key={number} number={number} />);
}

function Piece({ piece }: { piece: Inline }): ReactNode {
  if (typeof piece === 'string') return keepHyphenatedNamesUnbroken(piece);
  if (piece.kind === 'language') return <span lang={piece.lang}>{piece.text}</span>;
  if (piece.kind === 'citation') return <FootnoteSign number={piece.reference} />;
  const children = <ProseView prose={piece.children} />;
  if (piece.kind === 'page-link') {
    return (
      <PageLink path={piece.path} hash={piece.hash}>
        {children}
      </PageLink>
    );
  }
  if (piece.kind === 'outside-link') return <OutsideLink href={piece.href}>{children}</OutsideLink>;
  return piece.kind === 'strong' ? <strong>{children}</strong> : <em>{children}</em>;
}

/** A word such as "Min-ho" does not break at its hyphen, nor "No. 7" behind its period. */
function keepHyphenatedNamesUnbroken(text: string): ReactNode {
  const pieces = text.replace(/\bNo\. (?=\d)/g, 'No.\u00a0').split(/(\p{Lu}\p{Ll}+-\p{Ll}+)/u);
  if (pieces.length === 1) return pieces[0];
  return pieces.map((piece, at) =>
    at % 2 === 0 ? (
      piece
    ) : (
      <span key={at} className="prose-name">
        {piece}
      </span>
    ),
  );
}

/** What a citation is called: its number, its source, and the place in it. */
function citationLabel({ number, source, locator }: ReferenceData): string {
  const { label, labelWithLocator } = messages.citation;
  const named = { number, source: source.title };
  return locator === undefined ? label(named) : labelWithLocator({ ...named, locator });
}

/** A link to the entry of the reference list, which opens its source in place where the page can do that. */
function FootnoteSign({ number }: { number: number }) {
  const [reference] = useReferences([number]);
  const open = useContext(OpenCitationContext);
  const [isOpen, setIsOpen] = useState(false);
  // The press of a pointer closes what is open before the click arrives.
  const pressedOpen = useRef(false);
  // A text that was taken from another page's list cites what is not in this one's.
  if (!reference) return null;
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (!open || !isPlainClick(event)) return;
    event.preventDefault();
    if (event.detail > 0 && pressedOpen.current) return;
    setIsOpen(true);
    open({ number, mark: event.currentTarget, onClose: () => setIsOpen(false) });
  };
  return (
    <sup className="citation">
      <HashLink
        target={referenceId(number)}
        aria-label={citationLabel(reference)}
        {...(open && { 'aria-haspopup': 'dialog', 'aria-expanded': isOpen })}
        onPointerDown={() => {
          pressedOpen.current = isOpen;
        }}
        onClick={onClick}
      >
        {`[${number}]`}
      </HashLink>
    </sup>
  );
}
