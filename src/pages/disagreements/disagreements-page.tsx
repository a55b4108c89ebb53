import './disagreements-page.css';
import { linkTitle } from '#entities/neutral-name.ts';
import { ClaimValues } from '#features/claims/claim-values.tsx';
import { isSourceAsked, readSource } from '#features/charts/source-query.ts';
import { useAddressQuery } from '#lib/use-address-query.ts';
import { HashLink } from '#lib/hash-link.tsx';
import { Contents } from '#ui/contents.tsx';
import { Notice } from '#ui/notice.tsx';
import { pagePath } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import { PageLink } from '#entities/page-link.tsx';
import { TitleLink } from '#entities/title-link.tsx';
import { useWholeList } from '#entities/use-whole-list.ts';
import { usePage } from '#entities/use-page.ts';
import { leadingValues } from '#wiki/leading-values.ts';
import { Pagination } from '#pages/shared/pagination.tsx';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import { SectionView } from '#pages/shared/section-view.tsx';
import { byPage } from './by-page.ts';
import { disagreementsOf } from './disagreements-of.ts';
import { FoldedAgreement } from './folded-agreement.tsx';
import { spellingsId, SpellingsSection } from './spellings-section.tsx';

/** Renders every disputed fact, grouped by page; then how sources spell names, and how often they agree. */
export function Component() {
  const page = usePage('disagreements');
  const query = useAddressQuery();
  const { pages, isLoading } = useWholeList(page, isSourceAsked(query));
  const [{ references }] = pages;
  const source = readSource(query, references);
  const disagreements = source ? pages.flatMap((each) => disagreementsOf(each, source)) : page.disagreements;
  const subjects = byPage(disagreements);
  const all = page.pagination?.entries ?? page.disagreements.length;
  const texts = messages.charts.agreement;
  return (
    <ListLayout page={source ? { ...page, references } : page} intro={messages.disagreements.intro({ claims: all })}>
      <div id="disagreements" role="status">
        {isLoading && <p>{messages.pagination.loading}</p>}
        {source && !isLoading && (
          <p>
            {texts.filtered({ shown: disagreements.length, all, source: source.title })}{' '}
            <PageLink path={pagePath('disagreements')} preventScrollReset>
              {texts.all}
            </PageLink>
          </p>
        )}
      </div>
      {subjects.length >= 3 && (
        <Contents label={messages.article.contents}>
          {subjects.map(({ id, page: subject, claims }) => (
            <li key={id}>
              <HashLink target={id}>
                {messages.disagreements.subject({ title: linkTitle(subject), claims: claims.length })}
              </HashLink>
            </li>
          ))}
          {page.spellings && !source && (
            <li>
              <HashLink target={spellingsId}>{messages.disagreements.spellings.section}</HashLink>
            </li>
          )}
          {page.agreement && (
            <li>
              <HashLink target="where-sources-agree">{texts.section}</HashLink>
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
      {!source && (
        <>
          <SpellingsSection spellings={page.spellings} />
          <Pagination page={page} />
        </>
      )}
      {page.agreement && (
        <SectionView id="where-sources-agree" heading={texts.section} count={page.agreement.sources}>
          <FoldedAgreement chart={page.agreement} chosen={source?.path} />
        </SectionView>
      )}
    </ListLayout>
  );
}
