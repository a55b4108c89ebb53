import './spellings-section.css';
import { FootnoteMarkers, ProseView } from '#entities/prose-view.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { messages } from '#messages/messages.ts';
import { SectionView } from '#pages/shared/section-view.tsx';
import { useOpened } from '#ui/opened.ts';
import { linkKey } from '#wiki/link-key.ts';
import type { DisagreementsPage, SpelledData } from '#wiki/page-data.ts';

/** The id of the section. */
export const spellingsId = 'spellings';

/** Renders how sources spell names, folded; nothing if they agree on all. */
export function SpellingsSection({ spellings }: { spellings: DisagreementsPage['spellings'] | undefined }) {
  if (!spellings) return null;
  const texts = messages.disagreements.spellings;
  return (
    <SectionView id={spellingsId} heading={texts.section} count={spellings.all}>
      <p>{texts.intro}</p>
      <dl className="spellings">
        {spellings.entries.map((entry) => (
          <Spelled key={linkKey(entry.page)} entry={entry} />
        ))}
      </dl>
    </SectionView>
  );
}

/** Renders the names of something: their texts, and their sources once the reader has opened the section. */
function Spelled({ entry: { page, names } }: { entry: SpelledData }) {
  const opened = useOpened();
  const [preferred] = names;
  return (
    <div>
      <dt>
        <TitleLink page={page} />
        {opened && preferred && <FootnoteMarkers citations={preferred.citations} />}
      </dt>
      {names
        .filter((name) => !name.preferred)
        .map(({ text, lang, note, citations }, index) => (
          <dd key={index}>
            <span lang={lang}>{text}</span>
            {opened && <FootnoteMarkers citations={citations} />}
            {opened && note && (
              <span className="spellings-note">
                {' '}
                <ProseView prose={note} />
              </span>
            )}
          </dd>
        ))}
    </div>
  );
}
