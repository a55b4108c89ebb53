import { usePage } from '#entities/use-page.ts';
import { ThingList } from '#pages/shared/thing-list.tsx';

/** All places of the story. */
export function Component() {
  return <ThingList page={usePage('places')} />;
}
