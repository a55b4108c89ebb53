import type { SearchKind } from '#wiki/search/search-data.ts';
import { grades, wholeGrade } from './grade-name.ts';
import { aboutGrade, nameWordGrade } from './grade-word.ts';
import { meets } from './forms.ts';
import type { KnownEntry } from './name-index.ts';
import type { NameKeys } from './name-keys.ts';
import type { Query, QueryWord } from './query.ts';

/** How well an entry matches a query. */
export interface Grade {
  /** Smaller is better; see `grades` for what it begins with. */
  value: number;
  /** The name that matched; undefined if the description did. */
  name?: string;
  /** The number of letters of the query in words that the entry does not have. */
  missing: number;
}

/** The penalty of an alias against a title. */
const alias = 1;
/** The penalty of a kind that is less likely to be meant, unless its name matches exactly. */
const kindGrades: Partial<Record<SearchKind, number>> = {
  reviews: 0.5,
  events: 0.75,
  answers: 0.75,
  page: 1,
  sources: 6,
};
/** The penalty of other words in a name: of two names with the same match, the shorter is meant. */
const others = 0.9;
/** Grades an entry, with or without typing errors; null if it has no word of the query. */
export function gradeOf(known: KnownEntry, query: Query, forgives: boolean): Grade | null {
  const names = forgives ? known.names : known.names.filter(({ forms }) => meets(forms, query));
  const whole = names
    .map((name) => ({ name: name.text, value: wholeGrade(name, query, forgives) + lessThanTitle(name, known, query) }))
    .reduce((best, next) => (next.value < best.value ? next : best), { name: '', value: Infinity });
  const less = whole.value > alias ? (kindGrades[known.entry.kind] ?? 0) : 0;
  const single = query.words.map((word) => ({
    ...bestWord(known, names, query, word, forgives),
    letters: word.text.length,
  }));
  const found = single.filter(({ value }) => value < Infinity);
  const missing = single.reduce((sum, { value, letters }) => sum + (value < Infinity ? 0 : letters), 0);
  const byWords = grades.words + found.reduce((sum, { value }) => sum + value, 0) / (found.length || 1);
  if (whole.value < Infinity && (missing > 0 || whole.value <= byWords)) {
    return { ...whole, value: whole.value + less, missing: 0 };
  }
  if (found.length === 0) return null;
  const name = found.find((word) => word.name !== undefined)?.name;
  return { value: byWords + less, missing, ...(name === undefined ? {} : { name }) };
}

/** Returns the penalty of a name that is not a title, and of its words besides the query. */
function lessThanTitle(name: NameKeys, known: KnownEntry, query: Query): number {
  return (known.names.indexOf(name) < known.titles ? 0 : alias) + othersIn(name, query);
}

/** Returns the penalty of a name's words besides the query, as a fraction of `others`. */
function othersIn({ wholes: [whole = ''], initials }: NameKeys, query: Query): number {
  if (query.initials !== null) return initials === '' ? 0 : others * (1 - query.initials.length / initials.length);
  const typed = Math.max(...query.wholes.map(({ text }) => text.length));
  return others * (1 - Math.min(typed / whole.length, 1));
}

function bestWord(
  known: KnownEntry,
  names: readonly NameKeys[],
  query: Query,
  word: QueryWord,
  forgives: boolean,
): { value: number; name?: string } {
  return names.reduce<{ value: number; name?: string }>(
    (best, name) => {
      const value = nameWordGrade(name, word, forgives) + lessThanTitle(name, known, query);
      return value < best.value ? { value, name: name.text } : best;
    },
    { value: aboutGrade(known, word) },
  );
}
