import { usePage } from '#entities/use-page.ts';
import { proseSections } from '#pages/shared/article-sections.tsx';
import { SubjectArticle } from '#pages/shared/subject-article.tsx';
import { withAdmissions } from './admissions-section.tsx';
import { castSection } from './cast-section.tsx';
import { plotSection } from './plot-section.tsx';

/** Renders the page of the film: facts, plot up to this part, and background. */
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
