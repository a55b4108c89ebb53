import './button.css';
import type { ComponentProps } from 'react';

/** A button. `warm` is the one action of a page that matters now. */
export function Button({ tone = 'plain', ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={buttonClass(tone)} />;
}

/** The classes that make a link look like a button. */
export function buttonClass(tone: ButtonTone = 'plain'): string {
  return tone === 'warm' ? 'button button-warm' : 'button';
}

type ButtonTone = 'plain' | 'warm';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & { tone?: ButtonTone };
