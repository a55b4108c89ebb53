import './source-controls.css';
import { FacetFields, useSetQuery } from '#entities/facet-controls.tsx';
import { useTerms } from '#entities/vocabulary.ts';
import { messages } from '#messages/messages.ts';
import type { FacetedSource } from '#wiki/page-data.ts';
import { sourceFacets, type SourceQuery } from './source-facets.ts';

/** Renders the filters of the sources. */
export function SourceControls({ sources, query }: { sources: readonly FacetedSource[]; query: SourceQuery }) {
  return (
    <FacetFields
      facets={sourceFacets(useTerms('sourceKinds'))}
      items={sources}
      query={query}
      texts={messages.sourceList}
      className="source-controls print-hidden"
      setQuery={useSetQuery()}
    />
  );
}
