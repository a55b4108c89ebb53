import type { NameView } from '#wiki/views.ts';
import { citationsOf } from '../page-prose.ts';
import { markKorean } from '../resolve-prose.ts';
import type { Alias, Name } from '../schemas/name.ts';
import type { SiteIndex } from '../site-index.ts';

/** All names of a thing: the preferred one, the same in Hangul, then every other spelling with who uses it. */
export function nameViews(index: SiteIndex, { name, aliases }: { name: Name; aliases: readonly Alias[] }): NameView[] {
  const citations = citationsOf(index, name.sources);
  return [
    { text: name.text, preferred: true, citations },
    ...(name.korean ? [{ text: name.korean, lang: 'ko' as const, preferred: true, citations: [] }] : []),
    ...aliases.map(({ text, lang, note, sources }) => ({
      text,
      ...(lang ? { lang } : {}),
      preferred: false,
      ...(note === undefined ? {} : { note: markKorean(note) }),
      citations: citationsOf(index, sources),
    })),
  ];
}
