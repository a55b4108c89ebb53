import { Suspense } from 'react';
import { onDemand } from '#entities/on-demand.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { linkKey } from '#wiki/link-key.ts';
import type { AppearanceData } from '#wiki/shared-data.ts';
import { useOpened } from '#ui/opened.ts';

const [EventList] = onDemand(async () => ({
  default: (await import('#features/timeline/event-list.tsx')).EventList,
}));

/** Renders scenes in a folded section: their titles, and in full once the reader has opened it. */
export function FoldedScenes({ scenes }: { scenes: readonly AppearanceData[] }) {
  if (!useOpened()) return <Titles scenes={scenes} />;
  return (
    <Suspense fallback={<Titles scenes={scenes} />}>
      <EventList entries={scenes.map((event) => ({ event }))} />
    </Suspense>
  );
}

function Titles({ scenes }: { scenes: readonly AppearanceData[] }) {
  return (
    <ul role="list">
      {scenes.map(({ page }) => (
        <li key={linkKey(page)}>
          <TitleLink page={page} />
        </li>
      ))}
    </ul>
  );
}
