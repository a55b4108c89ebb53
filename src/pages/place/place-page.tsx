import { usePage } from '#entities/use-page.ts';
import { Drawing } from '#ui/drawing.tsx';
import { appearancesSection } from '#pages/shared/article-sections.tsx';
import { companionsSection } from '#pages/shared/companions-section.tsx';
import { SubjectArticle } from '#pages/shared/subject-article.tsx';

/** Renders the page of a place of the story. */
export function Component() {
  const page = usePage('place');
  return (
    <SubjectArticle
      page={page}
      picture={page.drawing && <Drawing drawing={page.drawing} />}
      scenes={[companionsSection(page), appearancesSection(page)]}
    />
  );
}
