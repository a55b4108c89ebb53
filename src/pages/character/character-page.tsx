import type { ReactNode } from 'react';
import { Emblem } from '#ui/emblem.tsx';
import { DataEntry } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import type { CharacterPage } from '#wiki/page-data.ts';
import { pagePath } from '#wiki/addresses.ts';
import { PageLink } from '#entities/page-link.tsx';
import { usePage } from '#entities/use-page.ts';
import { appearancesSection } from '#pages/shared/article-sections.tsx';
import { companionsSection } from '#pages/shared/companions-section.tsx';
import { linesSection } from '#pages/shared/lines-section.tsx';
import { SubjectArticle } from '#pages/shared/subject-article.tsx';
import { PlayedBy } from './played-by.tsx';
import { Portraits } from './portraits.tsx';
import { relationshipsSection } from './relationships-section.tsx';

/** Renders the page of a character. */
export function Component() {
  const page = usePage('character');
  return (
    <SubjectArticle
      page={page}
      picture={pictureOf(page)}
      facts={[
        page.playedBy.length > 0 && <PlayedBy key="played-by" cast={page.playedBy} />,
        <DataEntry key="group" term={messages.article.group}>
          <PageLink path={pagePath('characters')} search={`?group=${page.group.id}`}>
            {page.group.label}
          </PageLink>
        </DataEntry>,
      ]}
      own={[linesSection(page.lines, 'speakers'), relationshipsSection(page.relationships)]}
      scenes={[companionsSection(page), appearancesSection(page)]}
    />
  );
}

/** Returns the portraits, or, without them or their files, the emblem. */
function pictureOf({ portraits = [], emblem }: CharacterPage): ReactNode {
  if (portraits.some(({ src }) => src !== undefined)) return <Portraits portraits={portraits} />;
  return emblem && <Emblem look={emblem} size={136} />;
}
