import { Fragment, type ReactNode } from 'react';
import { listParts } from '#messages/lists.ts';

/** Renders items in a sentence, with the separators of the language: commas, and a conjunction before the last. */
export function ListView({ items }: { items: readonly ListItem[] }) {
  // The odd parts are the separators between items.
  return listParts(items.map(({ text }) => text)).map((part, at) => {
    const item = at % 2 === 0 ? items[at / 2] : undefined;
    return <Fragment key={at}>{item ? item.content : part}</Fragment>;
  });
}

interface ListItem {
  /** The item as plain text, on which the conjunction depends in some languages. */
  text: string;
  content: ReactNode;
}
