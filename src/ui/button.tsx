import './button.css';
import type { ComponentProps } from 'react';

/** Renders a button. `warm` is for the one primary action of a page. */
export function Button({ tone = 'plain', ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={buttonClass(tone)} />;
}

/** Returns the classes that make a link look like a button. */
export function buttonClass(tone: ButtonTone = 'plain'): string {
  return tone === 'warm' ? 'button button-warm' : 'button';
}

type ButtonTone = 'plain' | 'warm';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & { tone?: ButtonTone };
