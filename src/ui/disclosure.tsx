import './disclosure.css';
import type { KeyboardEvent, ReactNode } from 'react';
import { shortcutKey } from '#lib/plain-key.ts';

/**
 * Renders content that unfolds in place without a script. Escape folds it again. In a narrow card (`inCard`), whose
 * padding is `--card-inset`, the content takes the full width of the card.
 */
export function Disclosure({ summary, inCard = false, children }: DisclosureProps) {
  return (
    // The key events come from the summary and the content, which are interactive.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details className={inCard ? 'disclosure disclosure-in-card' : 'disclosure'} onKeyDown={closeOnEscape}>
      <summary>{summary}</summary>
      <div className="disclosure-content">{children}</div>
    </details>
  );
}

interface DisclosureProps {
  summary: ReactNode;
  inCard?: boolean;
  children: ReactNode;
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  const details = event.currentTarget;
  if (shortcutKey(event.nativeEvent) !== 'escape' || event.defaultPrevented || !details.open) return;
  // Keeps anything around it open that Escape closes too.
  event.preventDefault();
  details.querySelector('summary')?.focus();
  details.open = false;
}
