import { Infobox } from '#features/claims/infobox.tsx';
import { Drawing } from '#ui/drawing.tsx';
import type { MotifPage, PlacePage } from '#wiki/page-data.ts';
import { ArticleLayout } from './article-layout.tsx';
import { companionsSection } from './companions-section.tsx';
import {
  appearancesSection,
  backlinksSection,
  leadOf,
  namesSection,
  proseSections,
  statementsSection,
  viewsSection,
} from './article-sections.tsx';

/** The article of a place or a motif. */
export function ThingArticle({ page }: { page: MotifPage | PlacePage }) {
  return (
    <ArticleLayout
      page={page}
      lead={leadOf(page.sections)}
      aside={
        (page.drawing || page.claims.some(({ infobox }) => infobox)) && (
          <Infobox
            title={page.title}
            claims={page.claims}
            picture={page.drawing && <Drawing drawing={page.drawing} />}
          />
        )
      }
      sections={[
        ...proseSections(page.sections),
        statementsSection(page.claims),
        viewsSection(page.claims),
        namesSection(page.names, page.claims),
        page.kind === 'place' ? companionsSection(page) : null,
        appearancesSection(page),
        backlinksSection(page.backlinks),
      ]}
    />
  );
}
