import { useQueryClient } from '@tanstack/react-query';
import { useRevalidator } from 'react-router';
import type { PagePath } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { forgetLaterParts, pageQuery } from '#wiki/queries.ts';
import { useContentSource } from '#entities/use-page.ts';
import { rootFlag } from './root-flags.ts';

interface ShowPart {
  /** Reloads the page on the screen at a part, then drops cached data of later parts. */
  show: (part: Part) => Promise<void>;
  /** The same for a prerendered page that waits for its data; after the timeout the page stays as it is. */
  showWhileWaiting: (path: PagePath, part: Part) => Promise<void>;
}

/** Returns the two ways to reload a careful page at the reader's part. */
export function useShowPart(): ShowPart {
  const client = useQueryClient();
  const source = useContentSource();
  const { revalidate } = useRevalidator();
  const show = async (part: Part) => {
    await revalidate();
    // The previous content of the page is no longer needed.
    forgetLaterParts(client, part);
  };
  const showWhileWaiting = async (path: PagePath, part: Part) => {
    if (rootFlag.has('late')) return;
    try {
      await client.query(pageQuery(client, source, part, path));
    } catch {
      // The page as of part 0 stays readable; the error appears where the reader asks for their part.
      rootFlag.set('late', true);
    }
    if (!rootFlag.has('late')) await show(part);
  };
  return { show, showWhileWaiting };
}
