import { usePage } from '#entities/use-page.ts';
import { ThingList } from '#pages/shared/thing-list.tsx';

/** All motifs, by what they are. */
export function Component() {
  return <ThingList page={usePage('motifs')} />;
}
