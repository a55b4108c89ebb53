import './disclosure.css';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { shortcutKey } from '#lib/plain-key.ts';

/**
 * Renders content that unfolds in place without a script. Escape folds it again. In a narrow card (`inCard`), whose
 * padding is `--card-inset`, the content takes the full width of the card. `deferred` content is rendered when it is first
 * opened, which needs a script: for what repeats in another form what the page shows.
 */
export function Disclosure({ summary, inCard = false, deferred = false, children }: DisclosureProps) {
  const [isRendered, setRendered] = useState(!deferred);
  return (
    // The key events come from the summary and the content, which are interactive.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details
      className={inCard ? 'disclosure disclosure-in-card' : 'disclosure'}
      onKeyDown={closeOnEscape}
      onToggle={() => setRendered(true)}
    >
      <summary>{summary}</summary>
      {isRendered && <div className="disclosure-content">{children}</div>}
    </details>
  );
}

interface DisclosureProps {
  summary: ReactNode;
  inCard?: boolean;
  deferred?: boolean | undefined;
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
