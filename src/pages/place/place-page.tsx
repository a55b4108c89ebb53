import { usePage } from '#entities/use-page.ts';
import { ThingArticle } from '#pages/shared/thing-article.tsx';

/** A place of the story. */
export function Component() {
  return <ThingArticle page={usePage('place')} />;
}
