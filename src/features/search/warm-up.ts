import type { NameIndex } from './name-index.ts';
import { drawList } from './palette-list.ts';
import { optionsOf } from './palette-options.ts';
import { groupsOf } from './palette-rows.ts';
import { answerTo } from './search-state.ts';

/** How many names to search for, with how many letters: enough for the browser to optimise the code. */
const most = 12;
const letters = 3;

/**
 * Runs searches in the background, since code is slow the first times, and better now than at the first key press. One
 * at a time, so that input and frames come first. Returns a function that stops it.
 */
export function warmUp(index: NameIndex): () => void {
  const titles = index.entries
    .flatMap(({ entry: { title, original } }) => [title, original?.text ?? title])
    .slice(0, most);
  const texts = titles.flatMap((title) => Array.from({ length: letters }, (_, at) => title.slice(0, at + 1)));
  const list = document.createElement('div');
  const names = { state: 'ready', index } as const;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const next = () => {
    const typed = texts.shift();
    if (typed === undefined) return;
    const search = answerTo(names, typed, { typed, hits: [] });
    drawList(
      list,
      groupsOf(optionsOf(search), typed, { hrefOf: (path) => path, pages: new Map(), rules: index.rules }),
    );
    timer = setTimeout(next);
  };
  timer = setTimeout(next);
  return () => clearTimeout(timer);
}
