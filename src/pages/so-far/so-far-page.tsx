import './so-far-page.css';
import { DrawingView } from '#entities/drawing-view.tsx';
import { PageLink } from '#entities/page-link.tsx';
import { pageTitle } from '#entities/page-title.ts';
import { Paragraphs } from '#entities/prose-view.tsx';
import { usePage } from '#entities/use-page.ts';
import { PageFootnotes } from '#pages/shared/page-footnotes.tsx';
import { ReferenceList } from '#features/references/reference-list.tsx';
import { FinishPart } from '#features/spoilers/finish-part.tsx';
import { HashLink } from '#lib/hash-link.tsx';
import { messages } from '#messages/messages.ts';
import { LinkLines } from '#pages/shared/link-lines.tsx';
import { placeText } from '#pages/shared/place-text.ts';
import { SectionView } from '#pages/shared/section-view.tsx';
import { buttonClass } from '#ui/button.tsx';
import { pagePath } from '#wiki/addresses.ts';
import type { PlaceData } from '#wiki/page-data.ts';

const whoIsWhoId = 'who-is-who';
const placeId = 'so-far-place';

/** Renders what someone asks in the middle of the film: what has happened, who is who, what is open. */
export function Component() {
  const page = usePage('soFar');
  const { place, people, open } = page;
  const texts = messages.soFar;
  return (
    <PageFootnotes page={page}>
      <div className="so-far layout-wrap layout-page">
        {/* The place is read out with the title, which gets the focus when the part changes. */}
        <h1 id="page-title" className="so-far-title" aria-describedby={placeId}>
          {pageTitle(page)}
        </h1>
        <p id={placeId} className="so-far-place">
          {placeText(place)}
        </p>
        <div className="so-far-ways">
          {people.length > 0 && (
            <HashLink target={whoIsWhoId} className={buttonClass()}>
              {texts.whoIsThat}
            </HashLink>
          )}
          <PageLink path={pagePath('search')} className={buttonClass()}>
            {messages.nav.search}
          </PageLink>
        </div>
        <div className="layout-sections">
          <div className="layout-stack">
            {place.drawing?.src !== undefined && <DrawingView drawing={place.drawing} />}
            <Paragraphs paragraphs={place.recap} />
            <Onwards place={place} />
          </div>
          {place.next && <FinishPart next={place.next} />}
          {open.length > 0 && (
            <SectionView id="open" heading={texts.open}>
              <ul className="so-far-open">
                {open.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
            </SectionView>
          )}
          {people.length > 0 && (
            <SectionView id={whoIsWhoId} heading={place.next ? texts.whoIsWho : messages.home.whoIsWho}>
              <LinkLines lines={people} />
            </SectionView>
          )}
          {page.references.length > 0 && (
            <SectionView id="references" heading={messages.article.references} count={page.references.length} printed>
              <ReferenceList references={page.references} />
            </SectionView>
          )}
        </div>
      </div>
    </PageFootnotes>
  );
}

/** Renders links to more about what has happened: of the film before it starts, of the plot, and beyond it at the end. */
function Onwards({ place }: { place: PlaceData }) {
  const texts = messages.soFar;
  return (
    <>
      <p>
        <PageLink path={pagePath('film')} hash={place.hasPlot ? '#plot' : ''}>
          {!place.hasPlot ? texts.film : place.next ? texts.plotSoFar : texts.plot}
        </PageLink>
      </p>
      {!place.next && (
        <p>
          <PageLink path={pagePath('home')}>{texts.onwards}</PageLink>
        </p>
      )}
    </>
  );
}
