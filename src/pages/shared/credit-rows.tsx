import { DataEntry } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import { CitationMarks } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import type { CreditView } from '#wiki/views.ts';

/** What someone did for the film: a row of a data list. */
export function CreditRows({ credits }: { credits: readonly CreditView[] }) {
  return (
    <DataEntry term={messages.article.credits}>
      {credits.map(({ job, character, note, citations }, place) => (
        <div key={place}>
          {character || note !== undefined ? messages.article.job({ job: messages.jobs[job] }) : messages.jobs[job]}
          {character && (
            <>
              {' '}
              <TitleLink page={character} />
            </>
          )}
          {note !== undefined && ` ${note}`}
          <CitationMarks numbers={citations} />
        </div>
      ))}
    </DataEntry>
  );
}
