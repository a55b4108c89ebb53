import './doors.css';
import type { ReactNode } from 'react';
import { LinkCard } from '#ui/card.tsx';
import { messages } from '#wiki/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { HomePage } from '#wiki/page-data.ts';
import { PageLink } from '#wiki/page-link.tsx';

const doors = ['characters', 'timeline', 'reviews'] as const;

/** The three ways in, with how much lies behind each. */
export function Doors({ counts }: Pick<HomePage, 'counts'>) {
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
          <svg className="doors-picture" viewBox="0 0 300 96" aria-hidden="true" focusable="false">
            {pictures[name]}
          </svg>
        </LinkCard>
      ))}
    </section>
  );
}

// Our own drawings, in one hand: people, a line of scenes with the first one lit, ratings on their scales. They show
// no figure of this wiki, and nothing of the order in which a film tells its story.
const pictures: Record<(typeof doors)[number], ReactNode> = {
  characters: (
    <>
      {[48, 180, 252].map((x) => (
        <g key={x} className="doors-shape">
          <path d={`M${x - 28} 88c0-26 10-40 28-40s28 14 28 40z`} />
          <circle cx={x} cy="28" r="16" />
        </g>
      ))}
      <path className="doors-shape-warm" d="M94 88c0-18 8-28 20-28s20 10 20 28z" />
      <circle className="doors-shape-warm" cx="114" cy="46" r="11" />
    </>
  ),
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
