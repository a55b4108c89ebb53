import { usePage } from '#entities/use-page.ts';
import { Icon } from '#ui/icon.tsx';
import { appearancesSection } from '#pages/shared/article-sections.tsx';
import { SubjectArticle } from '#pages/shared/subject-article.tsx';

/** Renders the page of a motif: an object, a ritual or a theme. */
export function Component() {
  const page = usePage('motif');
  return (
    <SubjectArticle page={page} picture={page.icon && <Icon icon={page.icon} />} scenes={[appearancesSection(page)]} />
  );
}
