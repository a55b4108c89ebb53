import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useLoaderData, useLocation, useNavigate } from 'react-router';
import type { LoadedPage } from '#entities/load-page.ts';
import { useContentSource } from '#entities/use-page.ts';
import { idIn } from '#lib/decoded.ts';
import { pageAddress } from '#wiki/addresses.ts';
import { entriesOn } from '#wiki/entries-on.ts';
import type { PageData, PageFile } from '#wiki/page-data.ts';
import { listQueries } from '#wiki/queries.ts';

/**
 * Leads to the page of a list that has the entry in the hash of the address, if that is another one: as a wiki grows,
 * entries move to later pages, and links from elsewhere still name the earlier one.
 */
export function useEntryElsewhere(page: PageData): void {
  const { hash } = useLocation();
  const { part, edition } = useLoaderData<LoadedPage>();
  const navigate = useNavigate();
  const client = useQueryClient();
  const source = useContentSource();
  const id = idIn(hash);
  const find = useEffectEvent(async (wanted: string, isLeft: () => boolean) => {
    if (!page.pagination || document.getElementById(wanted)) return;
    for (const query of listQueries(client, source, part, page)) {
      // One after the other: most are on the next one. If one cannot be fetched, the reader stays on this page.
      // oxlint-disable-next-line no-await-in-loop
      const other = await client.query(query).catch(() => null);
      if (!other || isLeft()) return;
      if (hasEntry(other, wanted)) {
        void navigate({ pathname: pageAddress(other.path, edition), hash }, { replace: true });
        return;
      }
    }
  });
  useEffect(() => {
    let left = false;
    if (id !== null) void find(id, () => left);
    return () => {
      left = true;
    };
  }, [id]);
}

function hasEntry(page: PageFile, wanted: string): boolean {
  return page.kind !== 'moved' && entriesOn(page).some(({ id }) => id === wanted);
}
