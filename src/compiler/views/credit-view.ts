import { messages } from '#wiki/messages.ts';
import type { CreditView } from '#wiki/views.ts';
import type { PageContext } from '../page-context.ts';
import type { Credit } from '../schemas/person.ts';

/** What someone did for the film. A role whose character the part does not know is shown without it. */
export function creditViews(context: PageContext, credits: readonly Credit[]): CreditView[] {
  return credits.map(({ job, character, note, sources }) => {
    const link = character === undefined ? undefined : context.index.link('characters', character);
    return {
      job: messages.jobs[job],
      ...(link ? { character: link } : {}),
      ...(note === undefined ? {} : { note }),
      citations: context.cite(sources),
    };
  });
}
