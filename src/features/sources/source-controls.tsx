import './source-controls.css';
import { FacetFields, useAsk } from '#entities/facet-controls.tsx';
import { messages } from '#messages/messages.ts';
import { type SourceChoices, sourceFacets, type SourceQuery } from './source-facets.ts';

/** The filters of the sources. */
export function SourceControls({ query, choices }: { query: SourceQuery; choices: SourceChoices }) {
  return (
    <FacetFields
      facets={sourceFacets}
      choices={choices}
      query={query}
      texts={messages.sourceList}
      className="source-controls print-hidden"
      ask={useAsk()}
    />
  );
}
