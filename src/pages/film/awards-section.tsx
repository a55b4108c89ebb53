import { AwardTable } from '#features/awards/award-table.tsx';
import { messages } from '#messages/messages.ts';
import { Disclosure } from '#ui/disclosure.tsx';
import type { FilmPage } from '#wiki/page-data.ts';
import type { ArticleSection } from '#pages/shared/article-section.ts';
import { withElement } from './with-element.tsx';

/**
 * Returns the sections of the film's text with the table of awards, folded: in the section that an author chose, otherwise in
 * its own section at the end. Without awards they are unchanged.
 */
export function withAwards(sections: readonly ArticleSection[], { awards, below }: FilmPage): ArticleSection[] {
  if (awards.length === 0) return [...sections];
  return withElement(sections, {
    side: 'below',
    section: below.awards,
    otherwise: { id: 'awards', heading: messages.awardTable.heading },
    element: (
      <Disclosure summary={messages.awardTable.all({ awards: awards.length })}>
        <AwardTable awards={awards} />
      </Disclosure>
    ),
  });
}
