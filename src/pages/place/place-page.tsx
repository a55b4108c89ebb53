import { usePage } from '#entities/use-page.ts';
import { appearancesSection } from '#pages/shared/article-sections.tsx';
import { companionsSection } from '#pages/shared/companions-section.tsx';
import { SubjectArticle } from '#pages/shared/subject-article.tsx';
import { thingPicture } from '#pages/shared/thing-picture.tsx';

/** Renders the page of a place of the story. */
export function Component() {
  const page = usePage('place');
  return (
    <SubjectArticle
      page={page}
      picture={thingPicture(page)}
      scenes={[companionsSection(page), appearancesSection(page)]}
    />
  );
}
