import { parseEntityRef } from '#wiki/collections.ts';
import type { AnswersPage } from '#wiki/page-data.ts';
import type { Draft } from '../citations.ts';
import { headOf, linkOf, paragraphsOf } from '../page-parts.ts';
import type { SiteIndex } from '../site-index.ts';

/** The questions that people ask, as far as the part may answer them; each has a place of its own. */
export function answersPage(index: SiteIndex): Draft<AnswersPage> {
  const answers = [...index.content.entities.answers.values()].toSorted((a, b) => a.order - b.order);
  return {
    ...headOf('answers'),
    entries: answers.map(({ id, question, short, long, related }) => ({
      id,
      title: question,
      paragraphs: paragraphsOf(index, short),
      more: paragraphsOf(index, long),
      related: related.flatMap((ref) => {
        const page = parseEntityRef(ref);
        return page ? [linkOf(index, page.collection, page.id)] : [];
      }),
    })),
  };
}
