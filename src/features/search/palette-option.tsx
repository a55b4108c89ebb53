import { memo, type ReactNode } from 'react';
import type { PagePath } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import type { SearchEntry } from '#wiki/search/search-data.ts';
import { searchMessages } from '#wiki/search/search-messages.ts';
import type { QueryMarks } from './marks.ts';
import type { PaletteOption } from './palette-options.ts';
import { NameText, nameTexts, PassageText, type ResultTexts, useExcerpt } from './result-text.tsx';

/** One of the choices of the palette: a link, so that it can be opened elsewhere, or a button that searches on. */
export function Option({ option, hrefOf, ...props }: OptionProps) {
  const { id, isChosen, marks, part, typed } = props;
  if (option.kind === 'name') {
    const { path, hash } = option.result.entry;
    return <NameOption {...{ id, isChosen }} href={hrefOf(path, hash)} {...nameTexts(option.result, marks)} />;
  }
  if (option.kind === 'passage') {
    return <PassageOption {...{ id, isChosen, marks, part, typed, hrefOf }} entry={option.entry} />;
  }
  return (
    <button type="button" {...attributesOf(id, isChosen)}>
      {option.kind === 'meant' ? searchMessages.meant(option.name) : searchMessages.all(option.typed)}
    </button>
  );
}

/** Drawn anew only where something of it changes: the next key mostly leaves it as it is. */
const NameOption = memo(function NameOption({ id, isChosen, href, ...texts }: NameOptionProps) {
  return (
    <OptionLink {...{ id, isChosen, href }}>
      <NameText {...texts} />
    </OptionLink>
  );
});

function PassageOption({ id, isChosen, entry, typed, part, marks, hrefOf }: PassageOptionProps) {
  const excerpt = useExcerpt(part, entry, typed);
  return (
    <OptionLink {...{ id, isChosen }} href={hrefOf(entry.path, excerpt?.hash ?? entry.hash)}>
      <PassageText entry={entry} excerpt={excerpt} marks={marks} />
    </OptionLink>
  );
}

function OptionLink({ id, isChosen, href, children }: Choice & { href: string; children: ReactNode }) {
  return (
    <a {...attributesOf(id, isChosen)} href={href}>
      {children}
    </a>
  );
}

function attributesOf(id: string, isChosen: boolean) {
  return { id, role: 'option', 'aria-selected': isChosen, tabIndex: -1, className: 'search-result' } as const;
}

interface Choice {
  id: string;
  isChosen: boolean;
}

interface OptionContext extends Choice {
  typed: string;
  marks: QueryMarks;
  hrefOf: (path: PagePath, hash?: string) => string;
  part: Part;
}

interface OptionProps extends OptionContext {
  option: PaletteOption;
}

interface NameOptionProps extends Choice, ResultTexts {
  href: string;
}

interface PassageOptionProps extends OptionContext {
  entry: SearchEntry;
}
