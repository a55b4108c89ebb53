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

/** No option is drawn before names and rules are loaded. */
const noRules = searchRules([]);

/**
 * The list of a combobox, which updates when `onType` is called. What changes at each key press is set on the elements
 * directly, without a React render; later results (names, pages) update through both.
 */
export function usePaletteList(part: Part, hrefOf: (path: PagePath, hash?: string) => string): PaletteList {
  const field = useRef<HTMLInputElement>(null);
  const recent = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const options = useRef<readonly PaletteOption[]>([]);
  // How far arrow keys have moved from the best option. With an empty field, Enter opens nothing until they have.
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
    // Hides recent searches once typing pauses, and shows them again for an empty field.
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
      // The clicked element disappears, and would take the focus with it.
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
  /** What is shown besides the list while the field is empty. */
  recent: RefObject<HTMLDivElement | null>;
  status: RefObject<HTMLParagraphElement | null>;
  list: RefObject<HTMLDivElement | null>;
  /** Whether the field was empty when typing last paused. */
  isEmpty: boolean;
  /** Reloads the names after a failure. */
  retry: Extract<NamesState, { state: 'failed' }>['retry'] | null;
  /** Returns the text of the field. */
  typed: () => string;
  /** Updates the list for the text of the field. */
  onType: () => void;
  /** Sets the text of the field as if it had been typed. */
  type: (text: string) => void;
  /** Selects the next (1) or previous (-1) option, wrapping around. */
  step: (by: number) => void;
  /** Returns the element of the selected option. */
  chosen: () => HTMLElement | null;
  /** Returns the option that an event was on. */
  optionOf: (target: EventTarget | null) => PaletteOption | undefined;
}
