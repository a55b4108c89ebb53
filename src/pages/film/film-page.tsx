import { messages } from '#messages/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import { PageLink } from '#entities/page-link.tsx';
import { usePage } from '#entities/use-page.ts';
import { proseSections } from '#pages/shared/article-sections.tsx';
import { linesSection } from '#pages/shared/lines-section.tsx';
import { SubjectArticle } from '#pages/shared/subject-article.tsx';
import { withAdmissions } from './admissions-section.tsx';
import { withAwards } from './awards-section.tsx';
import { castSection } from './cast-section.tsx';
import { plotSection } from './plot-section.tsx';
import { withElement } from './with-element.tsx';

/** Renders the page of the film: facts, plot up to this part, and background. */
export function Component() {
  const page = usePage('film');
  const prose = withElement(proseSections(page.sections), {
    side: 'below',
    section: page.below.versions,
    element: (
      <p>
        <PageLink path={pagePath('versions')}>{messages.article.versions}</PageLink>
      </p>
    ),
  });
  return (
    <SubjectArticle
      page={page}
      prose={[
        plotSection(page.plot),
        linesSection(page.lines),
        castSection(page.cast),
        ...withAwards(withAdmissions(prose, page.admissions), page),
      ]}
    />
  );
}
