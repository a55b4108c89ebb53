import type { ComponentProps, MouseEvent } from 'react';
import { Link } from 'react-router';
import { useAddressQuery } from './use-address-query.ts';

/**
 * A link to an element of this page. It works with every router (a bare `#id` would leave the page in the one-file
 * edition), keeps what the address asks, and takes the keyboard along: the target should have `tabIndex={-1}`.
 */
export function HashLink({ target, ...rest }: HashLinkProps) {
  const search = useAddressQuery().toString();
  return (
    <Link
      discover="none"
      {...rest}
      to={{ search, hash: `#${target}` }}
      onClick={(event) => followByKeyboard(event, target)}
    />
  );
}

type HashLinkProps = Omit<ComponentProps<typeof Link>, 'to' | 'onClick'> & {
  /** The id of the element, without `#`. */
  target: string;
};

// A navigation inside the app moves the view only; a browser would also move the place from which Tab goes on. The
// view is left to the navigation, which first notes where it stood, for the way back.
function followByKeyboard(event: MouseEvent, target: string): void {
  const opensElsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
  if (!opensElsewhere) document.getElementById(target)?.focus({ preventScroll: true });
}
