import './source-controls.css';
import { useNavigate } from 'react-router';
import { SelectField } from '#ui/select-field.tsx';
import { useTerms } from '#entities/vocabulary.ts';
import { messages } from '#messages/messages.ts';
import type { SourceCardView } from '#wiki/page-data.ts';
import { sourceChoices, type SourceFilter, sourceFilters, type SourceQuery } from './source-list-query.ts';

/** The filters of the sources, which live in the address. */
export function SourceControls({ query, sources }: { query: SourceQuery; sources: readonly SourceCardView[] }) {
  const navigate = useNavigate();
  const sourceKinds = useTerms('sourceKinds');
  const texts = messages.sourceList;
  const choose = (filter: SourceFilter, value: string) => {
    const { [filter]: _, ...others } = query;
    const params = new URLSearchParams({ ...others, ...(value === '' ? {} : { [filter]: value }) });
    // Trying out filters is one step for the back button.
    void navigate({ search: params.size === 0 ? '' : `?${params}` }, { replace: true, preventScrollReset: true });
  };
  return (
    <div className="source-controls print-hidden" role="group" aria-label={texts.filters}>
      {sourceFilters.map((filter) => (
        <SelectField
          key={filter}
          label={texts.filter[filter]}
          value={query[filter] ?? ''}
          options={[{ value: '', text: texts.all[filter] }, ...sourceChoices(sources, filter, sourceKinds)]}
          onChange={({ currentTarget }) => choose(filter, currentTarget.value)}
        />
      ))}
    </div>
  );
}
