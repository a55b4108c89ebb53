import { Emblem } from '#ui/emblem.tsx';
import { messages } from '#wiki/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import { PageLink } from '#wiki/page-link.tsx';
import type { NarrativeLineView } from '#wiki/picture-views.ts';
import type { CharacterMarkView } from '#wiki/views.ts';

/** A character's line, with emblem and name at its beginning; the name chooses the character, or lets go again. */
export function NarrativeLine({ line, character, selected, search, columns, height }: NarrativeLineProps) {
  // Drawn anew only with its page: to remember each element would double the script.
  'use no memo';
  const { x, y, curve } = line;
  const { emblem } = character;
  const texts = messages.pictures.narrative;
  const label = selected ? texts.all(character.title) : texts.select(character.title);
  return (
    <g className={emblem ? `narrative-chart-line emblem-${emblem.colour}` : 'narrative-chart-line'}>
      <svg viewBox={`0 0 ${columns} ${height}`} height={height} preserveAspectRatio="none" aria-hidden="true">
        <path className="narrative-chart-path" d={curve} />
      </svg>
      <PageLink
        path={pagePath('timeline')}
        search={search}
        discover="none"
        preventScrollReset
        className="drawing-mark"
        aria-label={label}
        aria-current={selected ? 'true' : undefined}
      >
        <circle className="drawing-hit" cx={`${x}%`} cy={y} r="12" />
        {emblem ? (
          <Emblem look={emblem} size={20} x={`${x}%`} y={y} />
        ) : (
          <circle className="narrative-chart-start" cx={`${x}%`} cy={y} r="5" />
        )}
        <text className="narrative-chart-name" x={`${x}%`} y={y} dx="-14">
          {character.title}
        </text>
      </PageLink>
    </g>
  );
}

interface NarrativeLineProps {
  line: NarrativeLineView;
  character: CharacterMarkView;
  selected: boolean;
  /** The query of the address to which the name leads. */
  search: string;
  columns: number;
  height: number;
}
