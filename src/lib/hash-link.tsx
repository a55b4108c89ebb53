import type { ComponentProps } from 'react';
import { Link } from 'react-router';
import { openAround } from './open-around.ts';
import { moveFocus } from './move-focus.ts';
import { isPlainClick } from './plain-click.ts';
import { useAddressQuery } from './use-address-query.ts';

/**
 * Renders a link to an element of this page. It works with every router (a bare `#id` would leave the page in the
 * one-file edition), keeps the query, and moves the focus.
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
  /** The id of the target, without `#`. */
  target: string;
};

// Navigation inside the app only scrolls; a browser would also move the starting point of Tab.
function followByKeyboard(target: string): void {
  const element = document.getElementById(target);
  if (!element) return;
  // The router scrolls to it afterwards.
  openAround(element);
  moveFocus(element);
}
