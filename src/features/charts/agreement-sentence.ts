import { messages } from '#messages/messages.ts';
import type { AgreementChartData, AgreementRowData, AgreementStance } from '#wiki/chart-data.ts';

/** Returns what the agreement chart shows, in a sentence. */
export function agreementSentence({ sources, shared, rows }: AgreementChartData): string {
  const [first] = rows;
  return messages.charts.agreement.sentence({
    shared,
    first: first?.source.title ?? '',
    said: first ? countOf(first, 'differs') + countOf(first, 'agrees') : 0,
    isPart: rows.length < sources,
    sources,
    rows: rows.length,
  });
}

/** Returns the number of statements of a source with a stance. */
export function countOf({ bars }: AgreementRowData, stance: AgreementStance): number {
  return bars.find((bar) => bar.stance === stance)?.count ?? 0;
}
