import { ReliabilityKey } from '#features/sources/reliability-key.tsx';
import { SourceCard } from '#features/sources/source-card.tsx';
import { Notice } from '#ui/notice.tsx';
import { messages } from '#wiki/messages.ts';
import { usePage } from '#wiki/use-page.ts';
import { pagePath } from '#wiki/addresses.ts';
import { PageLink } from '#wiki/page-link.tsx';
import { ListLayout } from '#pages/shared/list-layout.tsx';

export { PageErrorBoundary as ErrorBoundary } from '#features/page-states/page-error-boundary.tsx';
export { loadPage as loader } from '#wiki/load-page.ts';

/** Every source: what it is, how reliable, and how much rests on it. */
export function Component() {
  const page = usePage('sources');
  return (
    <ListLayout page={page} intro={messages.sources.intro}>
      <p>
        <PageLink path={pagePath('disagreements')} hash="#where-sources-agree">
          {messages.pictures.agreement.link}
        </PageLink>
      </p>
      <ul role="list" className="layout-cards">
        {page.sources.map((source) => (
          <li key={source.path}>
            <SourceCard source={source} />
          </li>
        ))}
      </ul>
      <Notice>
        <h2>{messages.reliability.title}</h2>
        <ReliabilityKey />
      </Notice>
    </ListLayout>
  );
}
