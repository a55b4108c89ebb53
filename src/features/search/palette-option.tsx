import type { MouseEvent } from 'react';
import type { PagePath } from '#wiki/addresses.ts';
import type { PageTarget } from '#wiki/page-link.tsx';
import type { Part } from '#wiki/part.ts';
import type { SearchEntry } from '#wiki/search/search-data.ts';
import { searchMessages } from '#wiki/search/search-messages.ts';
import type { QueryMarks } from './marks.ts';
import type { PaletteOption } from './palette-options.ts';
import { NameText, PassageText, useExcerpt } from './result-text.tsx';

/** One of the choices of the palette: a link, so that it can be opened elsewhere, or what searches on. */
export function Option({ id, option, isChosen, marks, targetOf, onOpen, ...props }: OptionProps) {
  const shared = {
    id,
    role: 'option',
    'aria-selected': isChosen,
    tabIndex: -1,
    className: 'search-result',
  } as const;
  if (option.kind === 'name') {
    const { path, hash } = option.result.entry;
    const { href, to } = targetOf(path, hash);
    return (
      <a {...shared} href={href} onClick={(event) => onOpen(event, to)}>
        <NameText result={option.result} marks={marks} />
      </a>
    );
  }
  if (option.kind === 'passage') {
    const { typed, part } = props;
    return <PassageOption {...{ shared, typed, part, marks, targetOf, onOpen }} entry={option.entry} />;
  }
  const [text, act] =
    option.kind === 'meant'
      ? [searchMessages.meant(option.name), () => props.onSearch(option.name)]
      : [searchMessages.all(option.typed), props.onOpenAll];
  return (
    <button type="button" {...shared} onClick={act}>
      {text}
    </button>
  );
}

function PassageOption({ shared, entry, typed, part, marks, targetOf, onOpen }: PassageOptionProps) {
  const excerpt = useExcerpt(part, entry, typed);
  const { href, to } = targetOf(entry.path, excerpt?.hash ?? entry.hash);
  return (
    <a {...shared} href={href} onClick={(event) => onOpen(event, to)}>
      <PassageText entry={entry} excerpt={excerpt} marks={marks} />
    </a>
  );
}

/** What the choices lead to. */
export interface ChoiceHandlers {
  /** A result was followed, to this place. */
  onOpen: (event: MouseEvent, to: string) => void;
  onOpenAll: () => void;
  onSearch: (typed: string) => void;
}

interface OptionContext {
  typed: string;
  marks: QueryMarks;
  targetOf: (path: PagePath, hash?: string) => PageTarget;
  part: Part;
}

interface OptionProps extends OptionContext, ChoiceHandlers {
  id: string;
  option: PaletteOption;
  isChosen: boolean;
}

interface PassageOptionProps extends OptionContext {
  shared: { id: string; role: 'option'; 'aria-selected': boolean; tabIndex: number; className: string };
  entry: SearchEntry;
  onOpen: ChoiceHandlers['onOpen'];
}
