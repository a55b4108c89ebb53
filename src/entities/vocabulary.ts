import { useSuspenseQuery } from '@tanstack/react-query';
import { siteQuery } from '#wiki/queries.ts';
import type { SiteData, Term, Vocabularies } from '#wiki/site-data.ts';
import { useContentSource } from './use-page.ts';

/** Returns what every page needs to know of the wiki; it comes with the document, or was fetched before the first page. */
export function useSite(): SiteData {
  return useSuspenseQuery(siteQuery(useContentSource())).data;
}

/** Returns the terms of a vocabulary of the content, in its order. */
export function useTerms<Name extends keyof Vocabularies>(name: Name): Vocabularies[Name] {
  return useSite().vocabularies[name];
}

/**
 * Returns the place of a term in its vocabulary, from 0: what is drawn takes its colour and its sign from it, so that the
 * order in site.json says what is plain and what stands apart.
 */
export function toneOf(terms: readonly Term[], id: string): number {
  return Math.max(
    terms.findIndex((term) => term.id === id),
    0,
  );
}
