import './search-result.css';
import { escapeHtml } from '#lib/escape-html.ts';
import type { SearchEntry } from './search-entry.ts';
import { searchMessages } from '#messages/search-messages.ts';
import type { Excerpt } from './excerpt.ts';
import { type Marks, piecesOf, type QueryMarks } from './marks.ts';
import type { FoundName } from './search.ts';

// Results are HTML strings: the palette draws them at each key press, and React elements would take most of the time
// that it may (docs/decisions/0010). Every text is escaped here.

/** Returns a result by name: title, sort of thing, matching name and description, with matches highlighted. */
export function nameHtml({ entry, name }: FoundName, { inNames, inText }: QueryMarks): string {
  const isOther = name !== undefined && name !== entry.title && name !== entry.original?.text;
  const alias =
    isOther && `<span class="search-alias">${escapeHtml(searchMessages.alsoCalled)} ${marked(name, inNames)}</span>`;
  const gloss = entry.gloss !== undefined && glossHtml(marked(entry.gloss, inText));
  return `${titleHtml(entry, inNames)}${alias || ''}${gloss || ''}`;
}

/** Returns a result by the words of its page: title, heading and excerpt; the last two once its page is loaded. */
export function passageHtml(entry: SearchEntry, excerpt: Excerpt | null, { inText }: QueryMarks): string {
  const heading = excerpt?.heading !== undefined && labelHtml(excerpt.heading);
  const words = excerpt ? marked(excerpt.text, inText) : '';
  return `${titleHtml(entry, inText)}${heading || ''}${glossHtml(words)}`;
}

function titleHtml({ title, original, label }: SearchEntry, marks: Marks): string {
  const other = original ? `<span lang="${escapeHtml(original.lang)}"> ${marked(original.text, marks)}</span>` : '';
  const sort = label === undefined ? '' : labelHtml(` ${label}`);
  return `<span class="search-title"><b>${marked(title, marks)}</b>${other}${sort}</span>`;
}

function labelHtml(label: string): string {
  return `<span class="search-label">${escapeHtml(label)}</span>`;
}

function glossHtml(words: string): string {
  return `<span class="search-gloss">${words}</span>`;
}

function marked(text: string, marks: Marks): string {
  return piecesOf(text, marks)
    .map(({ piece, isHit }) => (isHit ? `<mark>${escapeHtml(piece)}</mark>` : escapeHtml(piece)))
    .join('');
}
