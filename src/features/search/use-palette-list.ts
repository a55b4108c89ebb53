import { type RefObject, useEffect, useRef, useState } from 'react';
import { useAfterPause } from '#lib/use-after-pause.ts';
import type { PagePath } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { searchRules } from '#wiki/search/search-rules.ts';
import { drawList, give, markChosen, placeOf } from './palette-list.ts';
import { mostPassages, optionsOf, type PaletteOption } from './palette-options.ts';
import { groupsOf } from './palette-rows.ts';
import { statusOf } from './palette-status.ts';
import { answerTo, type NamesState } from './search-state.ts';
import { usePagesOf } from './use-pages-of.ts';
import { pause, useNames, usePages } from './use-search.ts';
import { warmUp } from './warm-up.ts';

/** Until the names and their rules are there, no choice is drawn. */
const noRules = searchRules([]);

/**
 * The list of a combobox, which answers what is in its field as `onType` is called. What changes with a key is set on
 * the elements themselves and draws nothing of React anew; what comes later (names, pages) is drawn by both.
 */
export function usePaletteList(part: Part, hrefOf: (path: PagePath, hash?: string) => string): PaletteList {
  const field = useRef<HTMLInputElement>(null);
  const recent = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const options = useRef<readonly PaletteOption[]>([]);
  // How far arrows have led from the best choice. Where nothing is typed, Enter opens nothing until they have.
  const steps = useRef<number | null>(null);
  const [settled, settle] = useState('');
  const afterPause = useAfterPause(settle, pause);
  const names = useNames(part);
  const pages = usePages(part, names, settled);
  const answer = answerTo(names, settled, pages);
  const pagesFound = usePagesOf(part, answer.state === 'found' ? answer.found.passages.slice(0, mostPassages) : []);
  const index = names.state === 'ready' ? names.index : null;
  useEffect(() => (index ? warmUp(index) : undefined), [index]);

  const typed = () => field.current?.value.trim() ?? '';
  const draw = () => {
    if (!field.current || !list.current || !status.current) return;
    const search = answerTo(names, typed(), pages);
    options.current = optionsOf(search);
    const rows = { hrefOf, pages: pagesFound, rules: index?.rules ?? noRules };
    drawList(list.current, groupsOf(options.current, typed(), rows));
    const { text, isSeen } = statusOf(search);
    if (status.current.textContent !== text) status.current.textContent = text;
    give(status.current, 'class', isSeen ? 'search-palette-note' : 'visually-hidden');
    give(field.current, 'aria-expanded', String(options.current.length > 0));
    // A pause takes them away, and brings them back.
    if (recent.current) recent.current.hidden = search.state !== 'idle';
    drawChosen();
  };
  const drawChosen = (): HTMLElement | null => {
    const all = options.current.length;
    const at = steps.current === null || all === 0 ? -1 : (all + (steps.current % all)) % all;
    const choice = list.current && markChosen(list.current, at);
    if (field.current) give(field.current, 'aria-activedescendant', choice?.id ?? null);
    return choice;
  };
  useEffect(draw);
  const onType = () => {
    steps.current = typed() === '' ? null : 0;
    draw();
    afterPause(typed());
  };
  return {
    field,
    recent,
    status,
    list,
    isEmpty: settled === '',
    retry: names.state === 'failed' ? names.retry : null,
    typed,
    onType,
    type: (text) => {
      if (!field.current) return;
      field.current.value = text;
      // What was clicked goes away, and the focus with it.
      field.current.focus();
      onType();
    },
    step: (by) => {
      if (options.current.length === 0) return;
      steps.current = (steps.current ?? (by > 0 ? -1 : 0)) + by;
      drawChosen()?.scrollIntoView({ block: 'nearest' });
    },
    chosen: drawChosen,
    optionOf: (target) => (list.current ? options.current[placeOf(list.current, target)] : undefined),
  };
}

interface PaletteList {
  field: RefObject<HTMLInputElement | null>;
  /** What stands there while nothing is typed, besides the list. */
  recent: RefObject<HTMLDivElement | null>;
  status: RefObject<HTMLParagraphElement | null>;
  list: RefObject<HTMLDivElement | null>;
  /** Whether nothing was typed when typing last paused. */
  isEmpty: boolean;
  /** Where the names cannot be had: asks for them again. */
  retry: Extract<NamesState, { state: 'failed' }>['retry'] | null;
  /** What is in the field. */
  typed: () => string;
  /** Has that answered. */
  onType: () => void;
  /** Puts a text there, as if it had been typed. */
  type: (text: string) => void;
  /** Chooses the next one (1) or the one before (-1), round the ends. */
  step: (by: number) => void;
  /** The element of the choice that Enter takes. */
  chosen: () => HTMLElement | null;
  /** The choice that an event was on. */
  optionOf: (target: EventTarget | null) => PaletteOption | undefined;
}
