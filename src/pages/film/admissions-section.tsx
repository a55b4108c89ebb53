import { AdmissionsChart } from '#features/charts/admissions-chart.tsx';
import type { AdmissionsChartData } from '#wiki/chart-data.ts';
import { messages } from '#messages/messages.ts';
import type { ArticleSection } from '#pages/shared/article-section.ts';

/**
 * The sections of the film's text with the picture of admissions: in the one where an author wants it, otherwise in a
 * section of its own behind them. Without a picture they are as given.
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
