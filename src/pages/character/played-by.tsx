import { DataEntry } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import { FootnoteMarkers } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import type { CastData } from '#wiki/shared-data.ts';

/** Renders who plays a character, as a row of the infobox. */
export function PlayedBy({ cast }: { cast: readonly CastData[] }) {
  return (
    <DataEntry term={messages.article.playedBy}>
      {cast.map(({ person, note, citations }, index) => (
        <div key={index}>
          <TitleLink page={person} /> {note}
          <FootnoteMarkers citations={citations} />
        </div>
      ))}
    </DataEntry>
  );
}
