import './plot.css';
import './narrative-chart.css';
import './narrative-plot.css';
import { useRef, useState } from 'react';
import { toneOf, useTerms } from '#entities/vocabulary.ts';
import { messages } from '#messages/messages.ts';
import { linkId } from '#wiki/link-key.ts';
import type { NarrativeLineData, NarrativePointData, NarrativeData } from '#wiki/timeline-charts.ts';
import type { AppearanceData, CharacterLinkData } from '#wiki/shared-data.ts';
import { ChartSvg } from './chart-svg.tsx';
import { Point } from './plot.tsx';
import type { FilterChoice } from './filter-choice.ts';
import { NarrativeLine } from './narrative-line.tsx';
import { NarrativeParts } from './narrative-parts.tsx';
import { useNarrower } from './use-narrower.ts';

const texts = messages.charts.narrative;
/** How far a chart may grow beyond its minimum width, as a fraction of that. */
const stretch = 0.75;
/** A chart with few scenes grows to this width in pixels, since its names are far apart. */
const comfortable = 720;
/** How many lines of one colour dashes can distinguish. */
const dashes = 3;

/**
 * Renders the lines and points of the chart. Where they are wider than the page, they are drawn in its width first, with
 * few names, and a switch zooms in: then, and without a script, they are in a region that scrolls.
 */
export function NarrativePlot({ id, chart, lines, points, filter }: NarrativePlotProps) {
  const { height, width, columns, parts } = chart;
  const region = useRef<HTMLDivElement>(null);
  const isNarrow = useNarrower(region, width);
  const [isZoomed, zoom] = useState(false);
  const isWhole = isNarrow && !isZoomed;
  const colours = lines.map(({ character }) => character.emblem?.colour);
  const classes = [
    'narrative-chart',
    filter.selected && 'narrative-chart-selecting',
    isWhole && 'narrative-chart-whole',
  ];
  // The amount by which it may grow, in halves: no spacer may be wider than the minimum width.
  const more = Math.min(Math.max(width * stretch, comfortable - width) / 2, width);
  return (
    <>
      {isNarrow ? (
        <label className="narrative-chart-zoom print-hidden">
          <input type="checkbox" checked={isZoomed} onChange={({ target }) => zoom(target.checked)} />
          {texts.zoom}
        </label>
      ) : (
        <SlideHint width={width} />
      )}
      {/* Keyboard users must be able to focus a scrollable region (WCAG 2.1.1). */}
      <div
        ref={region}
        className={isWhole ? 'narrative-chart-region narrative-chart-fitted' : 'narrative-chart-region'}
        role="region"
        aria-label={texts.title}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={isWhole ? undefined : 0}
      >
        <div className="narrative-chart-plot">
          <div className="narrative-chart-room" aria-hidden="true">
            <svg width={width} height="0" />
            <svg width={more} height="0" />
            <svg width={more} height="0" />
          </div>
          <ChartSvg className={classes.filter(Boolean).join(' ')} height={height}>
            <NarrativeParts parts={parts} height={height} isWhole={isWhole} />
            {lines.map(({ line, character, key, isSelected }, at) => (
              <NarrativeLine
                key={key}
                id={`${id}-${at}`}
                line={line}
                character={character}
                dash={colours.slice(0, at).filter((colour) => colour === colours[at]).length % dashes}
                selected={isSelected}
                search={filter.search(isSelected ? undefined : linkId(character))}
                columns={columns}
                height={height}
              />
            ))}
            {points.map((point, at) => (
              <Point key={point.scene.page.path} at={at}>
                <Meeting {...point} />
              </Point>
            ))}
            {isWhole &&
              lines.map(
                ({ line, character, key }) => line.lead && <NameOver key={key} line={line} name={character.title} />,
              )}
          </ChartSvg>
        </div>
      </div>
    </>
  );
}

interface NarrativePlotProps {
  /** The id of the chart. */
  id: string;
  chart: NarrativeData;
  lines: readonly { line: NarrativeLineData; character: CharacterLinkData; key: string; isSelected: boolean }[];
  points: readonly ScenePoint[];
  filter: FilterChoice<string>;
}

type ScenePoint = NarrativePointData & { scene: AppearanceData };

/**
 * Renders a hint to scroll for readers without scripts, visible only if the chart overflows: a spacer as wide as the chart's minimum width and the
 * text share a clipped first line, and the text wraps to the visible second line only if both do not fit.
 */
function SlideHint({ width }: { width: number }) {
  return (
    <div className="narrative-chart-slide print-hidden" aria-hidden="true">
      <div>
        <span>
          <svg width={width} height="0" />
        </span>
        <p>{texts.slide}</p>
      </div>
    </div>
  );
}

/** Renders a name above all lines, for a chart that is so narrow that they cross it. The link is its emblem. */
function NameOver({ line: { x, y }, name }: { line: NarrativeLineData; name: string }) {
  return (
    <text className="narrative-chart-name narrative-chart-over" x={`${x}%`} y={y} dx="13" aria-hidden="true">
      {name}
    </text>
  );
}

/** Returns the class of a scene's point; `isApart` if the scene is not of the main time. */
export function meetingClass(isApart: boolean): string {
  return isApart ? 'narrative-chart-meeting narrative-chart-apart' : 'narrative-chart-meeting';
}

function Meeting({ x, from, to, scene }: ScenePoint) {
  const isApart = toneOf(useTerms('threads'), scene.thread) > 0;
  return (
    <>
      <rect
        className={meetingClass(isApart)}
        x={`${x}%`}
        y={from - 7}
        width="14"
        height={to - from + 14}
        rx="7"
        transform="translate(-7)"
      />
      <rect
        className="plot-hit"
        x={`${x}%`}
        y={from - 12}
        width="24.4"
        height={to - from + 24}
        rx="12"
        transform="translate(-12.2)"
      />
    </>
  );
}
