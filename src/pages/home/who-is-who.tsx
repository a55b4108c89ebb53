import { messages } from '#messages/messages.ts';
import type { CardData } from '#wiki/shared-data.ts';
import { SectionView } from '#pages/shared/section-view.tsx';
import { ThingGroup } from '#pages/shared/thing-group.tsx';

/** Renders the characters known at this part. */
export function WhoIsWho({ characters }: { characters: readonly CardData[] }) {
  return (
    <SectionView id="who-is-who" heading={messages.home.whoIsWho}>
      <ThingGroup cards={characters} level="h3" />
    </SectionView>
  );
}
