import './search.css';
import type { ComponentProps, ReactNode } from 'react';
import { searchMessages } from '#messages/search-messages.ts';

/** The number of characters that a field holds. */
const queryLimit = 200;

/** Returns a query cut to the length that a field holds, without half a character at its end. */
export function cutQuery(text: string): string {
  return text.slice(0, queryLimit).replace(/[\uD800-\uDBFF]$/, '');
}

/** Renders the landmark around a search field. Submitting does nothing, since results appear while typing. */
export function SearchForm({ className, children }: { className: string; children: ReactNode }) {
  return (
    <form role="search" className={className} onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}

/** Renders a search field. */
export function SearchField({ onType, ...rest }: SearchFieldProps) {
  return (
    <input
      {...rest}
      type="search"
      name="q"
      className="search-field"
      aria-label={searchMessages.field}
      placeholder={searchMessages.placeholder}
      maxLength={queryLimit}
      autoComplete="off"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="search"
      onChange={(event) => onType(cutQuery(event.target.value))}
    />
  );
}

interface SearchFieldProps extends Omit<ComponentProps<'input'>, 'onChange'> {
  value: string;
  onType: (text: string) => void;
}
