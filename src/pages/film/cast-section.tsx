import { DataEntry, DataList } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import { FootnoteMarkers } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import type { CastData } from '#wiki/shared-data.ts';
import type { ArticleSection } from '#pages/shared/article-section.ts';

/** Returns the cast section; null if no source has a cast. */
export function castSection(cast: readonly CastData[]): ArticleSection | null {
  if (cast.length === 0) return null;
  return {
    id: 'cast',
    heading: messages.article.cast,
    content: (
      <DataList columns>
        {cast.map(({ person, character, note, citations }, index) => (
          <DataEntry key={index} term={<TitleLink page={person} />}>
            {character && <TitleLink page={character} />}
            {character && note !== undefined && ' '}
            {note}
            <FootnoteMarkers citations={citations} />
          </DataEntry>
        ))}
      </DataList>
    ),
  };
}
