import { usePage } from '#entities/use-page.ts';
import { ThingList } from '#pages/shared/thing-list.tsx';

/** Everyone who made the film, the cast first. */
export function Component() {
  return <ThingList page={usePage('people')} />;
}
