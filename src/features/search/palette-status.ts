import { searchMessages } from '#messages/search-messages.ts';
import type { SearchState } from './search-state.ts';

/** Returns the status message: for screen readers only if there are results, otherwise visible. */
export function statusOf(search: SearchState): { text: string; isSeen: boolean } {
  if (search.state === 'idle') return { text: '', isSeen: false };
  if (search.state === 'loading') return { text: searchMessages.loading, isSeen: true };
  if (search.state === 'failed') return { text: searchMessages.failed, isSeen: true };
  const { names, passages, nearest } = search.found;
  const results = names.length + passages.length;
  if (results > 0) return { text: searchMessages.count({ results }), isSeen: false };
  if (search.isPending) return { text: searchMessages.loading, isSeen: true };
  const { title, text, nearest: near } = searchMessages.nothing;
  return {
    text: [title({ query: search.typed }), text, ...(nearest.length > 0 ? [near] : [])].join(' '),
    isSeen: true,
  };
}
