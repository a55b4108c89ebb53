import { usePage } from '#entities/use-page.ts';
import { ThingList } from '#pages/shared/thing-list.tsx';

/** Other films and series, by what they are to this one. */
export function Component() {
  return <ThingList page={usePage('works')} />;
}
