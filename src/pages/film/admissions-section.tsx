import { AdmissionsChart } from '#features/charts/admissions-chart.tsx';
import type { AdmissionsChartData } from '#wiki/chart-data.ts';
import { messages } from '#messages/messages.ts';
import type { ArticleSection } from '#pages/shared/article-section.ts';
import { withElement } from './with-element.tsx';

/**
 * Returns the sections of the film's text with the admissions chart: above the text of the section that an author
 * chose, otherwise in its own section at the end. Without a chart they are unchanged.
 */
export function withAdmissions(
  sections: readonly ArticleSection[],
  chart: AdmissionsChartData | undefined,
): ArticleSection[] {
  if (!chart) return [...sections];
  return withElement(sections, {
    side: 'above',
    section: chart.section,
    otherwise: { id: 'tickets', heading: messages.charts.admissions.section },
    element: <AdmissionsChart chart={chart} />,
  });
}
