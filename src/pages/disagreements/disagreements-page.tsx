import './disagreements-page.css';
import { linkTitle } from '#entities/neutral-name.ts';
import { ClaimValues } from '#features/claims/claim-values.tsx';
import { HashLink } from '#lib/hash-link.tsx';
import { Contents } from '#ui/contents.tsx';
import { Notice } from '#ui/notice.tsx';
import { messages } from '#messages/messages.ts';
import { TitleLink } from '#entities/title-link.tsx';
import { usePage } from '#entities/use-page.ts';
import { leadingValues } from '#wiki/leading-values.ts';
import { Pagination } from '#pages/shared/pagination.tsx';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import { byPage } from './by-page.ts';
import { spellingsId, SpellingsSection } from './spellings-section.tsx';

/** Renders every disputed fact, grouped by page; then how sources spell names. */
export function Component() {
  const page = usePage('disagreements');
  const subjects = byPage(page.disagreements);
  const all = page.pagination?.entries ?? page.disagreements.length;
  return (
    <ListLayout page={page} intro={messages.disagreements.intro({ claims: all })}>
      {subjects.length >= 3 && (
        <Contents label={messages.article.contents}>
          {subjects.map(({ id, page: subject, claims }) => (
            <li key={id}>
              <HashLink target={id}>
                {messages.disagreements.subject({ title: linkTitle(subject), claims: claims.length })}
              </HashLink>
            </li>
          ))}
          {page.spellings && (
            <li>
              <HashLink target={spellingsId}>{messages.disagreements.spellings.section}</HashLink>
            </li>
          )}
        </Contents>
      )}
      {subjects.map(({ id, page: subject, claims }) => (
        <section key={id} className="disagreements-subject">
          <h2 id={id}>
            <TitleLink page={subject} />
          </h2>
          <div className="disagreements-claims">
            {claims.map((claim) => (
              <Notice key={claim.id} tone="differ">
                <h3>{claim.label}</h3>
                <ClaimValues claim={claim} preferred={messages.disagreements.held} />
                {leadingValues(claim).length > 1 && (
                  <p className="disagreements-undecided">{messages.disagreements.undecided}</p>
                )}
              </Notice>
            ))}
          </div>
        </section>
      ))}
      <SpellingsSection spellings={page.spellings} />
      <Pagination page={page} />
    </ListLayout>
  );
}
