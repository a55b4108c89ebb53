import { usePage } from '#entities/use-page.ts';
import { appearancesSection } from '#pages/shared/article-sections.tsx';
import { SubjectArticle } from '#pages/shared/subject-article.tsx';
import { thingPicture } from '#pages/shared/thing-picture.tsx';

/** Renders the page of a motif: an object, a ritual or a theme. */
export function Component() {
  const page = usePage('motif');
  return <SubjectArticle page={page} picture={thingPicture(page)} scenes={[appearancesSection(page)]} />;
}
