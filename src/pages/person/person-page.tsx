import { Infobox } from '#features/claims/infobox.tsx';
import { usePage } from '#entities/use-page.ts';
import { CreditRows } from '#pages/shared/credit-rows.tsx';
import { ArticleLayout } from '#pages/shared/article-layout.tsx';
import {
  backlinksSection,
  leadOf,
  namesSection,
  proseSections,
  statementsSection,
  viewsSection,
} from '#pages/shared/article-sections.tsx';

/** Someone who made the film. */
export function Component() {
  const page = usePage('person');
  return (
    <ArticleLayout
      page={page}
      lead={leadOf(page.sections)}
      aside={
        <Infobox title={page.title} claims={page.claims}>
          <CreditRows credits={page.credits} />
        </Infobox>
      }
      sections={[
        ...proseSections(page.sections),
        statementsSection(page.claims),
        viewsSection(page.claims),
        namesSection(page.names, page.claims),
        backlinksSection(page.backlinks),
      ]}
    />
  );
}
