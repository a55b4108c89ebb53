import './answer-article.css';
import { pageDescription } from '#entities/page-description.ts';
import { usePage } from '#entities/use-page.ts';
import { Pagination } from '#pages/shared/pagination.tsx';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import { AnswerArticle } from './answer-article.tsx';

/** Renders common questions about the film, each with its answer. */
export function Component() {
  const page = usePage('answers');
  return (
    <ListLayout page={page} intro={pageDescription(page)}>
      <div className="answers layout-sections">
        {page.entries.map((answer) => (
          <AnswerArticle key={answer.id} answer={answer} />
        ))}
      </div>
      <Pagination page={page} />
    </ListLayout>
  );
}
