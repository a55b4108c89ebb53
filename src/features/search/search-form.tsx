import './search-field.css';
import type { ComponentProps, ReactNode } from 'react';
import { searchMessages } from '#messages/search-messages.ts';

/** The landmark around a field of the search. Sending it does nothing: what is typed is answered as it is typed. */
export function SearchForm({ className, children }: { className: string; children: ReactNode }) {
  return (
    <form role="search" className={className} onSubmit={(event) => event.preventDefault()}>
      {children}
    </form>
  );
}

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
