import { DataEntry } from '#ui/data-list.tsx';
import { CitationMarks } from '#wiki/prose-view.tsx';
import { TitleLink } from '#wiki/title-link.tsx';
import type { CreditView } from '#wiki/views.ts';

/** What someone did for the film: rows of a data list. */
export function CreditRows({ credits }: { credits: readonly CreditView[] }) {
  return credits.map(({ job, character, note, citations }, place) => (
    <DataEntry key={place} term={job}>
      {character && <TitleLink page={character} />} {note}
      <CitationMarks numbers={citations} />
    </DataEntry>
  ));
}
