import { escapeHtml } from '#lib/escape-html.ts';
import { groupBy } from '#lib/group-by.ts';
import type { PagePath } from '#wiki/addresses.ts';
import type { SearchRules } from '#wiki/search/search-rules.ts';
import { linkKey } from '#wiki/link-key.ts';
import { searchMessages } from '#messages/search-messages.ts';
import { kindHeading } from './search-entry.ts';
import { excerptOf } from './excerpt.ts';
import { marksFor, type QueryMarks } from './marks.ts';
import { groupOf, type PaletteOption } from './palette-options.ts';
import { nameHtml, passageHtml } from './result-html.ts';
import type { PagesOfEntries } from './search-queries.ts';

/** An option of the palette as it is drawn. */
export interface PaletteRow {
  /** Unique within a list of options; without spaces. */
  key: string;
  html: string;
  /** The address of the page that it opens; null if it starts a search. */
  href: string | null;
}

/** Options of one kind. */
export interface PaletteGroup {
  key: string;
  heading: string | undefined;
  rows: PaletteRow[];
}

/** Returns the options for what was typed, grouped, in order. */
export function groupsOf(options: readonly PaletteOption[], typed: string, context: RowContext): PaletteGroup[] {
  const marks = marksFor(typed, context.rules);
  return groupBy(options, groupOf).map((group) => ({
    key: groupOf(group[0]),
    heading: headingOf(group[0]),
    rows: group.map((option) => rowOf(option, typed, marks, context)),
  }));
}

function headingOf(option: PaletteOption): string | undefined {
  if (option.kind === 'name') return kindHeading(option.group);
  return option.kind === 'passage' ? searchMessages.passages : undefined;
}

function rowOf(
  option: PaletteOption,
  typed: string,
  marks: QueryMarks,
  { hrefOf, pages, rules }: RowContext,
): PaletteRow {
  if (option.kind === 'name') {
    const { path, hash } = option.result.entry;
    return { key: linkKey(option.result.entry), html: nameHtml(option.result, marks), href: hrefOf(path, hash) };
  }
  if (option.kind === 'passage') {
    const { entry } = option;
    const page = pages.get(entry.path);
    const excerpt = page ? excerptOf(page, entry.hash, typed, rules) : null;
    const href = hrefOf(entry.path, excerpt?.hash ?? entry.hash);
    return { key: linkKey(entry), html: passageHtml(entry, excerpt, marks), href };
  }
  const text =
    option.kind === 'meant' ? searchMessages.meant({ name: option.name }) : searchMessages.all({ query: option.typed });
  return { key: option.kind, html: escapeHtml(text), href: null };
}

interface RowContext {
  hrefOf: (path: PagePath, hash?: string) => string;
  pages: PagesOfEntries;
  rules: SearchRules;
}
