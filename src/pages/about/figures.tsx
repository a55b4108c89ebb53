import { DataEntry, DataList } from '#ui/data-list.tsx';
import { messages } from '#messages/messages.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { AboutPage } from '#wiki/page-data.ts';
import { PageLink } from '#entities/page-link.tsx';

/** Renders the size of the wiki at this part, and how well its evidence can be followed. */
export function Figures({ counts, shares }: Pick<AboutPage, 'counts' | 'shares'>) {
  const { note, ...texts } = messages.about.figures;
  return (
    <>
      <p>{note}</p>
      <DataList columns>
        <DataEntry term={texts.pages}>{messages.number({ amount: counts.pages })}</DataEntry>
        <DataEntry term={texts.claims}>{messages.number({ amount: counts.claims })}</DataEntry>
        <DataEntry term={texts.values}>{messages.number({ amount: counts.values })}</DataEntry>
        <DataEntry term={texts.disagreements}>
          <PageLink path={pagePath('disagreements')}>{messages.number({ amount: counts.disagreements })}</PageLink>
        </DataEntry>
        <DataEntry term={texts.sources}>
          <PageLink path={pagePath('sources')}>{messages.number({ amount: counts.sources })}</PageLink>
        </DataEntry>
        <DataEntry term={texts.opened}>{texts.share({ percent: Math.round(100 * shares.opened) })}</DataEntry>
        <DataEntry term={texts.placed}>{texts.share({ percent: Math.round(100 * shares.placed) })}</DataEntry>
      </DataList>
    </>
  );
}
