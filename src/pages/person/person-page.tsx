import { AwardTable } from '#features/awards/award-table.tsx';
import { messages } from '#messages/messages.ts';
import { usePage } from '#entities/use-page.ts';
import { CreditRows } from '#pages/shared/credit-rows.tsx';
import { SubjectArticle } from '#pages/shared/subject-article.tsx';

/** Renders the page of a member of the cast or crew. */
export function Component() {
  const page = usePage('person');
  const { headingOfPerson, captionOfPerson } = messages.awards;
  return (
    <SubjectArticle
      page={page}
      facts={<CreditRows credits={page.credits} />}
      own={[
        page.awards
          ? {
              id: 'awards',
              heading: headingOfPerson,
              content: (
                <AwardTable
                  awards={page.awards}
                  caption={captionOfPerson({ name: page.title })}
                  withWho={false}
                  withAddress={false}
                />
              ),
            }
          : null,
      ]}
    />
  );
}
