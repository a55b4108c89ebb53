import './timeline-nav.css';
import { HashLink } from '#lib/hash-link.tsx';
import { messages } from '#messages/messages.ts';
import type { TimelineCharts } from '#wiki/timeline-charts.ts';

/** Renders links to the list of scenes and to the charts of the page. */
export function TimelineNav({ charts: { storyCurve, narrative, feelings } }: { charts: TimelineCharts }) {
  const texts = messages.charts;
  const links = [
    storyCurve && { target: 'story-curve', text: texts.storyCurve.short },
    { target: 'scenes', text: texts.list },
    narrative && { target: 'narrative', text: texts.narrative.short },
    feelings && { target: 'feelings', text: texts.feelings.short },
  ].filter((link) => link !== undefined);
  return (
    <nav aria-label={texts.nav} className="timeline-nav print-hidden">
      <ul role="list">
        {links.map(({ target, text }) => (
          <li key={target}>
            <HashLink target={target}>{text}</HashLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
