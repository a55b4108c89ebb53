import './admissions-chart.css';
import { useState } from 'react';
import type { AdmissionsDayData, AdmissionsChartData } from '#wiki/chart-data.ts';
import { listText } from '#messages/lists.ts';
import { messages } from '#messages/messages.ts';
import { FootnoteMarkers, useReferences } from '#entities/prose-view.tsx';
import { dateText } from '#entities/value-text.ts';
import { AdmissionsDay } from './admissions-day.tsx';
import { AdmissionsPlot } from './admissions-plot.tsx';
import { AdmissionsRow } from './admissions-row.tsx';
import { Chart } from './chart.tsx';
import { StableHeight } from './stable-height.tsx';

const texts = messages.charts.admissions;

/** Renders the total tickets sold by day after the release, with the break-even line. */
export function AdmissionsChart({ chart }: { chart: AdmissionsChartData }) {
  const { head } = texts;
  return (
    <Chart
      id="tickets-by-day"
      title={texts.title}
      sentence={sentenceOf(chart)}
      legend={
        <p className="admissions-chart-note">
          {texts.legend({ release: dateText(chart.release) })}
          {chart.breakEven.length > 0 && (
            <>
              {' '}
              {texts.breakEvenBy} <BreakEvenSources citations={chart.breakEven.flatMap(({ citations }) => citations)} />
            </>
          )}
        </p>
      }
      drawing={<Plot chart={chart} />}
      table={{
        head: [head.day, head.date, head.tickets, head.sources],
        rows: chart.days.flatMap((day) =>
          day.points.map((point) => <AdmissionsRow key={`${day.day} ${point.amount}`} day={day} point={point} />),
        ),
      }}
    />
  );
}

function Plot({ chart }: { chart: AdmissionsChartData }) {
  const [chosen, choose] = useState<AdmissionsDayData>();
  // The default until the reader chooses a day: the one with the most text.
  const [longest] = chart.days.toSorted((a, b) => weight(b) - weight(a));
  const shown = chosen ?? longest;
  if (!longest || !shown) return null;
  return (
    <>
      <AdmissionsPlot chart={chart} shown={shown} onPoint={choose} />
      <div className="admissions-chart-day">
        <p className="admissions-chart-hint print-hidden">{texts.hint}</p>
        <StableHeight longest={<AdmissionsDay day={longest} />}>
          <AdmissionsDay key={shown.day} day={shown} />
        </StableHeight>
      </div>
    </>
  );
}

/** Returns how much text a day has. */
function weight({ points }: AdmissionsDayData): number {
  return points.reduce((sum, { citations }) => sum + 1 + citations.length, 0);
}

/** Returns a sentence with the tickets sold by the last day, and the day by which the film broke even. */
function sentenceOf(chart: AdmissionsChartData): string {
  const last = chart.days.at(-1);
  const passed = firstPast(chart);
  const sold = texts.sentence({
    day: last?.day ?? 0,
    date: dateText(last?.date ?? ''),
    tickets: last?.points[0]?.amount ?? 0,
  });
  return passed ? sold + texts.brokeEven({ tickets: passed.amount, day: passed.by }) : sold;
}

/** Returns the first day by which the lowest break-even amount was sold. */
function firstPast({ days, breakEven }: AdmissionsChartData): { by: number; amount: number } | undefined {
  const amount = Math.min(...breakEven.map((line) => line.amount));
  const day = days.find(({ points }) => (points[0]?.amount ?? 0) >= amount);
  return day && { by: day.day, amount };
}

function BreakEvenSources({ citations }: { citations: readonly number[] }) {
  const names = useReferences(citations).map(({ source }) => source.title);
  return (
    <>
      {listText(names)}
      <FootnoteMarkers citations={citations} />
    </>
  );
}
