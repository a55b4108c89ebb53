import { DataEntry, DataList } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import { FootnoteMarkers, ProseView } from '#entities/prose-view.tsx';
import { dateText } from '#entities/value-text.ts';
import type { PersonPage } from '#wiki/page-data.ts';
import type { ArticleSection } from '#pages/shared/article-section.ts';

/** Returns the section on what a person won or was nominated for; null if there is nothing. */
export function awardsSection(awards: PersonPage['awards']): ArticleSection | null {
  if (!awards) return null;
  const texts = messages.awards;
  return {
    id: 'awards',
    heading: texts.ofPerson,
    content: (
      <DataList columns>
        {awards.map(({ anchor, text, original, body, edition, day, result, note, citations }) => (
          <DataEntry
            key={anchor}
            term={
              <>
                {text} {original && <span lang={original.lang}>{original.text}</span>}
              </>
            }
          >
            {typeof result === 'string' ? texts[result] : result.other}
            {messages.values.note.before}
            {edition === undefined ? body : texts.edition({ body, edition })}
            {day !== undefined && `, ${dateText(day)}`}
            {messages.values.note.after}
            <FootnoteMarkers citations={citations} />
            {note && (
              <div>
                <ProseView prose={note} />
              </div>
            )}
          </DataEntry>
        ))}
      </DataList>
    ),
  };
}
