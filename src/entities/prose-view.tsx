import './prose-view.css';
import { createContext, type MouseEvent, type ReactNode, useContext, useRef, useState } from 'react';
import { HashLink } from '#lib/hash-link.tsx';
import { numberRanges } from '#lib/number-ranges.ts';
import { isPlainClick } from '#lib/plain-click.ts';
import { messages } from '#messages/messages.ts';
import { OpenCitationContext } from './open-citation.ts';
import { OutsideLink } from './outside-link.tsx';
import { PageLink } from './page-link.tsx';
import type { Inline, Paragraph, Prose } from '#wiki/prose.ts';
import type { ReferenceData } from '#wiki/shared-data.ts';

const ReferencesContext = createContext<readonly ReferenceData[]>([]);

/** Provides a page's references to the citations below it. */
export function ReferencesProvider({
  references,
  children,
}: {
  references: readonly ReferenceData[];
  children: ReactNode;
}) {
  return <ReferencesContext value={references}>{children}</ReferencesContext>;
}

/** Returns the page's references that these citations name, each with these citations only. */
export function useReferences(citations: readonly number[]): ReferenceData[] {
  return citedIn(useContext(ReferencesContext), citations);
}

/** Returns the references that citations name, each with these citations only. */
export function citedIn(references: readonly ReferenceData[], citations: readonly number[]): ReferenceData[] {
  return references.flatMap((reference) => {
    const cited = reference.cited.filter(({ citation }) => citations.includes(citation));
    return cited.length === 0 ? [] : [{ ...reference, cited }];
  });
}

/** Returns the places of a reference as they follow the name of its source: ", cast list; plot", or nothing. */
export function placesText({ cited }: Pick<ReferenceData, 'cited'>): string {
  const places = cited.flatMap(({ place }) => place ?? []);
  return places.length === 0 ? '' : messages.claims.place({ place: places.join('; ') });
}

/** Returns the id of a reference, the target of its citations. */
export function referenceId(number: number): string {
  return `ref-${number}`;
}

/** Renders compiled prose as inline text. */
export function ProseView({ prose }: { prose: Prose }) {
  // The order of compiled prose never changes, so the index is a stable key.
  return prose.map((piece, index) => {
    if (typeof piece === 'string' || piece.kind !== 'citation') return <Piece key={index} piece={piece} />;
    // Citations side by side are one marker, that of the first.
    return isCitation(prose[index - 1]) ? null : (
      <FootnoteMarkers key={index} citations={citationsFrom(prose, index)} />
    );
  });
}

/** Renders compiled paragraphs. */
export function Paragraphs({ paragraphs, className }: { paragraphs: readonly Paragraph[]; className?: string }) {
  return paragraphs.map(({ text }, index) => (
    <p key={index} className={className}>
      <ProseView prose={text} />
    </p>
  ));
}

type Citation = Extract<Inline, { kind: 'citation' }>;

function isCitation(piece: Inline | undefined): piece is Citation {
  return typeof piece === 'object' && piece.kind === 'citation';
}

/** Returns the numbers of the citations that stand side by side from an index on. */
function citationsFrom(prose: Prose, index: number): number[] {
  const end = prose.findIndex((piece, at) => at > index && !isCitation(piece));
  return prose
    .slice(index, end === -1 ? undefined : end)
    .flatMap((piece) => (isCitation(piece) ? piece.reference : []));
}

function Piece({ piece }: { piece: Exclude<Inline, Citation> }): ReactNode {
  if (typeof piece === 'string') return keepHyphenatedNamesUnbroken(piece);
  if (piece.kind === 'language') return <span lang={piece.lang}>{piece.text}</span>;
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

/** Prevents line breaks at the hyphen of a name such as "Min-ho", and after the period of "No. 7". */
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

/**
 * Renders the one marker of a statement: the numbers of its references, as a link to the first, which opens all their
 * sources in place if the page supports that. Nothing without references.
 */
export function FootnoteMarkers({ citations }: { citations: readonly number[] }) {
  // Text from another page may cite references that this page does not have.
  const known = useReferences(citations).map(({ number }) => number);
  const [first] = known;
  const open = useContext(OpenCitationContext);
  const [isOpen, setIsOpen] = useState(false);
  // `pointerdown` closes the open source before the click arrives.
  const pressedOpen = useRef(false);
  if (first === undefined) return null;
  const ranges = listRanges(known);
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (!open || !isPlainClick(event)) return;
    event.preventDefault();
    if (event.detail > 0 && pressedOpen.current) return;
    setIsOpen(true);
    open({ citations, marker: event.currentTarget, onClose: () => setIsOpen(false) });
  };
  return (
    <sup className="citation">
      <HashLink
        target={referenceId(first)}
        aria-label={messages.footnote.label({ sources: known.length, numbers: ranges })}
        {...(open && { 'aria-haspopup': 'dialog', 'aria-expanded': isOpen })}
        onPointerDown={() => {
          pressedOpen.current = isOpen;
        }}
        onClick={onClick}
      >
        {`[${ranges}]`}
      </HashLink>
    </sup>
  );
}

/** Returns the numbers of references as a marker prints them: "1–3, 7". */
export function listRanges(numbers: readonly number[]): string {
  return numberRanges(numbers)
    .map(([from, to]) => (from === to ? `${from}` : `${from}${to === from + 1 ? ', ' : '–'}${to}`))
    .join(', ');
}
