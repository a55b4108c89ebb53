import { type Part, premise } from '#wiki/part.ts';
import type { Clock } from './clock.ts';
import type { JsonPath } from './json-file.ts';

/** Lists of things that are hidden until the end where they say nothing of their own. The rest is shown with its whole. */
const failsClosed = new Set(
  ['body', 'paragraphs', 'plot', 'intro', 'claims', 'reactions', 'aliases', 'relationships', 'credits'].concat([
    'verdict',
    'praise',
    'criticism',
    'moments',
    'comparisons',
    'viewing',
  ]),
);

/**
 * The part from which something in a file may be shown: the latest of all reveals on the way to it, that of the file
 * itself among them.
 */
export function revealAt(clock: Clock, entity: object, path: JsonPath): Part {
  let part = 'reveal' in entity || !('intro' in entity) ? clock.partOf(revealOf(entity)) : premise;
  let here: unknown = entity;
  path.forEach((step, index) => {
    here = (here as Record<string | number, unknown>)[step];
    if (typeof step !== 'number' || typeof here !== 'object' || here === null) return;
    const reveal = revealOf(here);
    const own = reveal !== undefined || failsClosed.has(String(path[index - 1])) ? clock.partOf(reveal) : premise;
    if (own > part) part = own;
  });
  return part;
}

function revealOf(value: object): string | undefined {
  return 'reveal' in value && typeof value.reveal === 'string' ? value.reveal : undefined;
}
