import { usePage } from '#entities/use-page.ts';
import { CreditRows } from '#pages/shared/credit-rows.tsx';
import { SubjectArticle } from '#pages/shared/subject-article.tsx';
import { awardsSection } from './awards-section.tsx';

/** Renders the page of a member of the cast or crew. */
export function Component() {
  const page = usePage('person');
  return (
    <SubjectArticle
      page={page}
      facts={[<CreditRows key="credits" credits={page.credits} />]}
      own={[awardsSection(page.awards)]}
    />
  );
}
