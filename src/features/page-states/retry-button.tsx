import { useQueryClient } from '@tanstack/react-query';
import { useRevalidator, useRouteError } from 'react-router';
import { Button } from '#ui/button.tsx';
import { ScriptUnreachable } from '#wiki/content-source.ts';
import { messages } from '#messages/messages.ts';

/** Renders a button that loads the page again, after dropping every failed query. */
export function RetryButton() {
  const client = useQueryClient();
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  const trying = state === 'loading';
  const retry = async () => {
    // A disabled button would lose the keyboard focus.
    if (trying) return;
    if (error instanceof ScriptUnreachable) {
      // Browsers cache a failed module import until the document reloads, so retrying the import would fail again.
      window.location.reload();
      return;
    }
    client.removeQueries({ predicate: ({ state: { status } }) => status === 'error' });
    await revalidate();
  };
  return (
    <p>
      <Button tone="warm" aria-disabled={trying} onClick={() => void retry()}>
        {messages.states.retry}
      </Button>{' '}
      <span role="status">{trying ? messages.states.trying : ''}</span>
    </p>
  );
}
