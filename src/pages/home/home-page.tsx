import './home-page.css';
import { Footnotes } from '#features/references/footnotes.tsx';
import { ReferenceList } from '#features/references/reference-list.tsx';
import { FirstVisitQuestion } from '#features/spoilers/first-visit-question.tsx';
import { useReader } from '#entities/reader-context.ts';
import { Icon } from '#ui/icon.tsx';
import { messages } from '#messages/messages.ts';
import { Paragraphs } from '#entities/prose-view.tsx';
import { usePage } from '#entities/use-page.ts';
import { SectionView } from '#pages/shared/section-view.tsx';
import { EntryCards } from './entry-cards.tsx';
import { KeyFacts } from './key-facts.tsx';
import { WhoIsWho } from './who-is-who.tsx';

/** Renders the film at a glance, the question how far the reader has watched, and links to the lists. */
export function Component() {
  const page = usePage('home');
  const { site } = useReader();
  return (
    <Footnotes references={page.references}>
      <div className="home-hero">
        <div className="home-hero-row layout-wrap">
          <div className="home-hero-text">
            <h1 id="page-title">
              {page.original && (
                <>
                  <span lang={page.original.lang}>{page.original.text}</span>{' '}
                </>
              )}
              {page.title}
            </h1>
            <p className="home-what">{messages.home.what({ site: site.name })}</p>
            <FirstVisitQuestion />
          </div>
          {page.hero && <Icon icon={page.hero} className="home-picture print-hidden" decorative />}
        </div>
      </div>
      <KeyFacts facts={page.facts} counts={page.counts} />
      <div className="layout-wrap layout-page layout-sections">
        <EntryCards counts={page.counts} characters={page.characters} ratings={page.ratings} />
        <SectionView id="film" heading={messages.home.about}>
          <div className="home-lead layout-stack">
            <Paragraphs paragraphs={page.lead} />
          </div>
        </SectionView>
        {page.characters.length > 0 && <WhoIsWho characters={page.characters} />}
        {page.references.length > 0 && (
          <SectionView id="references" heading={messages.home.references} count={page.references.length} printed>
            <ReferenceList references={page.references} />
          </SectionView>
        )}
      </div>
    </Footnotes>
  );
}
