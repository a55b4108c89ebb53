import { Suspense } from 'react';
import { onDemand } from '#entities/on-demand.tsx';
import { agreementSentence } from '#features/charts/agreement-sentence.ts';
import { useOpened } from '#ui/opened.ts';
import type { AgreementChartData } from '#wiki/chart-data.ts';

const [AgreementChart] = onDemand(async () => ({
  default: (await import('#features/charts/agreement-chart.tsx')).AgreementChart,
}));

/** Renders how sources agree in a folded section: a sentence, and the chart once the reader has opened it. */
export function FoldedAgreement(props: { chart: AgreementChartData; chosen: string | undefined }) {
  const sentence = <p>{agreementSentence(props.chart)}</p>;
  if (!useOpened()) return sentence;
  return (
    <Suspense fallback={sentence}>
      <AgreementChart {...props} />
    </Suspense>
  );
}
