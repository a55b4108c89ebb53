import { DataEntry } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import { FootnoteMarkers } from '#entities/prose-view.tsx';
import { useTerms } from '#entities/vocabulary.ts';
import { labelOf } from '#wiki/site-data.ts';
import { TitleLink } from '#entities/title-link.tsx';
import type { CreditData } from '#wiki/shared-data.ts';

/** Renders a person's credits as rows of a data list. */
export function CreditRows({ credits }: { credits: readonly CreditData[] }) {
  const jobs = useTerms('jobs');
  return (
    <DataEntry term={messages.article.credits}>
      {credits.map(({ job, character, note, citations }, index) => (
        <div key={index}>
          {character || note !== undefined ? messages.article.job({ job: labelOf(jobs, job) }) : labelOf(jobs, job)}
          {character && (
            <>
              {' '}
              <TitleLink page={character} />
            </>
          )}
          {note !== undefined && ` ${note}`}
          <FootnoteMarkers citations={citations} />
        </div>
      ))}
    </DataEntry>
  );
}
