import { AdmissionsChart } from '#features/charts/admissions-chart.tsx';
import type { AdmissionsChartData } from '#wiki/chart-data.ts';
import { messages } from '#messages/messages.ts';
import type { ArticleSection } from '#pages/shared/article-section.ts';

/**
 * Returns the sections of the film's text with the admissions chart: in the section that an author chose, otherwise in
 * its own section at the end. Without a chart they are unchanged.
 */
export function withAdmissions(sections: ArticleSection[], chart: AdmissionsChartData | undefined): ArticleSection[] {
  if (!chart) return sections;
  const element = <AdmissionsChart chart={chart} />;
  if (!sections.some(({ id }) => id === chart.section)) {
    return [...sections, { id: 'tickets', heading: messages.charts.admissions.section, content: element }];
  }
  return sections.map((section) =>
    section.id === chart.section
      ? {
          ...section,
          content: (
            <>
              {section.content}
              {element}
            </>
          ),
        }
      : section,
  );
}
