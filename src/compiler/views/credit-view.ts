import { messages } from '#wiki/messages.ts';
import type { CreditView } from '#wiki/views.ts';
import { citationsOf } from '../page-prose.ts';
import type { Credit } from '../schemas/person.ts';
import type { SiteIndex } from '../site-index.ts';

/** What someone did for the film. A role whose character the part does not know is shown without it. */
export function creditViews(index: SiteIndex, credits: readonly Credit[]): CreditView[] {
  return credits.map(({ job, character, note, sources }) => {
    const link = character === undefined ? undefined : index.link('characters', character);
    return {
      job: messages.jobs[job],
      ...(link ? { character: link } : {}),
      ...(note === undefined ? {} : { note }),
      citations: citationsOf(index, sources),
    };
  });
}
