import { Fragment, type ReactNode } from 'react';
import { listParts } from '#messages/lists.ts';

/** Items in a sentence, with what the language puts between them: commas, and a word before the last. */
export function ListView({ items }: { items: readonly ListItem[] }) {
  // Between two items stands one text.
  return listParts(items.map(({ text }) => text)).map((part, at) => {
    const item = at % 2 === 0 ? items[at / 2] : undefined;
    return <Fragment key={at}>{item ? item.view : part}</Fragment>;
  });
}

interface ListItem {
  /** What it reads, by which some languages choose the word before it. */
  text: string;
  view: ReactNode;
}
