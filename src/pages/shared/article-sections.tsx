import { ClaimList } from '#features/claims/claim-list.tsx';
import { NameList } from '#features/names/name-list.tsx';
import type { PagePath } from '#wiki/addresses.ts';
import { messages } from '#messages/messages.ts';
import type { Paragraph } from '#wiki/prose.ts';
import { Paragraphs } from '#entities/prose-view.tsx';
import type {
  AppearanceData,
  BacklinkGroupData,
  ClaimKind,
  ClaimData,
  NameData,
  SectionData,
} from '#wiki/shared-data.ts';
import type { ArticleSection } from './article-section.ts';
import { BacklinkList } from './backlink-list.tsx';
import { FoldedScenes } from './folded-scenes.tsx';

interface InScenes {
  path: PagePath;
  appearances: readonly AppearanceData[];
}

// Sections that several pages have. Each function returns null if its section is empty.

/** Returns the paragraphs of the lead: those without a heading. */
export function leadOf(sections: readonly SectionData[]): Paragraph[] {
  return sections.filter(({ heading }) => heading === undefined).flatMap(({ paragraphs }) => paragraphs);
}

/** Returns the authored sections below the lead. */
export function proseSections(sections: readonly SectionData[]): ArticleSection[] {
  return sections.flatMap(({ id, heading, paragraphs }) =>
    heading === undefined ? [] : [{ id, heading, content: <Paragraphs paragraphs={paragraphs} />, authored: true }],
  );
}

/** Returns the claims of a kind that are not in the infobox. */
function belowInfobox(claims: readonly ClaimData[], wanted: ClaimKind): ClaimData[] {
  return claims.filter(({ infobox, kind }) => !infobox && kind === wanted);
}

/** Returns the section of facts that are not in the infobox. */
export function statementsSection(claims: readonly ClaimData[]): ArticleSection | null {
  const facts = belowInfobox(claims, 'fact');
  if (facts.length === 0) return null;
  return {
    id: 'statements',
    heading: messages.article.statements,
    count: facts.length,
    content: <ClaimList claims={facts} />,
  };
}

/** Returns the section of opinions on the page's subject, each with its author. */
export function viewsSection(claims: readonly ClaimData[]): ArticleSection | null {
  const views = belowInfobox(claims, 'view');
  if (views.length === 0) return null;
  return {
    id: 'views',
    heading: messages.article.views,
    count: views.length,
    content: <ClaimList claims={views} everyValue />,
  };
}

/** Returns the section of names and their spellings in the sources. */
export function namesSection(names: readonly NameData[], claims: readonly ClaimData[]): ArticleSection | null {
  const spellings = belowInfobox(claims, 'spelling');
  if (names.length === 0 && spellings.length === 0) return null;
  const content = (
    <>
      {names.length > 0 && <NameList names={names} />}
      {spellings.length > 0 && <ClaimList claims={spellings} everyValue />}
    </>
  );
  return { id: 'names', heading: messages.article.names, count: names.length + spellings.length, content };
}

/** Returns the section of scenes in which the page's subject appears; it is not repeated in each scene. */
export function appearancesSection({ path, appearances }: InScenes): ArticleSection | null {
  if (appearances.length === 0) return null;
  const content = (
    <FoldedScenes
      scenes={appearances.map(({ place, characters, ...event }) => ({
        ...event,
        ...(place && place.path !== path && { place }),
        characters: characters.filter((character) => character.path !== path),
      }))}
    />
  );
  return { id: 'appearances', heading: messages.article.appearances, count: appearances.length, content };
}

/** Returns the section of pages that mention the page's subject. */
export function backlinksSection(
  backlinks: readonly BacklinkGroupData[],
  heading: string = messages.article.backlinks,
): ArticleSection | null {
  if (backlinks.length === 0) return null;
  const count = backlinks.reduce((sum, { links }) => sum + links.length, 0);
  return { id: 'backlinks', heading, count, content: <BacklinkList groups={backlinks} /> };
}
