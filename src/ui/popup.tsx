import './popup.css';
import type { ComponentProps } from 'react';
import { leaveByTab } from './leave-by-tab.ts';

/**
 * A small surface above the page, beside the element that carries its anchor: the platform's own popover, with its
 * layer, its dismissal and its Escape. Tab past its end closes it too. `className` says which anchor.
 */
export function Popup({ className, ...rest }: PopupProps) {
  // Its role comes with `rest`; the keys come from what it holds.
  // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
  return <div onKeyDown={leaveByTab} {...rest} className={`popup ${className}`} />;
}

type PopupProps = ComponentProps<'div'> & {
  popover: 'auto' | 'manual';
  role: 'dialog' | 'group';
  className: string;
};
