import './popup.css';
import type { ComponentProps } from 'react';
import { leaveByTab } from './leave-by-tab.ts';

/**
 * Renders a small popover above the page, beside the element with its anchor; the browser provides layer, dismissal and
 * Escape. Tab past its end closes it too. `className` sets the anchor.
 */
export function Popup({ className, ...rest }: PopupProps) {
  // Its role is in `rest`; the key events come from its content.
  // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
  return <div onKeyDown={leaveByTab} {...rest} className={`popup ${className}`} />;
}

type PopupProps = ComponentProps<'div'> & {
  popover: 'auto' | 'manual';
  role: 'dialog' | 'group';
  className: string;
};
