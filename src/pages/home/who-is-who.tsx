import { NameCard } from '#features/names/name-card.tsx';
import { messages } from '#messages/messages.ts';
import type { CardView } from '#wiki/views.ts';
import { SectionView } from '#pages/shared/section-view.tsx';

/** The characters that a reader of this part may know. */
export function WhoIsWho({ characters }: { characters: readonly CardView[] }) {
  return (
    <SectionView id="who-is-who" heading={messages.home.whoIsWho}>
      <ul role="list" className="layout-cards">
        {characters.map((character) => (
          <li key={character.path}>
            <NameCard card={character} />
          </li>
        ))}
      </ul>
    </SectionView>
  );
}
