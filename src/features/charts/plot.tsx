import './plot.css';
import { createContext, type KeyboardEvent, type MouseEvent, type ReactNode, use, useRef, useState } from 'react';
import { HashLink } from '#lib/hash-link.tsx';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import type { PageLinkData } from '#wiki/shared-data.ts';
import { pointAttribute, pointsIn, nearestPoint } from './nearest-point.ts';
import { useCrowded } from './use-crowded.ts';

/** A point of a chart: a link and its name. */
interface PlotPoint {
  label: string;
  page: Pick<PageLinkData, 'path' | 'hash'>;
}

const PointsContext = createContext<{ marks: readonly PlotPoint[]; chosen: number | undefined }>({
  marks: [],
  chosen: undefined,
});

/**
 * Renders a chart whose points are links, and a line below it that describes the hovered or focused point. Without a
 * script the points are plain links. With one, arrow keys move between points; and where points are closer together
 * than a touch target, a tap selects the nearest, and the line, or a second tap, follows the link.
 */
export function Plot({ id, label, className, marks, columns, hint, hasLongLine = false, children }: PlotProps) {
  const [chosen, choose] = useState<number>();
  const drawing = useRef<HTMLDivElement>(null);
  const crowded = useCrowded(drawing, columns);
  const mark = chosen === undefined ? undefined : marks[chosen];
  const point = (event: MouseEvent) => {
    const nearest = nearestPoint(event.currentTarget, { x: event.clientX, y: event.clientY });
    if (nearest !== undefined && !isOtherLink(event.target)) choose(nearest);
  };
  return (
    <div className="drawing">
      <HashLink className="drawing-skip visually-hidden" target={`${id}-end`}>
        {messages.charts.skip}
      </HashLink>
      {/* The points are links, which need no handler; these handlers only find which one is meant. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={drawing}
        role="group"
        aria-label={label}
        className={crowded ? `drawing-crowded ${className ?? ''}` : className}
        onPointerMove={(event) => event.pointerType !== 'touch' && point(event)}
        onClick={(event) => (isOtherLink(event.target) ? choose(undefined) : point(event))}
        onFocus={({ target }) => {
          const at = target.getAttribute(pointAttribute);
          if (at !== null) choose(Number(at));
        }}
        onKeyDown={followArrows}
      >
        <PointsContext value={{ marks, chosen }}>{children}</PointsContext>
      </div>
      <p id={`${id}-end`} tabIndex={-1} className={hasLongLine ? 'drawing-line drawing-line-long' : 'drawing-line'}>
        {mark ? (
          <PageLink path={mark.page.path} hash={mark.page.hash}>
            {mark.label}
          </PageLink>
        ) : (
          hint
        )}
      </p>
    </div>
  );
}

/** Returns whether the target is in a link of the chart that is not a point. */
function isOtherLink(target: EventTarget): boolean {
  return target instanceof Element && target.closest(`a:not([${pointAttribute}])`) !== null;
}

interface PlotProps {
  /** The id of the chart. */
  id: string;
  label: string;
  className?: string;
  marks: readonly PlotPoint[];
  /** The number of points side by side. */
  columns: number;
  /** The text of the line before a point is selected. */
  hint: ReactNode;
  /** Whether the line may take three rows on a phone. */
  hasLongLine?: boolean;
  /** An SVG with a `Point` for each of the points. */
  children: ReactNode;
}

/** Renders a point of the surrounding chart, by its index. Its shapes include a `.drawing-hit`. */
export function Point({ at, children }: { at: number; children: ReactNode }) {
  const { marks, chosen } = use(PointsContext);
  const mark = marks[at];
  if (!mark) return null;
  return (
    <PageLink
      path={mark.page.path}
      hash={mark.page.hash}
      discover="none"
      className={at === chosen ? 'drawing-mark drawing-chosen' : 'drawing-mark'}
      {...{ [pointAttribute]: at }}
      aria-label={mark.label}
    >
      {children}
    </PageLink>
  );
}

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

function followArrows(event: KeyboardEvent): void {
  const marks = pointsIn(event.currentTarget);
  const at = marks.indexOf(event.target as SVGAElement);
  const step = steps[event.key];
  if (at < 0 || !step || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  marks[step(at, marks.length - 1)]?.focus();
}
