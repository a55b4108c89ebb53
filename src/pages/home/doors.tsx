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

// Their own drawings, in one hand: shapes that stand for people, a line that comes back to where it began, scales.
const pictures: Record<(typeof doors)[number], ReactNode> = {
  characters: (
    <>
      <path className="doors-shape" d="M20 88c0-26 10-40 28-40s28 14 28 40z" />
      <circle className="doors-shape" cx="48" cy="28" r="16" />
      <path className="doors-shape-warm" d="M92 88c0-18 8-28 20-28s20 10 20 28z" />
      <circle className="doors-shape-warm" cx="112" cy="46" r="11" />
      <path className="doors-line" strokeWidth="3" d="M160 88V8M190 88V8M220 88V8M250 88V8M280 88V8" />
    </>
  ),
  timeline: (
    <>
      <path className="doors-line" strokeWidth="2" fill="none" d="M20 22 48 18 66 82 270 26 288 20" />
      {[
        [20, 22],
        [48, 18],
        [270, 26],
        [288, 20],
      ].map(([x, y]) => (
        <circle key={x} className="doors-shape" cx={x} cy={y} r="6" />
      ))}
      {[66, 107, 148, 189, 230].map((x, step) => (
        <circle
          key={x}
          className={step === 0 ? 'doors-shape-warm' : 'doors-shape'}
          cx={x}
          cy={82 - step * 11.2}
          r={step === 0 ? 8 : 5}
        />
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
