import './relationship-chart.css';
import { Fragment } from 'react';
import { Emblem } from '#ui/emblem.tsx';
import type { PersonNodeData } from '#wiki/chart-data.ts';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';

const size = 40;
const lineHeight = 17;
/** The approximate width of a letter of a name, in pixels. */
const letter = 7.5;
/** The width in pixels of the target around emblem and name: a third of the narrowest chart. */
const width = 94;

/**
 * Renders a person of the relationship chart: emblem and name, linked to their page. The name is below, or above where
 * others are below.
 */
export function RelationshipNode({ person, ties, isCurrent, isDim, onPoint }: RelationshipNodeProps) {
  const { page, emblem, x, y, lines, nameAbove } = person;
  const top = nameAbove ? -(size / 2 + 6 + lines.length * lineHeight) : size / 2 + 3;
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
          y={nameAbove ? top - 4 : -size / 2 - 4}
          width={width}
          height={size + 12 + lines.length * lineHeight}
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
        {emblem ? <Emblem look={emblem} size={size} x={0} y={0} /> : <circle className="person-node-dot" r="8" />}
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

interface RelationshipNodeProps {
  person: PersonNodeData;
  /** The number of people they are related to. */
  ties: number;
  isCurrent: boolean;
  isDim: boolean;
  onPoint: (isPointed: boolean) => void;
}
