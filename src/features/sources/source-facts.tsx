import './source-facts.css';
import { DataEntry, DataList } from '#ui/data-list.tsx';
import { Grade } from '#ui/grade.tsx';
import { useTerms } from '#entities/vocabulary.ts';
import { labelOf } from '#wiki/site-data.ts';
import { listText } from '#messages/lists.ts';
import { languageName, messages } from '#messages/messages.ts';
import type { SourcePage } from '#wiki/page-data.ts';
import { OutsideLink } from '#entities/outside-link.tsx';
import { dateText } from '#entities/value-text.ts';

/** Renders what a source is, its reliability and why, and an external link to it. */
export function SourceFacts({ source }: { source: SourcePage }) {
  const { title, sourceKind, language, date, href, noAddress, places, read, reliability } = source;
  const texts = messages.sources;
  return (
    <aside className="source-facts" aria-label={messages.claims.atAGlanceOf({ title })}>
      <DataList>
        <DataEntry term={texts.kind}>{labelOf(useTerms('sourceKinds'), sourceKind)}</DataEntry>
        <DataEntry term={texts.language}>{languageName(language)}</DataEntry>
        {date !== undefined && (
          <DataEntry term={texts.date}>
            <time dateTime={date}>{dateText(date)}</time>
          </DataEntry>
        )}
        <DataEntry term={texts.reliability}>
          <Grade letter={reliability.grade} label={messages.reliability.label} /> {reliability.reason}
        </DataEntry>
        {href !== undefined && (
          <DataEntry term={texts.original}>
            <OutsideLink href={href}>{href.startsWith('http:') ? texts.openInsecure : texts.open}</OutsideLink>
          </DataEntry>
        )}
        {noAddress !== undefined && <DataEntry term={texts.original}>{noAddress}</DataEntry>}
        {places.length > 0 && <DataEntry term={texts.places}>{listText(places)}</DataEntry>}
        {read && (
          <DataEntry term={texts.read}>
            <time dateTime={read.day}>{dateText(read.day)}</time>, {texts.readAs[read.as]}
          </DataEntry>
        )}
      </DataList>
    </aside>
  );
}
