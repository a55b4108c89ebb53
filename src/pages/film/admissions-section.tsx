import { AdmissionsChart } from '#features/charts/admissions-chart.tsx';
import type { AdmissionsChartData } from '#wiki/chart-data.ts';
import { messages } from '#messages/messages.ts';
import type { ArticleSection } from '#pages/shared/article-section.ts';

/**
 * Returns the sections of the film's text with the admissions chart: in the section that an author chose, otherwise in
 * its own section at the end. Without a chart they are unchanged.
 */
export function withAdmissions(sections: ArticleSection[], view: AdmissionsChartData | undefined): ArticleSection[] {
  if (!view) return sections;
  const picture = <AdmissionsChart view={view} />;
  if (!sections.some(({ id }) => id === view.section)) {
    return [...sections, { id: 'tickets', heading: messages.charts.admissions.section, content: picture }];
  }
  return sections.map((section) =>
    section.id === view.section
      ? {
          ...section,
          content: (
            <>
              {section.content}
              {picture}
            </>
          ),
        }
      : section,
  );
}
