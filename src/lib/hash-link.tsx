import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import { isPlainClick } from './plain-click.ts';
import { useAddressQuery } from './use-address-query.ts';

/**
 * A link to an element of this page. It works with every router (a bare `#id` would leave the page in the one-file
 * edition), keeps what the address asks, and takes the keyboard along: the target should have `tabIndex={-1}`.
 */
export function HashLink({ target, onClick, ...rest }: HashLinkProps) {
  const search = useAddressQuery().toString();
  return (
    <Link
      discover="none"
      {...rest}
      to={{ search, hash: `#${target}` }}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented && isPlainClick(event)) followByKeyboard(target);
      }}
    />
  );
}

type HashLinkProps = Omit<ComponentProps<typeof Link>, 'to'> & {
  /** The id of the element, without `#`. */
  target: string;
};

// A navigation inside the app moves the view only; a browser would also move the place from which Tab goes on. The
// view is left to the navigation, which first notes where it stood, for the way back.
function followByKeyboard(target: string): void {
  document.getElementById(target)?.focus({ preventScroll: true });
}
