import type { AdmissionsDayData } from '#wiki/chart-data.ts';
import { messages } from '#messages/messages.ts';
import { FootnoteMarkers, useReferences } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { dateText } from '#entities/value-text.ts';

/** Renders a row of the table behind the admissions chart: a figure for a day, and its source. */
export function AdmissionsRow({ day, point }: { day: AdmissionsDayData; point: AdmissionsDayData['points'][number] }) {
  const references = useReferences(point.citations);
  return (
    <tr>
      <th scope="row">{messages.number({ amount: day.day })}</th>
      <td>
        <time dateTime={day.date}>{dateText(day.date)}</time>
      </td>
      <td>{messages.charts.admissions.tickets({ tickets: point.amount })}</td>
      <td>
        <ul role="list">
          {references.map(({ number, source, cited }) => (
            <li key={number}>
              <TitleLink page={source} />
              <FootnoteMarkers citations={cited.map(({ citation }) => citation)} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
