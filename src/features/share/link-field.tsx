import './link-field.css';
import { type RefObject, useId } from 'react';
import { messages } from '#messages/messages.ts';

/** Renders a field with an address to copy by hand, selected as a whole on focus or click. */
export function LinkField({ url, field }: { url: string; field?: RefObject<HTMLInputElement | null> }) {
  const id = useId();
  return (
    <p className="link-field">
      <label htmlFor={id}>{messages.sharing.address}</label>
      <input
        ref={field}
        id={id}
        type="text"
        readOnly
        value={url}
        spellCheck={false}
        onFocus={(event) => event.target.select()}
      />
    </p>
  );
}
