import { usePage } from '#entities/use-page.ts';
import { Drawing } from '#ui/drawing.tsx';
import { appearancesSection } from '#pages/shared/article-sections.tsx';
import { SubjectArticle } from '#pages/shared/subject-article.tsx';

/** Renders the page of a motif: an object, a ritual or a theme. */
export function Component() {
  const page = usePage('motif');
  return (
    <SubjectArticle
      page={page}
      picture={page.drawing && <Drawing drawing={page.drawing} />}
      scenes={[appearancesSection(page)]}
    />
  );
}
