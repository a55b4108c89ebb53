import type { AnswersPage } from '#wiki/page-data.ts';
import type { Draft } from '../citations.ts';
import { headOf, linksOf, paragraphsOf } from '../page-parts.ts';
import type { SiteIndex } from '../site-index.ts';

/** Returns the page of questions and answers, each with its own anchor. */
export function answersPage(index: SiteIndex): Draft<AnswersPage> {
  const answers = [...index.content.entities.answers.values()].toSorted((a, b) => a.order - b.order);
  return {
    ...headOf('answers'),
    entries: answers.map(({ id, question, short, long, related }) => ({
      id,
      title: question,
      paragraphs: paragraphsOf(index, short),
      more: paragraphsOf(index, long),
      related: linksOf(index, related),
    })),
  };
}
