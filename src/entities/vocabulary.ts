import { useSuspenseQuery } from '@tanstack/react-query';
import { siteQuery } from '#wiki/queries.ts';
import type { SiteData, Term, Vocabularies } from '#wiki/site-data.ts';
import { useContentSource } from './use-page.ts';

/** Returns the site data that every page needs; the document contains it, or it was fetched before the first page. */
export function useSite(): SiteData {
  return useSuspenseQuery(siteQuery(useContentSource())).data;
}

/** Returns the terms of a vocabulary of the content, in order. */
export function useTerms<Name extends keyof Vocabularies>(name: Name): Vocabularies[Name] {
  return useSite().vocabularies[name];
}

/**
 * Returns the index of a term in its vocabulary, which selects its colour and symbol: the order in site.json decides
 * which term is plain and which are highlighted.
 */
export function toneOf(terms: readonly Term[], id: string): number {
  return Math.max(
    terms.findIndex((term) => term.id === id),
    0,
  );
}
