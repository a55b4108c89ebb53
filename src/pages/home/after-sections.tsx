import type { ReactNode } from 'react';
import { PageLink } from '#entities/page-link.tsx';
import { messages } from '#messages/messages.ts';
import { LinkLines } from '#pages/shared/link-lines.tsx';
import { SectionView } from '#pages/shared/section-view.tsx';
import { type PageName, pagePath } from '#wiki/addresses.ts';
import type { AfterData } from '#wiki/page-data.ts';

/** Renders what someone who has seen the film goes on to, without what the wiki has nothing of. */
export function AfterSections({ after }: { after: AfterData }) {
  const home = messages.home;
  return (
    <>
      <Lines id="questions" heading={home.questions} lines={after.questions} page="answers" more={home.moreQuestions} />
      <Lines id="scenes" heading={home.scenes} lines={after.scenes} page="timeline" more={home.moreScenes} />
      <Lines id="reviews" heading={home.reviews} lines={after.reviews} page="reviews" more={home.moreReviews} />
      <Lines id="versions" heading={home.versions} lines={after.versions} page="versions" more={home.moreVersions} />
    </>
  );
}

function Lines({ id, heading, lines, page, more }: LinesProps): ReactNode {
  if (lines.length === 0) return null;
  return (
    <SectionView id={id} heading={heading}>
      <LinkLines lines={lines} />
      <p>
        <PageLink path={pagePath(page)}>{more}</PageLink>
      </p>
    </SectionView>
  );
}

interface LinesProps {
  id: string;
  heading: string;
  lines: AfterData[keyof AfterData];
  /** The page with all of them. */
  page: PageName;
  more: string;
}
