import './doors.css';
import type { ReactNode } from 'react';
import { LinkCard } from '#ui/card.tsx';
import { Emblem } from '#ui/emblem.tsx';
import { messages } from '#wiki/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { HomePage } from '#wiki/page-data.ts';
import { PageLink } from '#wiki/page-link.tsx';

const doors = ['characters', 'timeline', 'reviews'] as const;

/** The three ways in, with how much lies behind each. */
export function Doors({ counts, characters }: Pick<HomePage, 'counts' | 'characters'>) {
  const { doors: texts } = messages.home;
  const words = {
    characters: texts.characters(counts.characters),
    timeline: texts.timeline(counts.events),
    reviews: texts.reviews(counts.reviews),
  };
  return (
    <section aria-label={texts.label} className="doors">
      {doors.map((name) => (
        <LinkCard key={name}>
          <h2 className="doors-title">
            <PageLink path={pagePath(name)}>{messages.nav[name]}</PageLink>
          </h2>
          <p>{words[name]}</p>
          {name === 'characters' ? (
            <p className="doors-emblems">
              {characters.flatMap(({ path, emblem }) =>
                emblem ? [<Emblem key={path} look={emblem} size={52} />] : [],
              )}
            </p>
          ) : (
            <svg className="doors-picture" viewBox="0 0 300 96" aria-hidden="true" focusable="false">
              {pictures[name]}
            </svg>
          )}
        </LinkCard>
      ))}
    </section>
  );
}

// A line of scenes with the first one lit, ratings on their scales. They show
// no figure of this wiki, and nothing of the order in which a film tells its story.
const pictures: Record<'timeline' | 'reviews', ReactNode> = {
  timeline: (
    <>
      <path className="doors-line" strokeWidth="2" d="M20 48h260" />
      <circle className="doors-shape-warm" cx="20" cy="48" r="9" />
      {[57, 94, 131, 168, 205, 242, 280].map((x) => (
        <circle key={x} className="doors-shape" cx={x} cy="48" r="5" />
      ))}
    </>
  ),
  reviews: (
    <>
      <path className="doors-line" strokeWidth="2" d="M20 14v70M150 14v70M280 14v70M20 28h175M20 50h234M20 72h105" />
      {[
        [195, 28],
        [254, 50],
        [125, 72],
      ].map(([x, y]) => (
        <circle key={x} className="doors-shape" cx={x} cy={y} r="7" />
      ))}
    </>
  ),
};
