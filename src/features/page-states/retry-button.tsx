import { useQueryClient } from '@tanstack/react-query';
import { useRevalidator } from 'react-router';
import { Button } from '#ui/button.tsx';
import { messages } from '#wiki/messages.ts';

/** Loads the page once more, after forgetting every query that failed. */
export function RetryButton() {
  const client = useQueryClient();
  const { revalidate, state } = useRevalidator();
  const trying = state === 'loading';
  const retry = async () => {
    // A disabled button would drop the keyboard's place.
    if (trying) return;
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
