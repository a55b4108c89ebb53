import './timeline-ways.css';
import { HashLink } from '#lib/hash-link.tsx';
import { messages } from '#messages/messages.ts';
import type { TimelineCharts } from '#wiki/timeline-charts.ts';

/** Renders links to the list of scenes and to the charts of the page. */
export function TimelineWays({ pictures: { storyCurve, narrative, feelings } }: { pictures: TimelineCharts }) {
  const texts = messages.charts;
  const ways = [
    storyCurve && { target: 'story-curve', text: texts.storyCurve.short },
    { target: 'scenes', text: texts.list },
    narrative && { target: 'narrative', text: texts.narrative.short },
    feelings && { target: 'feelings', text: texts.feelings.short },
  ].filter((way) => way !== undefined);
  return (
    <nav aria-label={texts.ways} className="timeline-ways print-hidden">
      <ul role="list">
        {ways.map(({ target, text }) => (
          <li key={target}>
            <HashLink target={target}>{text}</HashLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
