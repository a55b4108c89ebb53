import { sort } from 'd3-array';
import { defined } from '#lib/defined.ts';
import { pagePath } from '#wiki/addresses.ts';
import type { EntityId } from '#wiki/collections.ts';
import type { AfterData, HomePage } from '#wiki/page-data.ts';
import { premise } from '#wiki/part.ts';
import { plainText } from '#wiki/prose.ts';
import type { Draft } from '../citations.ts';
import { cardOf, charactersInOrder, iconData, linkOf, paragraphsOf, summaryOf } from '../page-parts.ts';
import type { Answer } from '../schemas/answer.ts';
import type { Film } from '../schemas/film.ts';
import type { Site } from '../schemas/site.ts';
import { qualifiedValue } from '../shared-data/claim-data.ts';
import type { SiteIndex } from '../site-index.ts';
import { filmOf } from './film.ts';
import { reviewSummary } from './reviews.ts';
import { placeOf } from './so-far.ts';
import { versionsOf } from './versions.ts';

/** Maximum number of items in each list for those who have seen the film. */
const maxAfter = { questions: 12, versions: 6, reviews: 3, scenes: 6 };

/** Returns the home page, which has something else for those who have not seen the film, some of it, or all. */
export function homePage(index: SiteIndex): Draft<HomePage> {
  const { part, schedule } = index;
  const film = filmOf(index);
  const { site } = index.content;
  const lead = paragraphsOf(index, site.intro);
  return {
    kind: 'home',
    ...defined({ hero: iconData(index, site.hero) }),
    ...linkOf(index, 'film', film.id),
    path: pagePath('home'),
    description: plainText(lead[0]?.text ?? []),
    breadcrumbs: [],
    facts: factsAtAGlance(film, site).flatMap(({ id, label, values: [held] }) =>
      held ? [{ claim: id, label, value: qualifiedValue(index, held) }] : [],
    ),
    lead,
    characters: charactersInOrder(index)
      .filter(({ main }) => main)
      .map((character) => cardOf(index, 'characters', character)),
    ...(part === premise && { before: questionsBefore(index) }),
    ...(part !== premise && part !== schedule.lastPart && { place: { page: pagePath('soFar'), ...placeOf(index) } }),
    ...(part === schedule.lastPart && { after: afterTheEnd(index) }),
  };
}

/** Returns the claims that the wiki names for its home page, or else the first of the film's infobox. */
function factsAtAGlance({ claims }: Film, { facts }: Site): Film['claims'] {
  if (facts.length === 0) return claims.filter(({ infobox }) => infobox).slice(0, 4);
  return facts.flatMap((id) => claims.find((claim) => claim.id === id) ?? []);
}

function questionsBefore(index: SiteIndex): NonNullable<Draft<HomePage>['before']> {
  const { site, entities } = index.content;
  return site.questions.flatMap((id) => {
    const answer = entities.answers.get(id as EntityId);
    return answer ? [{ page: linkOf(index, 'answers', id), paragraphs: paragraphsOf(index, answer.short) }] : [];
  });
}

function afterTheEnd(index: SiteIndex): AfterData {
  const { answers, reviews } = index.content.entities;
  const { schedule } = index;
  /** Whether the end changes what is answered. */
  const isAnsweredAtEnd = ({ short }: Answer) =>
    short.some(({ reveal }) => schedule.partOf(reveal) === schedule.lastPart);
  const questions = sort([...answers.values()].filter(isAnsweredAtEnd), ({ order }) => order);
  const moving = index.events.filter(({ reactions }) => reactions.length > 0);
  return {
    questions: questions.slice(0, maxAfter.questions).map(({ id }) => linkOf(index, 'answers', id)),
    versions: versionsOf(index)
      .slice(0, maxAfter.versions)
      .map((work) => cardOf(index, 'works', work)),
    reviews: [...reviews.values()]
      .slice(0, maxAfter.reviews)
      .map((review) => ({ ...linkOf(index, 'reviews', review.id), summary: reviewSummary(index, review) })),
    scenes: sort(moving, ({ reactions }) => -reactions.length)
      .slice(0, maxAfter.scenes)
      .map(({ id, body }) => ({ ...linkOf(index, 'events', id), summary: summaryOf(index, body) })),
  };
}
