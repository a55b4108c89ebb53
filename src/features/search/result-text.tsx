import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Part } from '#wiki/part.ts';
import { pageQuery } from '#wiki/queries.ts';
import type { SearchEntry } from '#wiki/search/search-data.ts';
import { searchMessages } from '#wiki/search/search-messages.ts';
import { useContentSource } from '#wiki/use-page.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { Marked } from './marked.tsx';
import type { Marks, QueryMarks } from './marks.ts';
import type { FoundName } from './search.ts';

/** What a result by name shows: its title, what sort of thing it is, the name that was met, and a sentence. */
export function NameText({ result: { entry, name }, marks }: { result: FoundName; marks: QueryMarks }) {
  const isOther = name !== undefined && name !== entry.title && name !== entry.korean;
  return (
    <>
      <TitleText entry={entry} marks={marks.inNames} />
      {isOther && (
        <span className="search-alias">
          {searchMessages.alsoCalled} <Marked text={name} marks={marks.inNames} />
        </span>
      )}
      {entry.gloss !== undefined && (
        <span className="search-gloss">
          <Marked text={entry.gloss} marks={marks.inText} />
        </span>
      )}
    </>
  );
}

/** What a result by words of its page shows: its title, the heading they stand under, and the words around them. */
export function PassageText({ entry, excerpt, marks: { inText } }: PassageTextProps) {
  return (
    <>
      <TitleText entry={entry} marks={inText} />
      {excerpt?.heading !== undefined && <span className="search-label">{excerpt.heading}</span>}
      <span className="search-gloss">{excerpt && <Marked text={excerpt.text} marks={inText} />}</span>
    </>
  );
}

function TitleText({ entry: { title, korean, label }, marks }: { entry: SearchEntry; marks: Marks }) {
  return (
    <span className="search-title">
      <b>
        <Marked text={title} marks={marks} />
      </b>
      {korean !== undefined && (
        <span lang="ko">
          {' '}
          <Marked text={korean} marks={marks} />
        </span>
      )}
      {label !== undefined && <span className="search-label"> {label}</span>}
    </span>
  );
}

/** The words of a page that were looked for; null until the page is there. */
export function useExcerpt(part: Part, entry: SearchEntry, typed: string): Excerpt | null {
  const { data: page } = useQuery(pageQuery(useQueryClient(), useContentSource(), part, entry.path));
  return page && page.kind !== 'moved' ? excerptOf(page, entry.hash, typed) : null;
}

interface PassageTextProps {
  entry: SearchEntry;
  /** Null until its page is there. */
  excerpt: Excerpt | null;
  marks: QueryMarks;
}
