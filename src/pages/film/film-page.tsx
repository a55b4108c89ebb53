import { Infobox } from '#features/claims/infobox.tsx';
import { usePage } from '#entities/use-page.ts';
import { ArticleLayout } from '#pages/shared/article-layout.tsx';
import {
  backlinksSection,
  leadOf,
  namesSection,
  proseSections,
  statementsSection,
  viewsSection,
} from '#pages/shared/article-sections.tsx';
import { withAdmissions } from './admissions-section.tsx';
import { castSection } from './cast-section.tsx';
import { plotSection } from './plot-section.tsx';

/** The film: data sheet, plot as far as the part goes, and what is known around it. */
export function Component() {
  const page = usePage('film');
  return (
    <ArticleLayout
      page={page}
      lead={leadOf(page.sections)}
      aside={<Infobox title={page.title} claims={page.claims} />}
      sections={[
        plotSection(page.plot),
        castSection(page.cast),
        ...withAdmissions(proseSections(page.sections), page.admissions),
        statementsSection(page.claims),
        viewsSection(page.claims),
        namesSection(page.names, page.claims),
        backlinksSection(page.backlinks),
      ]}
    />
  );
}
