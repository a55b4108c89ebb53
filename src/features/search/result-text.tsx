import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Part } from '#wiki/part.ts';
import { pageQuery } from '#wiki/queries.ts';
import type { SearchEntry } from '#wiki/search/search-data.ts';
import { searchMessages } from '#wiki/search/search-messages.ts';
import { useContentSource } from '#wiki/use-page.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { Marked } from './marked.tsx';
import { type Marks, type Pieces, piecesOf, type QueryMarks } from './marks.ts';
import type { FoundName } from './search.ts';

/** What a result shows, with what was looked for marked in it. */
export interface ResultTexts {
  title: Pieces;
  korean?: Pieces | undefined;
  label?: string | undefined;
  /** The name that was met, where it is no title. */
  alias?: Pieces | undefined;
  gloss?: Pieces | undefined;
}

/** The texts of a result by name: its title, what sort of thing it is, the name that was met, and a sentence. */
export function nameTexts({ entry, name }: FoundName, { inNames, inText }: QueryMarks): ResultTexts {
  const isOther = name !== undefined && name !== entry.title && name !== entry.korean;
  return {
    ...titleTexts(entry, inNames),
    alias: isOther ? piecesOf(name, inNames) : undefined,
    gloss: entry.gloss === undefined ? undefined : piecesOf(entry.gloss, inText),
  };
}

function titleTexts({ title, korean, label }: SearchEntry, marks: Marks): ResultTexts {
  return {
    title: piecesOf(title, marks),
    korean: korean === undefined ? undefined : piecesOf(korean, marks),
    label,
  };
}

/** A result by name. */
export function NameText({ alias, gloss, ...title }: ResultTexts) {
  return (
    <>
      <TitleText {...title} />
      {alias && (
        <span className="search-alias">
          {searchMessages.alsoCalled} <Marked pieces={alias} />
        </span>
      )}
      {gloss && (
        <span className="search-gloss">
          <Marked pieces={gloss} />
        </span>
      )}
    </>
  );
}

/** A result by words of its page: its title, the heading they stand under, and the words around them. */
export function PassageText({ entry, excerpt, marks: { inText } }: PassageTextProps) {
  return (
    <>
      <TitleText {...titleTexts(entry, inText)} />
      {excerpt?.heading !== undefined && <span className="search-label">{excerpt.heading}</span>}
      <span className="search-gloss">{excerpt && <Marked pieces={piecesOf(excerpt.text, inText)} />}</span>
    </>
  );
}

function TitleText({ title, korean, label }: ResultTexts) {
  return (
    <span className="search-title">
      <b>
        <Marked pieces={title} />
      </b>
      {korean && (
        <span lang="ko">
          {' '}
          <Marked pieces={korean} />
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
