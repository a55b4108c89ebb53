import './plot.css';
import { createContext, type KeyboardEvent, type MouseEvent, type ReactNode, use, useRef, useState } from 'react';
import { HashLink } from '#lib/hash-link.tsx';
import { useHydrated } from '#lib/use-hydrated.ts';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import type { PageLinkData } from '#wiki/shared-data.ts';
import { pointAttribute, pointsIn, nearestPoint } from './nearest-point.ts';
import { useNarrower } from './use-narrower.ts';

/** The minimum width of a touch target in pixels, with a margin for rounding. */
const targetWidth = 24.5;

/** A point of a chart: a link and its name. */
interface PlotPoint {
  label: string;
  page: Pick<PageLinkData, 'path' | 'hash'>;
  /** What follows its name in the line. */
  after?: ReactNode;
}

/** `stop` is the index of the point to which Tab leads; without a script, Tab leads to each. */
const PointsContext = createContext<{
  points: readonly PlotPoint[];
  chosen: number | undefined;
  stop: number | undefined;
}>({ points: [], chosen: undefined, stop: undefined });

/**
 * Renders a chart whose points are links, and a line below it that describes the hovered or focused point. Without a
 * script the points are plain links. With one, all of them are one Tab stop, within which arrow keys move; and where
 * points are closer together than a touch target, a tap selects the nearest, and the line, or a second tap, follows the
 * link.
 */
export function Plot({ id, label, className, points, columns, hint, hasLongLine = false, children }: PlotProps) {
  const [chosen, choose] = useState<number>();
  const drawing = useRef<HTMLDivElement>(null);
  const crowded = useNarrower(drawing, columns * targetWidth);
  const hydrated = useHydrated();
  const point = chosen === undefined ? undefined : points[chosen];
  const stop = point ? chosen : 0;
  const choosePoint = (event: MouseEvent) => {
    const nearest = nearestPoint(event.currentTarget, { x: event.clientX, y: event.clientY });
    if (nearest !== undefined && !isOtherLink(event.target)) choose(nearest);
  };
  return (
    <div className="plot">
      <HashLink className="plot-skip visually-hidden" target={`${id}-end`}>
        {messages.charts.skip}
      </HashLink>
      {/* The points are links, which need no handler; these handlers only find which one is meant. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={drawing}
        role="group"
        aria-label={label}
        className={crowded ? `plot-crowded ${className ?? ''}` : className}
        onPointerMove={(event) => event.pointerType !== 'touch' && choosePoint(event)}
        onClick={(event) => (isOtherLink(event.target) ? choose(undefined) : choosePoint(event))}
        onFocus={({ target }) => {
          const at = target.getAttribute(pointAttribute);
          if (at !== null) choose(Number(at));
        }}
        onKeyDown={followArrows}
      >
        <PointsContext value={{ points, chosen, stop: hydrated ? stop : undefined }}>{children}</PointsContext>
      </div>
      <p id={`${id}-end`} className={hasLongLine ? 'plot-line plot-line-long' : 'plot-line'}>
        {point ? (
          <>
            <PageLink path={point.page.path} hash={point.page.hash}>
              {point.label}
            </PageLink>
            {point.after}
          </>
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
  points: readonly PlotPoint[];
  /** The number of points side by side. */
  columns: number;
  /** The text of the line before a point is selected. */
  hint: ReactNode;
  /** Whether the line may take three rows on a phone. */
  hasLongLine?: boolean;
  /** An SVG with a `Point` for each of the points. */
  children: ReactNode;
}

/** Renders a point of the surrounding chart, by its index. Its shapes include a `.plot-hit`. */
export function Point({ at, children }: { at: number; children: ReactNode }) {
  const { points, chosen, stop } = use(PointsContext);
  const point = points[at];
  if (!point) return null;
  return (
    <PageLink
      path={point.page.path}
      hash={point.page.hash}
      discover="none"
      className={at === chosen ? 'plot-point plot-chosen' : 'plot-point'}
      {...{ [pointAttribute]: at }}
      aria-label={point.label}
      tabIndex={stop === undefined || stop === at ? undefined : -1}
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
  const points = pointsIn(event.currentTarget);
  const at = points.indexOf(event.target as SVGAElement);
  const step = steps[event.key];
  if (at < 0 || !step || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  points[step(at, points.length - 1)]?.focus();
}
