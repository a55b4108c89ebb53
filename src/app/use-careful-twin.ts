import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { pageAddress, type PagePath, pagePath } from '#wiki/addresses.ts';
import type { Part } from '#wiki/part.ts';
import { pageQuery } from '#wiki/queries.ts';
import { useContentSource } from '#entities/use-page.ts';

/**
 * Returns a function that navigates from a page of the whole story to its careful page, or to the list above it if the
 * part has no such page.
 */
export function useCarefulTwin(): (path: PagePath, part: Part) => Promise<void> {
  const client = useQueryClient();
  const source = useContentSource();
  const navigate = useNavigate();
  return async (path, part) => {
    const isKnown = async (candidate: PagePath) => {
      try {
        return (await client.query(pageQuery(client, source, part, candidate))) !== null;
      } catch {
        // A failed request does not block the navigation: the page itself shows the error.
        return true;
      }
    };
    const list = `/${path.split('/')[1] ?? ''}` as PagePath;
    for (const candidate of [path, list]) {
      if (await isKnown(candidate)) {
        await navigate(pageAddress(candidate, 'careful'));
        return;
      }
    }
    await navigate(pageAddress(pagePath('home'), 'careful'));
  };
}
