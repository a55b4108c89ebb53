import './search-field.css';
import type { ComponentProps, ReactNode } from 'react';
import { searchMessages } from '#messages/search-messages.ts';

/** Renders the landmark around a search field. Submitting does nothing, since results appear while typing. */
export function SearchForm({ className, children }: { className: string; children: ReactNode }) {
  return (
    <form role="search" className={className} onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}

/** Renders a search field. */
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
