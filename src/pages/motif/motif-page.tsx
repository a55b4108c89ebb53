import { usePage } from '#entities/use-page.ts';
import { ThingArticle } from '#pages/shared/thing-article.tsx';

/** A motif: an object, a ritual or a theme. */
export function Component() {
  return <ThingArticle page={usePage('motif')} />;
}
