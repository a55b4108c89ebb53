import { ReviewFacts } from '#features/reviews/review-facts.tsx';
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
import { voiceSections } from './voice-sections.tsx';

/** One review, with all its voices. */
export function Component() {
  const page = usePage('review');
  return (
    <ArticleLayout
      page={page}
      lead={leadOf(page.sections)}
      aside={
        <Infobox title={page.title} claims={page.claims}>
          <ReviewFacts review={page} />
        </Infobox>
      }
      sections={[
        ...proseSections(page.sections),
        ...voiceSections(page.voices),
        statementsSection(page.claims),
        viewsSection(page.claims),
        namesSection([], page.claims),
        backlinksSection(page.backlinks),
      ]}
    />
  );
}
