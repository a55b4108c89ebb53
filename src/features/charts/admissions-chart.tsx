import type { AdmissionsDayData, AdmissionsChartData } from '#wiki/chart-data.ts';
import { pagePath } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import { FootnoteMarkers, useReferences } from '#entities/prose-view.tsx';
import { dateText } from '#entities/value-text.ts';
import { AdmissionsPlot } from './admissions-plot.tsx';
import { AdmissionsRow } from './admissions-row.tsx';
import { Chart } from './chart.tsx';
import { Plot } from './plot.tsx';

const texts = messages.charts.admissions;
const id = 'tickets-by-day';

/** Renders the total tickets sold by day after the release, with the break-even line. */
export function AdmissionsChart({ chart }: { chart: AdmissionsChartData }) {
  const { days, release } = chart;
  const { head } = texts;
  const references = useReferences(days.flatMap(citationsOf));
  return (
    <Chart
      id={id}
      title={texts.title}
      sentence={<Sentence chart={chart} />}
      drawing={
        <Plot
          id={id}
          label={texts.title}
          points={days.map((day) => ({
            label: dayText(day),
            page: references.find(({ cited }) => cited.some(({ citation }) => citation === citationsOf(day)[0]))
              ?.source ?? { path: pagePath('film') },
            after: <FootnoteMarkers citations={citationsOf(day)} />,
          }))}
          columns={columnsOf(days)}
          hint={texts.hint({ release: dateText(release) })}
        >
          <AdmissionsPlot chart={chart} />
        </Plot>
      }
      table={{
        head: [head.day, head.date, head.tickets, head.sources],
        rows: days.flatMap((day) =>
          day.points.map((point) => <AdmissionsRow key={`${day.day} ${point.amount}`} day={day} point={point} />),
        ),
      }}
    />
  );
}

/** Renders the tickets sold by the last day, and the day by which the film had broken even, with their sources. */
function Sentence({ chart: { days, breakEven } }: { chart: AdmissionsChartData }) {
  const last = days.at(-1);
  const [best] = last?.points ?? [];
  if (!last || !best) return null;
  const needed = Math.min(...breakEven.map(({ amount }) => amount));
  const passed = days.find(({ points }) => (points[0]?.amount ?? 0) >= needed);
  return (
    <>
      {texts.sentence({ date: dateText(last.date), tickets: best.amount })}
      <FootnoteMarkers citations={best.citations} />
      {breakEven.length > 0 && (
        <>
          {' '}
          {passed ? texts.brokeEven({ day: passed.day, tickets: needed }) : texts.needed({ tickets: needed })}
          <FootnoteMarkers citations={breakEven.flatMap(({ citations }) => citations)} />
        </>
      )}
    </>
  );
}

/** Returns the figures of a day: the number, or the range in which the sources lie, and the remarks on it. */
function dayText({ day, date, note, points }: AdmissionsDayData): string {
  const amounts = points.map(({ amount }) => amount);
  const said = texts.point({
    day,
    date: dateText(date),
    isRange: amounts.length > 1,
    least: Math.min(...amounts),
    most: Math.max(...amounts),
  });
  return note === undefined ? said : texts.noted({ said, note });
}

function citationsOf({ points }: AdmissionsDayData): number[] {
  return points.flatMap(({ citations }) => citations);
}

/** Returns how many days would stand side by side if all were as near to each other as the two nearest. */
function columnsOf(days: readonly AdmissionsDayData[]): number {
  return 100 / Math.min(...days.slice(1).map(({ x }, at) => x - (days[at]?.x ?? 0)));
}
