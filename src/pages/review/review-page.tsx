import { reviewFacts } from '#features/reviews/review-facts.tsx';
import { usePage } from '#entities/use-page.ts';
import { SubjectArticle } from '#pages/shared/subject-article.tsx';
import { voiceSections } from './voice-sections.tsx';

/** Renders a review with all its voices. */
export function Component() {
  const page = usePage('review');
  return <SubjectArticle page={page} facts={reviewFacts(page)} own={voiceSections(page.voices)} />;
}
