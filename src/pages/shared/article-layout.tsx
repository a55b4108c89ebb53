import './article-layout.css';
import type { ReactNode } from 'react';
import { PageFootnotes } from './page-footnotes.tsx';
import { ReferenceList } from '#features/references/reference-list.tsx';
import { HashLink } from '#lib/hash-link.tsx';
import { useCurrentSection } from '#lib/use-current-section.ts';
import { Contents } from '#ui/contents.tsx';
import { PageTitle } from '#ui/page-title.tsx';
import { ReadingLayout } from '#ui/reading-layout.tsx';
import { messages } from '#messages/messages.ts';
import { pageTitle } from '#entities/page-title.ts';
import {
  type AboutPage,
  type ContributePage,
  type EventPage,
  isNamed,
  type NamedPage,
  type PageData,
} from '#wiki/page-data.ts';
import type { Paragraph } from '#wiki/prose.ts';
import { Paragraphs } from '#entities/prose-view.tsx';
import { type ArticleSection, withFreeIds } from './article-section.ts';
import { PageTop } from './page-top.tsx';
import { SectionView } from './section-view.tsx';

/** Renders an article: title, drawing, lead, short facts, contents if it has three sections or more, sections, sources. */
export function ArticleLayout({ page, drawing, lead, aside, sections, after }: ArticleLayoutProps) {
  const shown = withFreeIds([...sections.filter((section) => section !== null), ...referencesSection(page)]);
  return (
    <PageFootnotes page={page}>
      <ReadingLayout
        head={
          <>
            <PageTop page={page} />
            <PageTitle title={pageTitle(page)} original={isNamed(page) ? page.original : undefined} />
            {drawing && <div className="article-drawing">{drawing}</div>}
            <Paragraphs paragraphs={lead} className="article-lead" />
          </>
        }
        aside={aside}
        beside={viewsOf(shown.filter(({ beside }) => beside))}
        contents={shown.length >= 3 && <ContentsOf sections={shown} />}
      >
        {viewsOf(shown.filter(({ beside }) => !beside))}
        {after}
      </ReadingLayout>
    </PageFootnotes>
  );
}

interface ArticleLayoutProps {
  page: NamedPage | EventPage | AboutPage | ContributePage;
  /** Rendered between title and lead. */
  drawing?: ReactNode;
  lead: readonly Paragraph[];
  aside?: ReactNode;
  /** Null for sections that are empty on this page. */
  sections: readonly (ArticleSection | null)[];
  /** Rendered below the last section. */
  after?: ReactNode;
}

function viewsOf(sections: readonly ArticleSection[]): ReactNode[] {
  return sections.map(({ id, heading, count, printed, content }) => (
    <SectionView key={id} id={id} heading={heading} count={count} printed={printed}>
      {content}
    </SectionView>
  ));
}

function ContentsOf({ sections }: { sections: readonly ArticleSection[] }) {
  const current = useCurrentSection(idsOf(sections), idsOf(sections.filter(({ beside }) => beside)));
  return (
    <Contents label={messages.article.contents}>
      {sections.map(({ id, heading }) => (
        <li key={id}>
          <HashLink target={id} aria-current={id === current ? 'location' : undefined}>
            {heading}
          </HashLink>
        </li>
      ))}
    </Contents>
  );
}

function idsOf(sections: readonly ArticleSection[]): string[] {
  return sections.map(({ id }) => id);
}

function referencesSection({ references }: Pick<PageData, 'references'>): ArticleSection[] {
  if (references.length === 0) return [];
  return [
    {
      id: 'references',
      heading: messages.article.references,
      count: references.length,
      printed: true,
      content: <ReferenceList references={references} />,
    },
  ];
}
