import './admissions-chart.css';
import type { AdmissionsDayData } from '#wiki/chart-data.ts';
import { listText } from '#messages/lists.ts';
import { messages } from '#messages/messages.ts';
import { useReferences } from '#entities/prose-view.tsx';
import { dateText } from '#entities/value-text.ts';

const texts = messages.charts.admissions;

/** Renders the figures for a day, each with its source. */
export function AdmissionsDay({ day: { day, date, points } }: { day: AdmissionsDayData }) {
  return (
    <>
      <p className="admissions-chart-day-title">{texts.day({ day, date: dateText(date) })}</p>
      <ul role="list">
        {points.map(({ amount, citations }) => (
          <li key={amount}>
            <Point amount={amount} citations={citations} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Point({ amount, citations }: { amount: number; citations: readonly number[] }) {
  const titles = useReferences(citations).map(({ source }) => source.title);
  return texts.point({ tickets: amount, sources: listText(titles) });
}
