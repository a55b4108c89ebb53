import './relationship-plot.css';
import { Fragment } from 'react';
import { useHref } from 'react-router';
import { Emblem } from '#ui/emblem.tsx';
import type { PersonNodeData, RelationshipPlotData } from '#wiki/chart-data.ts';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';

const size = 44;
const lineHeight = 17;
/** The approximate width of a letter of a name, in pixels. */
const letter = 7.5;
/** From the centre of the mark to the top of the name. */
const top = size / 2 + 3;
/** The width in pixels of the target around mark and name: a third of the narrowest chart. */
const width = 94;

/** Renders a person of the relationship chart, linked to their page: portrait or emblem, and the name below. */
export function RelationshipNode({ person, place, ties, isCurrent, isDim, onPoint }: RelationshipNodeProps) {
  const { page } = person;
  const { x, y, lines } = place;
  const wide = Math.max(...lines.map(({ length }) => length)) * letter + 6;
  const stateClass = isCurrent
    ? 'person-node person-node-current'
    : isDim
      ? 'person-node person-node-dim'
      : 'person-node';
  return (
    // The nested SVG is positioned in percent of its parent, its own parts in pixels.
    <svg x={`${x}%`} y={y} overflow="visible" className={stateClass}>
      <PageLink
        path={page.path}
        hash={page.hash}
        aria-label={messages.charts.relationships.node({ name: page.title, ties })}
        onPointerEnter={({ pointerType }) => pointerType === 'mouse' && onPoint(true)}
        onPointerLeave={() => onPoint(false)}
        onFocus={() => onPoint(true)}
        onBlur={() => onPoint(false)}
      >
        <rect
          className="person-node-target"
          x={-width / 2}
          y={-size / 2 - 2}
          width={width}
          height={size + 8 + lines.length * lineHeight}
          rx="4"
        />
        <circle className="person-node-halo" r={size / 2 + 2} />
        <rect
          className="person-node-halo"
          x={-wide / 2}
          y={top}
          width={wide}
          height={lines.length * lineHeight + 2}
          rx="4"
        />
        <Mark person={person} />
        {lines.map((line, at) => (
          <Fragment key={line}>
            {/* The space or hyphen of the name, for screen readers and copying. */}
            {at > 0 && !lines[at - 1]?.endsWith('-') && ' '}
            <text className="person-node-name" y={top + 13 + at * lineHeight} textAnchor="middle">
              {line}
            </text>
          </Fragment>
        ))}
      </PageLink>
    </svg>
  );
}

/** Renders a portrait, an emblem, or a dot. */
function Mark({ person: { portrait, emblem } }: { person: PersonNodeData }) {
  if (portrait?.src !== undefined) return <Portrait src={portrait.src} />;
  if (emblem) return <Emblem look={emblem} size={size} x={0} y={0} />;
  return <circle className="person-node-dot" r="8" />;
}

function Portrait({ src }: { src: string }) {
  return (
    <image
      className="person-node-portrait"
      href={useHref(src)}
      x={-size / 2}
      y={-size / 2}
      width={size}
      height={size}
      aria-hidden="true"
    />
  );
}

interface RelationshipNodeProps {
  person: PersonNodeData;
  place: RelationshipPlotData['nodes'][number];
  /** The number of people they are related to. */
  ties: number;
  isCurrent: boolean;
  isDim: boolean;
  onPoint: (isPointed: boolean) => void;
}
