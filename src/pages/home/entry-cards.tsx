import './entry-cards.css';
import { useReader } from '#entities/reader-context.ts';
import { LinkCard } from '#ui/card.tsx';
import { Emblem } from '#ui/emblem.tsx';
import { messages } from '#messages/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { HomePage } from '#wiki/page-data.ts';
import { PageLink } from '#entities/page-link.tsx';

const pages = ['characters', 'timeline', 'reviews'] as const;

/** Renders cards that link to the characters, the timeline and the reviews, each with its count. */
export function EntryCards({ counts, characters, ratings }: Pick<HomePage, 'counts' | 'characters' | 'ratings'>) {
  const { entryCards: texts } = messages.home;
  const words = {
    characters: texts.characters({ people: counts.characters }),
    timeline: texts.timeline({ scenes: counts.events }),
    reviews: texts.reviews({ reviews: counts.reviews }),
  };
  const drawings = {
    characters: <Emblems characters={characters} />,
    timeline: <Parts />,
    reviews: <Ratings ratings={ratings} />,
  };
  return (
    <section aria-label={texts.label} className="entry-cards">
      {pages.map((name) => (
        <LinkCard key={name}>
          <h2 className="entry-cards-title">
            <PageLink path={pagePath(name)}>{messages.nav[name]}</PageLink>
          </h2>
          <p>{words[name]}</p>
          {drawings[name]}
        </LinkCard>
      ))}
    </section>
  );
}

/** Renders the emblems of the characters known at this part. */
function Emblems({ characters }: Pick<HomePage, 'characters'>) {
  return (
    <p className="entry-cards-emblems">
      {characters.flatMap(({ path, emblem }) => (emblem ? [<Emblem key={path} look={emblem} size={52} />] : []))}
    </p>
  );
}

/** Renders a mark per part of the film, lit up to the reader's part. */
function Parts() {
  const { part, site } = useReader();
  const x = (each: number) => 20 + (each / site.lastPart) * 260;
  return (
    <svg className="entry-cards-chart" viewBox="0 0 300 96" aria-hidden="true">
      <path className="entry-cards-line" strokeWidth="2" d="M20 48h260" />
      {Array.from({ length: site.lastPart + 1 }, (_, each) => (
        <circle
          key={each}
          className={
            each === part ? 'entry-cards-shape-warm' : each < part ? 'entry-cards-shape' : 'entry-cards-shape-later'
          }
          cx={x(each)}
          cy="48"
          r={each === part ? 9 : 5}
        />
      ))}
    </svg>
  );
}

/** Renders each rating between zero and the maximum of its own scale. */
function Ratings({ ratings }: Pick<HomePage, 'ratings'>) {
  const y = (place: number) => 16 + ((place + 0.5) * 64) / ratings.length;
  return (
    <svg className="entry-cards-chart" viewBox="0 0 300 96" aria-hidden="true">
      <path className="entry-cards-line" strokeWidth="2" d="M20 10v76M150 10v76M280 10v76" />
      {ratings.map(({ value, scale }, index) => (
        // Ratings have no name here, and their order never changes.
        <g key={index}>
          <path className="entry-cards-line" strokeWidth="2" d={`M20 ${y(index)}h${(value / scale) * 260}`} />
          <circle className="entry-cards-shape" cx={20 + (value / scale) * 260} cy={y(index)} r="7" />
        </g>
      ))}
    </svg>
  );
}
