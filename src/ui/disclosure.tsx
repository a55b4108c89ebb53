import './disclosure.css';
import type { KeyboardEvent, ReactNode } from 'react';

/**
 * Something that unfolds in place, without a script. Escape folds it again. In a narrow card (`inCard`), whose padding
 * is `--card-inset`, what unfolds takes the card's full width, since there is none to give away.
 */
export function Disclosure({ summary, inCard = false, children }: DisclosureProps) {
  return (
    // The keys come from what is folded inside and from the summary, which is what a reader operates.
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
  if (event.key !== 'Escape' || event.defaultPrevented || !details.open) return;
  // Something around it that closes by Escape too stays open.
  event.preventDefault();
  details.querySelector('summary')?.focus();
  details.open = false;
}
