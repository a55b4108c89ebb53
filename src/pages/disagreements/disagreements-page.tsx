import './disagreements-page.css';
import { ClaimValues } from '#features/claims/claim-values.tsx';
import { Notice } from '#ui/notice.tsx';
import { messages } from '#wiki/messages.ts';
import { TitleLink } from '#wiki/title-link.tsx';
import { usePage } from '#wiki/use-page.ts';
import { ListLayout } from '#pages/shared/list-layout.tsx';
import { linkKey } from '#wiki/link-key.ts';
import { byPage } from './by-page.ts';

export { PageErrorBoundary as ErrorBoundary } from '#features/page-states/page-error-boundary.tsx';
export { loadPage as loader } from '#wiki/load-page.ts';

/** Every statement on which sources differ, by the page on which it stands. */
export function Component() {
  const page = usePage('disagreements');
  return (
    <ListLayout page={page} intro={messages.disagreements.intro(page.disagreements.length)}>
      {byPage(page.disagreements).map(({ page: subject, claims }) => (
        <section key={linkKey(subject)} className="disagreements-subject">
          <h2>
            <TitleLink page={subject} />
          </h2>
          {claims.map((claim) => (
            <Notice key={claim.id} tone="differ">
              <h3>{claim.label}</h3>
              <ClaimValues claim={claim} />
            </Notice>
          ))}
        </section>
      ))}
    </ListLayout>
  );
}
