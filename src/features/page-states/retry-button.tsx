import { useQueryClient } from '@tanstack/react-query';
import { useRevalidator, useRouteError } from 'react-router';
import { Button } from '#ui/button.tsx';
import { ScriptUnreachable } from '#wiki/content-source.ts';
import { messages } from '#messages/messages.ts';

/** Loads the page once more, after forgetting every query that failed. */
export function RetryButton() {
  const client = useQueryClient();
  const error = useRouteError();
  const { revalidate, state } = useRevalidator();
  const trying = state === 'loading';
  const retry = async () => {
    // A disabled button would drop the keyboard's place.
    if (trying) return;
    if (error instanceof ScriptUnreachable) {
      // Asked for again, the script would fail again: browsers remember it until the document is loaded anew.
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
