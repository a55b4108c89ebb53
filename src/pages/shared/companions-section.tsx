import './companions-section.css';
import type { TimelineQuery } from '#features/timeline/timeline-facets.ts';
import { Emblem } from '#ui/emblem.tsx';
import { VisuallyHidden } from '#ui/visually-hidden.tsx';
import { pagePath } from '#wiki/addresses.ts';
import { linkId, linkKey } from '#wiki/link-key.ts';
import { messages } from '#messages/messages.ts';
import type { PageOf } from '#wiki/page-data.ts';
import { PageLink } from '#entities/page-link.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import type { ArticleSection } from './article-section.ts';

/**
 * Returns the section on who shares scenes with a character, or is seen at a place, each with a link to these scenes on
 * the timeline; null if there is nobody.
 */
export function companionsSection(page: PageOf<'character' | 'place'>): ArticleSection | null {
  if (page.companions.length === 0) return null;
  return {
    id: 'appears-with',
    heading: messages.companions.title[page.kind],
    count: page.companions.length,
    content: <Companions page={page} />,
  };
}

function Companions({ page }: { page: PageOf<'character' | 'place'> }) {
  const { scenes, with: withWhom } = messages.companions;
  const here = linkId(page);
  return (
    <ul role="list" className="companions">
      {page.companions.map((companion) => {
        const other = linkId(companion);
        const chosen: TimelineQuery['chosen'] =
          page.kind === 'place' ? { character: other, place: here } : { character: here, with: other };
        return (
          <li key={linkKey(companion)}>
            {companion.emblem && <Emblem look={companion.emblem} size={32} />}
            <span>
              <TitleLink page={companion} />
            </span>
            <PageLink path={pagePath('timeline')} search={`?${new URLSearchParams(chosen).toString()}`}>
              {`${scenes({ scenes: companion.scenes })} `}
              <VisuallyHidden>{withWhom({ name: companion.title })}</VisuallyHidden>
            </PageLink>
          </li>
        );
      })}
    </ul>
  );
}
