import { usePage } from '#entities/use-page.ts';
import { proseSections } from '#pages/shared/article-sections.tsx';
import { SubjectArticle } from '#pages/shared/subject-article.tsx';
import { withAdmissions } from './admissions-section.tsx';
import { castSection } from './cast-section.tsx';
import { plotSection } from './plot-section.tsx';

/** The film: data sheet, plot as far as the part goes, and what is known around it. */
export function Component() {
  const page = usePage('film');
  return (
    <SubjectArticle
      page={page}
      prose={[
        plotSection(page.plot),
        castSection(page.cast),
        ...withAdmissions(proseSections(page.sections), page.admissions),
      ]}
    />
  );
}
