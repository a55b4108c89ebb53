import './home-page.css';
import { PageFootnotes } from '#pages/shared/page-footnotes.tsx';
import { ReferenceList } from '#features/references/reference-list.tsx';
import { FinishPart } from '#features/spoilers/finish-part.tsx';
import { FirstVisitQuestion } from '#features/spoilers/first-visit-question.tsx';
import { useReader } from '#entities/reader-context.ts';
import { Icon } from '#ui/icon.tsx';
import { messages } from '#messages/messages.ts';
import { DrawingView } from '#entities/drawing-view.tsx';
import { PageLink } from '#entities/page-link.tsx';
import { Paragraphs } from '#entities/prose-view.tsx';
import { usePage } from '#entities/use-page.ts';
import { LinkLines } from '#pages/shared/link-lines.tsx';
import { placeText } from '#pages/shared/place-text.ts';
import { SectionView } from '#pages/shared/section-view.tsx';
import type { HomePage, PlaceData } from '#wiki/page-data.ts';
import { AfterSections } from './after-sections.tsx';
import { KeyFacts } from './key-facts.tsx';

/**
 * Renders what a reader comes for: before watching, what the film is; in the middle, what has happened so far; after the
 * end, what there is to go on to.
 */
export function Component() {
  const page = usePage('home');
  const { place, before, after } = page;
  const { site } = useReader();
  const about = page.lead.length > 0 && (
    <SectionView id="film" heading={messages.home.about}>
      <div className="home-lead layout-stack">
        <Paragraphs paragraphs={page.lead} />
      </div>
    </SectionView>
  );
  return (
    <PageFootnotes page={page}>
      <div className={place ? 'home-hero home-hero-brief' : 'home-hero'}>
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
            {!place && <p className="home-what">{messages.home.what({ site: site.name })}</p>}
            <FirstVisitQuestion />
          </div>
          {page.hero && <Icon icon={page.hero} className="home-picture print-hidden" decorative />}
        </div>
      </div>
      {!place && page.facts.length > 0 && <KeyFacts facts={page.facts} />}
      <div className="layout-wrap layout-page layout-sections">
        {place && <SoFar place={place} />}
        {after && <AfterSections after={after} />}
        {before && (
          <div className="home-columns">
            {about}
            {before.length > 0 && <Before questions={before} />}
          </div>
        )}
        {page.characters.length > 0 && (
          <SectionView id="who-is-who" heading={messages.home.whoIsWho}>
            <LinkLines lines={page.characters} />
          </SectionView>
        )}
        {!before && about}
        {page.references.length > 0 && (
          <SectionView id="references" heading={messages.home.references} count={page.references.length} printed>
            <ReferenceList references={page.references} />
          </SectionView>
        )}
      </div>
    </PageFootnotes>
  );
}

/** Renders where the reader is in the film, with the button for the next part. */
function SoFar({ place }: { place: PlaceData }) {
  return (
    <SectionView id="so-far" heading={placeText(place)}>
      <div className="home-columns">
        <div className="home-lead layout-stack">
          <Paragraphs paragraphs={place.recap} />
          {place.page && (
            <p>
              <PageLink path={place.page}>{messages.soFar.page}</PageLink>
            </p>
          )}
        </div>
        <div className="layout-stack">
          {place.drawing?.src !== undefined && <DrawingView drawing={place.drawing} />}
          {place.next && <FinishPart next={place.next} />}
        </div>
      </div>
    </SectionView>
  );
}

/** Renders what people ask before watching, with the short answers. */
function Before({ questions }: { questions: NonNullable<HomePage['before']> }) {
  return (
    <SectionView id="before" heading={messages.home.before}>
      <div className="home-questions">
        {questions.map(({ page: { path, hash, title }, paragraphs }) => (
          <div key={hash} className="home-question">
            <h3>
              <PageLink path={path} hash={hash}>
                {title}
              </PageLink>
            </h3>
            <Paragraphs paragraphs={paragraphs} />
          </div>
        ))}
      </div>
    </SectionView>
  );
}
