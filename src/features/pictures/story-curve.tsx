import './drawing.css';
import './story-curve.css';
import { memo } from 'react';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import type { ScreenAxisView, StoryCurveView } from '#wiki/picture-views.ts';
import type { AppearanceView, Thread } from '#wiki/views.ts';
import { ChartSvg } from './chart-svg.tsx';
import { Drawing, Mark } from './drawing.tsx';
import { Legend } from './legend.tsx';
import { Picture } from './picture.tsx';
import { sceneName, shownAt } from './scene-names.ts';
import { ScreenAxis } from './screen-axis.tsx';

const texts = messages.charts.storyCurve;
const threads: readonly Thread[] = ['past', 'present'];

/**
 * The order of the screen against that of the story: every showing of a scene is a mark. It stands beside a list that
 * changes with the address, which it does not.
 */
export const StoryCurve = memo(function StoryCurve({ id, curve, axis, events }: StoryCurveProps) {
  const { height, ticks, back, repeated } = curve;
  const marks = curve.marks.map((mark) => {
    const { scene, position, part } = shownAt(events, mark);
    const label = messages.charts.shown({ scene: sceneName(scene), position, part });
    return { ...mark, scene, position, part, label, page: scene.page };
  });
  const scenes = [...new Set(marks.map(({ scene }) => scene))];
  const often = marks.length === scenes.length + repeated ? 'twice' : 'more';
  const present = scenes.filter(({ thread }) => thread === 'present').length;
  return (
    <Picture
      id={id}
      level={2}
      title={texts.title}
      sentence={texts.sentence({ scenes: scenes.length, repeated, often, back, present })}
      legend={
        <Legend
          entries={threads
            .filter((thread) => scenes.some((scene) => scene.thread === thread))
            .map((thread) => ({
              key: thread,
              sign: <path className={threadClasses[thread]} d={signs[thread]} />,
              text: messages.timeline.threads[thread],
            }))}
        />
      }
      drawing={
        <Drawing
          id={id}
          label={texts.title}
          className="story-curve-plot"
          marks={marks}
          columns={axis.positions}
          hint={messages.charts.hint}
        >
          <p className="story-curve-axis" aria-hidden="true">
            {texts.axis}
          </p>
          <ChartSvg height={height}>
            <defs>
              {threads.map((thread) => (
                <path key={thread} id={`${id}-${thread}`} d={signs[thread]} />
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
                <polyline className="story-curve-line" points={marks.map(({ x, y }) => `${x},${y}`).join(' ')} />
              </ChartSvg>
            </g>
            {marks.map(({ x, y, scene }, at) => (
              <Mark key={at} at={at}>
                <use className={threadClasses[scene.thread]} href={`#${id}-${scene.thread}`} x={`${x}%`} y={y} />
                <circle className="drawing-hit" cx={`${x}%`} cy={y} r="12.1" />
              </Mark>
            ))}
          </ChartSvg>
        </Drawing>
      }
      table={{
        head: [
          messages.charts.head.position,
          messages.charts.head.part,
          messages.charts.head.scene,
          messages.charts.head.thread,
        ],
        rows: marks.map(({ scene, position, part }) => (
          <tr key={position}>
            <td>{position}</td>
            <td>{part}</td>
            <td>
              <PageLink path={scene.page.path}>{sceneName(scene)}</PageLink>
            </td>
            <td>{messages.timeline.threads[scene.thread]}</td>
          </tr>
        )),
      }}
    />
  );
});

const threadClasses: Record<Thread, string> = { past: 'story-curve-past', present: 'story-curve-present' };

/** Signs around the point 0 0. */
const signs: Record<Thread, string> = {
  past: 'M0-4.5A4.5 4.5 0 1 1 0 4.5 4.5 4.5 0 1 1 0-4.5z',
  present: 'M0-7 7 0 0 7-7 0z',
};

interface StoryCurveProps {
  /** Its address on the page. */
  id: string;
  curve: StoryCurveView;
  axis: ScreenAxisView;
  /** Those of the page, which the marks count in. */
  events: readonly AppearanceView[];
}
