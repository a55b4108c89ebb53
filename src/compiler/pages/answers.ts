import type { AnswersPage } from '#wiki/page-data.ts';
import type { Draft } from '../citations.ts';
import { listPage } from '../list-pages.ts';
import { headOf, linksOf, paragraphsOf } from '../page-parts.ts';
import type { SiteIndex } from '../site-index.ts';

/** Returns a page of the questions and answers, each with its own anchor. */
export function answersPage(index: SiteIndex, page: number): Draft<AnswersPage> {
  const { listed, pagination } = listPage(index.content, 'answers', page);
  return {
    ...headOf('answers', pagination),
    entries: listed.map(({ id, question, short, long, related }) => ({
      id,
      title: question,
      paragraphs: paragraphsOf(index, short),
      more: paragraphsOf(index, long),
      related: linksOf(index, related),
    })),
  };
}
