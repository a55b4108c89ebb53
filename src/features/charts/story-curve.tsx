import './plot.css';
import './story-curve.css';
import { memo } from 'react';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import type { ScreenAxisData, StoryCurveData } from '#wiki/timeline-charts.ts';
import type { AppearanceData } from '#wiki/shared-data.ts';
import { toneOf, useTerms } from '#entities/vocabulary.ts';
import { labelOf } from '#wiki/site-data.ts';
import { ChartSvg } from './chart-svg.tsx';
import { Plot, Point } from './plot.tsx';
import { Legend } from './legend.tsx';
import { Chart } from './chart.tsx';
import { sceneName, shownAt } from './scene-names.ts';
import { ScreenAxis } from './screen-axis.tsx';

const texts = messages.charts.storyCurve;

/**
 * Renders screen order against story order, with a point for every showing of a scene. Memoized, since the list beside
 * it re-renders whenever the address changes.
 */
export const StoryCurve = memo(function StoryCurve({ id, curve, axis, events }: StoryCurveProps) {
  const { height, ticks, back, repeated } = curve;
  const threads = useTerms('threads');
  const toneOfThread = (thread: string) => toneOf(threads, thread) % signs.length;
  const points = curve.points.map((point) => {
    const { scene, position, part } = shownAt(events, point);
    const label = messages.charts.shown({ scene: sceneName(scene), position, part });
    return { ...point, scene, position, part, label, page: scene.page };
  });
  const scenes = [...new Set(points.map(({ scene }) => scene))];
  const often = points.length === scenes.length + repeated ? 'twice' : 'more';
  const [, ...apart] = threads.map((thread) => ({
    thread: thread.label,
    scenes: scenes.filter((scene) => scene.thread === thread.id).length,
  }));
  return (
    <Chart
      id={id}
      level={2}
      title={texts.title}
      sentence={
        texts.sentence({ scenes: scenes.length, repeated, often, back }) +
        apart
          .filter((time) => time.scenes > 0)
          .map(texts.apart)
          .join('')
      }
      legend={
        <Legend
          entries={threads
            .filter(({ id: thread }) => scenes.some((scene) => scene.thread === thread))
            .map(({ id: thread, label }) => ({
              key: thread,
              sign: <path className={toneClasses[toneOfThread(thread)]} d={signs[toneOfThread(thread)]} />,
              text: label,
            }))}
        />
      }
      drawing={
        <Plot
          id={id}
          label={texts.title}
          className="story-curve-plot"
          points={points}
          columns={axis.positions}
          hint={messages.charts.hint}
        >
          <p className="story-curve-axis" aria-hidden="true">
            {texts.axis}
          </p>
          <ChartSvg height={height}>
            <defs>
              {threads.map(({ id: thread }) => (
                <path key={thread} id={`${id}-${thread}`} d={signs[toneOfThread(thread)]} />
              ))}
            </defs>
            <ScreenAxis axis={axis} height={height} />
            <g aria-hidden="true">
              {ticks.map(({ number, y }) => (
                <g key={number}>
                  <line className="story-curve-grid" x2="100%" y1={y} y2={y} />
                  <text className="story-curve-number" x="-8" y={y}>
                    {number}
                  </text>
                </g>
              ))}
              <ChartSvg viewBox={`0 0 100 ${height}`} height={height} preserveAspectRatio="none">
                <polyline className="story-curve-line" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
              </ChartSvg>
            </g>
            {points.map(({ x, y, scene }, at) => (
              <Point key={at} at={at}>
                <use
                  className={toneClasses[toneOfThread(scene.thread)]}
                  href={`#${id}-${scene.thread}`}
                  x={`${x}%`}
                  y={y}
                />
                <circle className="plot-hit" cx={`${x}%`} cy={y} r="12.1" />
              </Point>
            ))}
          </ChartSvg>
        </Plot>
      }
      table={{
        head: [
          messages.charts.head.position,
          messages.charts.head.part,
          messages.charts.head.scene,
          messages.charts.head.thread,
        ],
        rows: points.map(({ scene, position, part }) => (
          <tr key={position}>
            <td>{position}</td>
            <td>{part}</td>
            <td>
              <PageLink path={scene.page.path}>{sceneName(scene)}</PageLink>
            </td>
            <td>{labelOf(threads, scene.thread)}</td>
          </tr>
        )),
      }}
    />
  );
});

/** Symbols around 0,0, in the order of the threads; they repeat if there are more threads. */
const signs = ['M0-4.5A4.5 4.5 0 1 1 0 4.5 4.5 4.5 0 1 1 0-4.5z', 'M0-7 7 0 0 7-7 0z', 'M-5-5H5V5H-5z'];
const toneClasses = ['story-curve-tone-0', 'story-curve-tone-1', 'story-curve-tone-2'];

interface StoryCurveProps {
  /** The id of the chart. */
  id: string;
  curve: StoryCurveData;
  axis: ScreenAxisData;
  /** The scenes of the page, which the points index. */
  events: readonly AppearanceData[];
}
