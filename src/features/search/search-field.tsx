import './search-field.css';
import type { ComponentProps } from 'react';
import { searchMessages } from '#wiki/search/search-messages.ts';

/** Where one types what to look for. */
export function SearchField(props: ComponentProps<'input'>) {
  return (
    <input
      {...props}
      type="search"
      name="q"
      className="search-field"
      aria-label={searchMessages.field}
      placeholder={searchMessages.placeholder}
      autoComplete="off"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="search"
    />
  );
}
