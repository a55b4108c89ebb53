import { listText } from '#messages/lists.ts';
import { messages } from '#messages/messages.ts';
import { linkId, linkKey } from '#wiki/link-key.ts';
import { ListView } from '#entities/list-view.tsx';
import { PageLink } from '#entities/page-link.tsx';
import type { NarrativeData } from '#wiki/timeline-charts.ts';
import { TitleLink } from '#entities/title-link.tsx';
import type { AppearanceData, CharacterLinkData } from '#wiki/shared-data.ts';
import { toneOf, useTerms } from '#entities/vocabulary.ts';
import { Plot } from './plot.tsx';
import type { FilterChoice } from './filter-choice.ts';
import { Legend } from './legend.tsx';
import { meetingClass, NarrativePlot } from './narrative-plot.tsx';
import { Chart } from './chart.tsx';
import { sceneAt, sceneName } from './scene-names.ts';

const texts = messages.charts.narrative;

/**
 * Renders a line for each character through the scenes in story order; a point where lines cross links to the scene.
 */
export function NarrativeChart({ id, chart, events, characters, filter }: NarrativeChartProps) {
  const { selected } = filter;
  const threads = useTerms('threads');
  const lines = chart.lines.flatMap((line) => {
    const character = characters[line.character];
    if (!character) return [];
    return [{ line, character, key: linkKey(character), isSelected: linkId(character) === selected }];
  });
  const chosen = characters.find((character) => linkId(character) === selected);
  const points = chart.points.map((point) => {
    const scene = sceneAt(events, point.event);
    const there = new Set(scene.characters.map(linkKey));
    const met = lines.filter(({ key }) => there.has(key)).map(({ character }) => character);
    const label = texts.point({ scene: sceneName(scene), characters: listText(met.map(({ title }) => title)) });
    return { ...point, scene, met, label, page: scene.page };
  });
  const closest = chart.closest?.lines.flatMap((at) => lines[at]?.character.title ?? []) ?? [];
  return (
    <Chart
      id={id}
      title={texts.title}
      sentence={
        texts.sentence({ characters: lines.length, scenes: points.length, left: chart.left }) +
        (chart.closest ? texts.closest({ characters: listText(closest), scenes: chart.closest.scenes }) : '')
      }
      legend={
        <Legend
          entries={threads
            .filter(({ id: thread }) => points.some(({ scene }) => scene.thread === thread))
            .map(({ id: thread, label }) => {
              const isApart = toneOf(threads, thread) > 0;
              const className = meetingClass(isApart);
              return {
                key: thread,
                sign: <rect className={className} x="-5" y="-10" width="10" height="20" rx="5" />,
                text: isApart ? texts.legend.apart({ thread: label }) : texts.legend.scene,
              };
            })}
        />
      }
      drawing={
        <Plot
          id={id}
          label={texts.title}
          hasLongLine
          points={points}
          columns={chart.columns}
          hint={chosen ? texts.selected({ name: chosen.title }) : texts.hint}
        >
          <NarrativePlot id={id} chart={chart} lines={lines} points={points} filter={filter} />
        </Plot>
      }
      table={{
        head: [messages.charts.head.scene, texts.head.characters],
        rows: points.map(({ scene, met }) => (
          <tr key={scene.page.path}>
            <td>
              <PageLink path={scene.page.path}>{sceneName(scene)}</PageLink>
            </td>
            <td>
              <ListView items={met.map((page) => ({ text: page.title, content: <TitleLink page={page} /> }))} />
            </td>
          </tr>
        )),
      }}
    />
  );
}

interface NarrativeChartProps {
  /** The id of the chart. */
  id: string;
  chart: NarrativeData;
  /** The scenes of the page, which the points index. */
  events: readonly AppearanceData[];
  /** The characters of the page, which the lines index. */
  characters: readonly CharacterLinkData[];
  /** Filters by character id. */
  filter: FilterChoice<string>;
}
