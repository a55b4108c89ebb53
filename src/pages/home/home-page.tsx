import './home-page.css';
import { Footnotes } from '#features/references/footnotes.tsx';
import { ReferenceList } from '#features/references/reference-list.tsx';
import { FirstVisitQuestion } from '#features/spoilers/first-visit-question.tsx';
import { messages } from '#wiki/messages.ts';
import { Paragraphs } from '#wiki/prose-view.tsx';
import { usePage } from '#wiki/use-page.ts';
import { SectionView } from '#pages/shared/section-view.tsx';
import { BarredWindow } from './barred-window.tsx';
import { Doors } from './doors.tsx';
import { KeyFacts } from './key-facts.tsx';
import { WhoIsWho } from './who-is-who.tsx';

export { PageErrorBoundary as ErrorBoundary } from '#features/page-states/page-error-boundary.tsx';
export { loadPage as loader } from '#wiki/load-page.ts';

/** The film at a glance, the question how far one has watched, and the ways in. */
export function Component() {
  const page = usePage('home');
  return (
    <Footnotes references={page.references}>
      <div className="home-hero">
        <div className="home-hero-row layout-wrap">
          <div className="home-hero-text">
            <h1 id="page-title" tabIndex={-1}>
              {page.korean !== undefined && <span lang="ko">{page.korean}</span>} {page.title}
            </h1>
            <div className="home-lead layout-stack">
              <Paragraphs paragraphs={page.lead} />
            </div>
            <FirstVisitQuestion />
          </div>
          <BarredWindow />
        </div>
      </div>
      <KeyFacts facts={page.facts} counts={page.counts} />
      <div className="layout-wrap layout-page layout-sections">
        <Doors counts={page.counts} />
        {page.characters.length > 0 && <WhoIsWho characters={page.characters} />}
        {page.references.length > 0 && (
          <SectionView id="references" heading={messages.home.references}>
            <ReferenceList references={page.references} />
          </SectionView>
        )}
      </div>
    </Footnotes>
  );
}
