import './plot.css';
import './story-curve.css';
import { memo } from 'react';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import type { ScreenAxisData, StoryCurveData } from '#wiki/timeline-charts.ts';
import type { AppearanceData } from '#wiki/shared-data.ts';
import { toneOf, useTerms } from '#entities/vocabulary.ts';
import { labelOf } from '#wiki/site-data.ts';
import { rounded } from '#lib/rounded.ts';
import { ChartSvg } from './chart-svg.tsx';
import { Plot, Point } from './plot.tsx';
import { Legend } from './legend.tsx';
import { Chart } from './chart.tsx';
import { sceneName, shownAt } from './scene-names.ts';
import { ScreenAxis } from './screen-axis.tsx';

const texts = messages.charts.storyCurve;

/** The middle of each ribbon, in pixels from the top; above it are its name and the numbers of the parts. */
const ribbons = { screen: 48, story: 172 };
const ribbonHeight = 16;
const height = 212;

/**
 * Renders a ribbon of scenes in screen order above one in story order, joined by a thread for every showing of a scene.
 * Memoized, since the list beside it re-renders whenever the address changes.
 */
export const StoryCurve = memo(function StoryCurve({ id, curve, axis, events }: StoryCurveProps) {
  const { places, back, repeated } = curve;
  const threads = useTerms('threads');
  const isApart = (thread: string) => toneOf(threads, thread) > 0;
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
              sign: (
                <g className={showingClass(isApart(thread))}>
                  <line className="story-curve-thread" y1="-10" y2="10" />
                </g>
              ),
              text: label,
            }))}
        />
      }
      drawing={
        <Plot id={id} label={texts.title} points={points} columns={axis.positions} hint={messages.charts.hint}>
          <ChartSvg height={height}>
            <ScreenAxis axis={axis} top={20} bottom={ribbons.screen} y={34} />
            <g aria-hidden="true">
              <text y="14">{texts.screen}</text>
              <text y={height - 12}>{texts.story}</text>
            </g>
            {points.map(({ x, place, scene }, at) => (
              <Point key={at} at={at}>
                <Showing
                  on={{ x, width: 100 / axis.positions }}
                  within={{ x: ((place - 0.5) / places) * 100, width: 100 / places }}
                  isApart={isApart(scene.thread)}
                />
              </Point>
            ))}
          </ChartSvg>
        </Plot>
      }
      table={{
        head: [
          messages.charts.head.position,
          texts.head.place,
          messages.charts.head.part,
          messages.charts.head.scene,
          messages.charts.head.thread,
        ],
        rows: points.map(({ scene, position, place, part }) => (
          <tr key={position}>
            <td>{position}</td>
            <td>{place}</td>
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

/** Renders a scene on both ribbons and the thread between; the middle and the width are in percent. */
function Showing({ on, within, isApart }: Record<'on' | 'within', Segment> & { isApart: boolean }) {
  const ends = [
    { ...on, y: ribbons.screen },
    { ...within, y: ribbons.story },
  ];
  return (
    <g className={showingClass(isApart)}>
      <line
        className="story-curve-thread plot-thread"
        x1={`${on.x}%`}
        y1={ribbons.screen + ribbonHeight / 2}
        x2={`${rounded(within.x)}%`}
        y2={ribbons.story - ribbonHeight / 2}
      />
      {ends.map(({ x, width, y }) => (
        <rect
          key={y}
          className="story-curve-scene"
          x={`${rounded(x - width / 2)}%`}
          y={y - ribbonHeight / 2}
          width={`${rounded(width)}%`}
          height={ribbonHeight}
        />
      ))}
      {ends.map(({ x, y }) => (
        <circle key={y} className="plot-hit" cx={`${rounded(x)}%`} cy={y} r="12.1" />
      ))}
    </g>
  );
}

/** Returns the class of a showing; `isApart` if the scene is not of the main time. */
function showingClass(isApart: boolean): string | undefined {
  return isApart ? 'story-curve-apart' : undefined;
}

/** The middle and the width of a scene on a ribbon, in percent. */
interface Segment {
  x: number;
  width: number;
}

interface StoryCurveProps {
  /** The id of the chart. */
  id: string;
  curve: StoryCurveData;
  axis: ScreenAxisData;
  /** The scenes of the page, which the points index. */
  events: readonly AppearanceData[];
}
