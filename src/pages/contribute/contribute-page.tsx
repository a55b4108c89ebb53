import { messages } from '#messages/messages.ts';
import { useSite } from '#entities/vocabulary.ts';
import { usePage } from '#entities/use-page.ts';
import { ArticleLayout } from '#pages/shared/article-layout.tsx';
import type { ContributePage } from '#wiki/page-data.ts';
import { HowTo } from './how-to.tsx';
import { Needs, Ways } from './ways.tsx';

/** Renders how to change the wiki, with and without git; each task has an example that this part of the wiki has. */
export function Component() {
  const page = usePage('contribute');
  const site = useSite();
  const texts = messages.contribute;
  return (
    <ArticleLayout
      page={page}
      lead={[{ text: [texts.lead] }]}
      sections={[
        { id: 'ways', heading: texts.ways.title, content: <Ways site={site} /> },
        ...tasksOf(page),
        { id: 'needs', heading: texts.needs.title, content: <Needs /> },
      ]}
    />
  );
}

/** Returns the sections of the tasks of which the page has an example. */
function tasksOf({ fact, source, review, spelling }: ContributePage) {
  const { fact: ofFact, source: ofSource, review: ofReview, spelling: ofSpelling } = messages.contribute;
  const { find, change, differ } = ofFact.steps;
  const { value, sentence, place } = ofSource.steps;
  return [
    fact && {
      id: 'fact',
      heading: ofFact.title,
      content: (
        <HowTo
          texts={ofFact}
          example={fact}
          statement={fact.label}
          steps={[find({ claim: fact.claim }), change, differ]}
          command="npm run new -- claim"
        />
      ),
    },
    source && {
      id: 'source',
      heading: ofSource.title,
      content: (
        <HowTo
          texts={ofSource}
          example={source}
          steps={[value, sentence({ cite: source.cite }), place]}
          command="npm run new -- source"
        />
      ),
    },
    review && {
      id: 'review',
      heading: ofReview.title,
      content: (
        <HowTo
          texts={ofReview}
          example={review}
          steps={Object.values(ofReview.steps)}
          command="npm run new -- review"
        />
      ),
    },
    spelling && {
      id: 'spelling',
      heading: ofSpelling.title,
      content: (
        <HowTo
          texts={ofSpelling}
          example={spelling}
          steps={Object.values(ofSpelling.steps)}
          command={`npm run rename -- ${spelling.file.replace(/\.json$/, '')} new-id`}
        />
      ),
    },
  ].filter((task) => task !== undefined);
}
