import { Infobox } from '#features/claims/infobox.tsx';
import { Emblem } from '#ui/emblem.tsx';
import { DataEntry } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import { PageLink } from '#entities/page-link.tsx';
import { usePage } from '#entities/use-page.ts';
import { ArticleLayout } from '#pages/shared/article-layout.tsx';
import {
  appearancesSection,
  backlinksSection,
  leadOf,
  namesSection,
  proseSections,
  statementsSection,
  viewsSection,
} from '#pages/shared/article-sections.tsx';
import { companionsSection } from '#pages/shared/companions-section.tsx';
import { PlayedBy } from './played-by.tsx';
import { relationshipsSection } from './relationships-section.tsx';

/** Someone in the story. */
export function Component() {
  const page = usePage('character');
  return (
    <ArticleLayout
      page={page}
      lead={leadOf(page.sections)}
      aside={
        <Infobox
          title={page.title}
          claims={page.claims}
          picture={page.emblem && <Emblem look={page.emblem} size={136} />}
        >
          <PlayedBy cast={page.playedBy} />
          <DataEntry term={messages.article.group}>
            <PageLink path={pagePath('characters')} search={`?group=${page.group.id}`}>
              {page.group.label}
            </PageLink>
          </DataEntry>
        </Infobox>
      }
      sections={[
        ...proseSections(page.sections),
        relationshipsSection(page.relationships),
        statementsSection(page.claims),
        viewsSection(page.claims),
        namesSection(page.names, page.claims),
        companionsSection(page),
        appearancesSection(page),
        backlinksSection(page.backlinks),
      ]}
    />
  );
}
