import './narrative-chart.css';
import { messages } from '#wiki/messages.ts';
import { linkKey } from '#wiki/link-key.ts';
import { PageLink } from '#wiki/page-link.tsx';
import type { NarrativeView } from '#wiki/picture-views.ts';
import { TitleLink } from '#wiki/title-link.tsx';
import type { AppearanceView, CharacterMarkView, PageLinkView } from '#wiki/views.ts';
import { Drawing, Mark } from './drawing.tsx';
import type { FilterChoice } from './filter-choice.ts';
import { NarrativeLine } from './narrative-line.tsx';
import { Picture } from './picture.tsx';
import { sceneAt, sceneName } from './scene-names.ts';

const texts = messages.pictures.narrative;
/** How much wider than its least width a chart grows where there is room, as a share of that. */
const stretch = 0.75;

/** A line for each character through the scenes in story order; a mark where lines meet leads to the scene. */
export function NarrativeChart({ id, chart, events, characters, filter }: NarrativeChartProps) {
  // Drawn anew only with its page: to remember each element would double the script.
  'use no memo';
  const { height, width, columns } = chart;
  const lines = chart.lines.flatMap((line) => {
    const character = characters[line.character];
    return character ? [{ line, character, key: linkKey(character) }] : [];
  });
  const marks = chart.marks.map((mark) => {
    const scene = sceneAt(events, mark.event);
    const there = new Set(scene.characters.map(linkKey));
    const met = lines.filter(({ key }) => there.has(key)).map(({ character }) => character);
    const label = texts.mark(
      sceneName(scene),
      met.map(({ title }) => title),
    );
    return { ...mark, scene, met, label, page: scene.page };
  });
  const closest = chart.closest?.lines.flatMap((at) => lines[at]?.character.title ?? []) ?? [];
  const { selected } = filter;
  const isSelected = (key: string) => selected !== undefined && linkKey(selected) === key;
  return (
    <Picture
      id={id}
      title={texts.title}
      sentence={
        texts.sentence(lines.length, marks.length, chart.left) +
        (chart.closest ? texts.closest(closest, chart.closest.scenes) : '')
      }
      drawing={
        <Drawing
          id={id}
          label={texts.title}
          className="narrative-chart-drawing"
          marks={marks}
          columns={0}
          hint={selected ? texts.selected(selected.title) : texts.hint}
        >
          {/* Whoever uses the keyboard must be able to reach what scrolls (WCAG 2.1.1). */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div className="narrative-chart-region" role="region" aria-label={texts.title} tabIndex={0}>
            <div className="narrative-chart-plot">
              <div className="narrative-chart-room" aria-hidden="true">
                <svg width={width} height="0" />
                <svg width={width * stretch} height="0" />
              </div>
              <svg
                className={selected ? 'narrative-chart narrative-chart-selecting' : 'narrative-chart'}
                height={height}
              >
                <g aria-hidden="true">
                  {marks
                    .filter(({ scene }) => marks.length <= 12 || scene.number === 1 || scene.number % 5 === 0)
                    .map(({ x, scene }) => (
                      <text key={scene.number} x={`${x}%`} y="14">
                        {scene.number}
                      </text>
                    ))}
                </g>
                {lines.map(({ line, character, key }) => (
                  <NarrativeLine
                    key={key}
                    line={line}
                    character={character}
                    selected={isSelected(key)}
                    search={filter.search(isSelected(key) ? undefined : character)}
                    columns={columns}
                    height={height}
                  />
                ))}
                {marks.map(({ x, from, to, scene }, at) => (
                  <Mark key={at} at={at}>
                    <rect
                      className={
                        scene.thread === 'present'
                          ? 'narrative-chart-meeting narrative-chart-present'
                          : 'narrative-chart-meeting'
                      }
                      x={`${x}%`}
                      y={from - 7}
                      width="14"
                      height={to - from + 14}
                      rx="7"
                      transform="translate(-7)"
                    />
                    <rect
                      className="drawing-hit"
                      x={`${x}%`}
                      y={from - 12}
                      width="24"
                      height={to - from + 24}
                      rx="12"
                      transform="translate(-12)"
                    />
                  </Mark>
                ))}
              </svg>
            </div>
          </div>
        </Drawing>
      }
      table={{
        head: [messages.pictures.head.scene, texts.head.characters],
        rows: marks.map(({ scene, met }) => (
          <tr key={scene.number}>
            <td>
              <PageLink path={scene.page.path}>{sceneName(scene)}</PageLink>
            </td>
            <td>
              {met.map((character, place) => (
                <span key={linkKey(character)}>
                  {place > 0 && ', '}
                  <TitleLink page={character} />
                </span>
              ))}
            </td>
          </tr>
        )),
      }}
    />
  );
}

interface NarrativeChartProps {
  /** Its address on the page. */
  id: string;
  chart: NarrativeView;
  /** Those of the page, which the marks count in. */
  events: readonly AppearanceView[];
  /** Those of the page, which the lines count in. */
  characters: readonly CharacterMarkView[];
  filter: FilterChoice<PageLinkView>;
}
